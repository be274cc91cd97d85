import type { Script } from '../../domain/script';
import type { Span } from '../../domain/span';
import type { Sentence } from '../../domain/text';
import type { Token } from '../../domain/token';
import type { SpeechPort } from './port';
import { offsetAt, pieceLimit, speechPieces } from './utterance';
import { createUtterer, type Manner } from './utterer';
import { type Voice, voiceKind } from './voice';

/** Gives the sentences to read one after another; null at the end of the text. */
export type NextSentence = () => Sentence | null | Promise<Sentence | null>;

/** What is heard of a text while it is read. */
interface Reports {
  /** A stretch of the source begins to be spoken. */
  readonly onPiece: (span: Span) => void;
  /** Source offset of the word that begins; null before the first of a piece. */
  readonly onWord: (offset: number | null) => void;
  /** All is read, or why it is not. */
  readonly onEnd: (problem: string | null) => void;
}

export interface ReadingAloud {
  /** What is to be read: the rest of a sentence, and what gives those after it. */
  readonly load: (tokens: readonly Token[], next: NextSentence | null) => void;
  /** Leaves out what stands before an offset. */
  readonly skipTo: (offset: number) => void;
  /** Reads what is left. */
  readonly begin: (manner: Manner) => void;
  /** Falls silent; what is left can be begun again. */
  readonly silence: () => void;
}

const scriptOf = (voice: Voice): Script =>
  voiceKind(voice) === 'mainland' ? 'simplified' : 'traditional';

const stopped = (voice: Voice, error: string): string =>
  `The voice “${voice.name}” stopped (${error}). Try again, or choose another voice.`;

/** Reads tokens piece by piece, and the sentences after them as they are asked for. */
export function createReadingAloud(port: SpeechPort, reports: Reports): ReadingAloud {
  const utterer = createUtterer(port);
  /** What is still to be said: the tokens from the current piece on, and what follows them. */
  let rest: readonly Token[] = [];
  let next: NextSentence | null = null;
  /** A sentence asked for in an earlier run comes too late: every silence begins a new one. */
  let run = 0;

  const skipTo = (offset: number) => {
    rest = rest.filter((token) => token.span.start >= offset);
  };
  const say = (manner: Manner) => {
    const { voice, rate } = manner;
    const piece = speechPieces(rest, scriptOf(voice), pieceLimit(rate))[0];
    if (!piece) {
      follow(manner);
      return;
    }
    reports.onPiece(piece.span);
    utterer.say(piece.text, manner, {
      onWord: (charIndex) => reports.onWord(offsetAt(piece, charIndex)),
      onEnd: () => {
        skipTo(piece.span.end);
        say(manner);
      },
      onError: (error) => reports.onEnd(stopped(voice, error)),
    });
  };
  const follow = (manner: Manner) => {
    const current = run;
    rest = [];
    const following = next?.() ?? null;
    const go = (sentence: Sentence | null) => {
      if (current !== run) return;
      rest = sentence?.tokens ?? [];
      if (sentence) say(manner);
      else reports.onEnd(null);
    };
    // Without awaiting, speech that may only start in a tap starts in it.
    if (following instanceof Promise) {
      following.then(go, () => {
        if (current === run) reports.onEnd('The rest of this text could not be read from storage.');
      });
    } else go(following);
  };
  return {
    load: (tokens, following) => {
      rest = tokens;
      next = following;
    },
    skipTo,
    begin: say,
    silence: () => {
      run += 1;
      utterer.cancel();
    },
  };
}
