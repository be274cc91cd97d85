import { HangjianError } from '../domain/errors';
import { packBlock } from '../domain/packed';
import { countWords } from '../domain/profile';
import type { DetectedScript, Forms } from '../domain/script';
import type { TextInfo } from '../domain/text';
import { isWord } from '../domain/token';
import { decodeBlock, type WireBlock } from '../domain/wire';
import type { Draft, LearnerStorage, StoredText } from '../storage/storage';
import { requestAnnotation } from './annotation-stream';

export interface AnnotateTools {
  readonly storage: LearnerStorage;
  readonly request: typeof fetch;
}

export interface AnnotateWatch {
  /** Called with each block once it is kept. */
  readonly onBlock?: (block: WireBlock, index: number) => void;
  readonly signal?: AbortSignal;
}

/** Both scripts of the words in the first block, laid end to end. */
function formsOf(wire: WireBlock): readonly Forms[] {
  return decodeBlock(wire).paragraphs.map((paragraph) => {
    const tokens = paragraph.sentences.flatMap((sentence) => sentence.tokens);
    return {
      // A text in Traditional is shown on the shelf as it was written, repairs or not.
      traditional: tokens
        .map((token) => (isWord(token) ? token.traditional : token.surface))
        .join(''),
      simplified: tokens.map((token) => token.simplified).join(''),
    };
  });
}

/** The same stretch of one script in the other: titles are cut from the start of a paragraph. */
function inOtherScript(shown: string, source: readonly string[], other: readonly string[]): string {
  const whole = shown.endsWith('…') ? shown.slice(0, -1) : shown;
  const at = source.findIndex((text) => text.replace(/[\s\u3000]+/g, ' ').includes(whole));
  if (at < 0) return shown;
  const from = source[at]?.indexOf(whole) ?? -1;
  const forms = other[at]?.slice(Math.max(from, 0), Math.max(from, 0) + whole.length) ?? whole;
  return shown === whole ? forms : `${forms}…`;
}

/** Completes what the shelf shows with the other script, from the text's first block. */
export function describeFrom(info: TextInfo, wire: WireBlock, script: DetectedScript): TextInfo {
  const forms = formsOf(wire);
  const surfaces = decodeBlock(wire).paragraphs.map((paragraph) =>
    paragraph.sentences.flatMap((part) => part.tokens.map((token) => token.surface)).join(''),
  );
  const simplified = forms.map((form) => form.simplified);
  const traditional = forms.map((form) => form.traditional);
  const given = script === 'simplified';
  const both = (shown: string): Forms => ({
    traditional: given ? inOtherScript(shown, surfaces, traditional) : shown,
    simplified: given ? shown : inOtherScript(shown, surfaces, simplified),
  });
  const [title, line] = [both(info.title), both(info.firstLine)];
  return {
    ...info,
    title: title.traditional,
    titleSimplified: title.simplified,
    firstLine: line.traditional,
    firstLineSimplified: line.simplified,
  };
}

type Title = Pick<TextInfo, 'title' | 'titleSimplified'>;

/** A title the learner typed, in both scripts; as typed in both when the server cannot be asked. */
export async function titleInBothScripts(request: typeof fetch, typed: string): Promise<Title> {
  const asTyped = { title: typed, titleSimplified: typed };
  try {
    const { head, blocks } = await requestAnnotation(request, { text: typed });
    const first = await blocks.next();
    if (first.done) return asTyped;
    const info = { ...asTyped, id: '', firstLine: '', firstLineSimplified: '', characters: 0 };
    const { title, titleSimplified } = describeFrom(info, first.value, head.script);
    return { title, titleSimplified };
  } catch {
    return asTyped;
  }
}

const running = new Map<string, Promise<StoredText>>();

async function annotate(
  { storage, request }: AnnotateTools,
  textId: string,
  { onBlock, signal }: AnnotateWatch,
): Promise<StoredText> {
  const source = await storage.sources.get(textId);
  if (!source) throw new HangjianError('not-found', 'This text is no longer on your shelf.');
  // In the order they were made: each was made to what the ones before it showed.
  const corrections = (await storage.corrections.all())
    .filter((correction) => correction.at === undefined || correction.at.textId === textId)
    .sort((one, other) => one.changed - other.changed);
  const { head, blocks } = await requestAnnotation(
    request,
    { text: source.text, corrections, textId },
    signal,
  );
  const change = (next: (text: StoredText) => Draft<StoredText>) =>
    storage.texts.update(textId, (text) => (text && !text.deleted ? next(text) : undefined));
  const counts = new Map<string, number>();
  let index = 0;
  for await (const block of blocks) {
    await storage.blocks.put({ textId, index, block: packBlock(block) });
    countWords(block, counts);
    if (index === 0) {
      await change((text) =>
        // The second time the title may be the learner's own.
        text.info.titleSimplified === text.info.title
          ? { ...text, info: describeFrom(text.info, block, head.script) }
          : text,
      );
    }
    onBlock?.(block, index);
    index += 1;
  }
  const left = (await storage.blocks.keys(textId)).filter((key) => Number(key[1]) >= index);
  if (left.length > 0) await storage.blocks.purge(left);
  await storage.profiles.put({ id: textId, words: [...counts] });
  const { script, length } = head;
  const done = await change((text) => ({ ...text, annotation: { script, length, blocks: index } }));
  if (!done) throw new HangjianError('not-found', 'This text is no longer on your shelf.');
  return done;
}

/**
 * Has a text on the shelf annotated by the server and keeps the blocks as they arrive; the
 * learner's corrections go along. One annotation at a time runs for a text: a second call
 * waits for the first, and learns of blocks through storage. Done when the promise resolves.
 * @throws HangjianError with a message for the learner; what has arrived stays kept.
 */
export function annotateOwnText(
  tools: AnnotateTools,
  textId: string,
  watch: AnnotateWatch = {},
): Promise<StoredText> {
  const started = running.get(textId);
  if (started) return started;
  const run = annotate(tools, textId, watch).finally(() => running.delete(textId));
  running.set(textId, run);
  return run;
}
