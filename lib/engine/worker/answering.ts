import { HangjianError } from '../../domain/errors';
import { LONGEST_ASKED } from '../../domain/lexicon/asked';
import type { Lookup } from '../../domain/lexicon/lexicon';
import type { SearchIndex } from '../../search/index-file';
import { normalise } from '../../text/normalise';
import { headLine, lineBytes, linesOf } from '../lines';
import type { LocalEngine } from '../shards/open';
import {
  type Asked,
  NOT_KEPT,
  type Part,
  type Progress,
  type Question,
  type Told,
} from './messages';

export interface AnswerTools {
  /** The engine, opened at first; null where its parts are not on this device. */
  readonly engine: () => Promise<LocalEngine | null>;
  /** The index of its dictionary, made where it is not kept. */
  readonly index: (engine: LocalEngine) => Promise<SearchIndex>;
  /** Has its parts kept on this device. */
  readonly keep: () => AsyncGenerator<Progress>;
  readonly tell: (told: Told, transfer: readonly ArrayBuffer[]) => void;
}

function* annotation(
  engine: LocalEngine,
  { text: raw, options }: Extract<Question, { kind: 'annotate' }>,
): Generator<Part> {
  const text = normalise(raw);
  yield lineBytes([headLine(engine.script(text), text.length)]);
  for (const block of engine.blocks(text, options)) {
    yield lineBytes(linesOf(block, { name: 'compact' }));
  }
}

/** As the server looks it up. @throws HangjianError `too-long` for more than a selection */
function lookUp(engine: LocalEngine, asked: string): Lookup {
  const surface = normalise(asked).trim();
  if (surface.length <= LONGEST_ASKED) return engine.lookup(surface);
  throw new HangjianError('too-long', `Look up at most ${LONGEST_ASKED} characters at a time.`);
}

/** As the server searches. @throws HangjianError `too-long`, as above */
async function searchFor(engine: LocalEngine, query: string, { index }: AnswerTools) {
  if (query.length <= LONGEST_ASKED) return engine.search(query, await index(engine));
  throw new HangjianError('too-long', `Search for at most ${LONGEST_ASKED} characters at a time.`);
}

type Simple = Exclude<Question, { kind: 'annotate' | 'keep' }>;

/** What is answered at once, as the JSON that the server has for it. */
function answerOf(engine: LocalEngine, question: Simple, tools: AnswerTools): unknown {
  switch (question.kind) {
    case 'lookup':
      return lookUp(engine, question.surface);
    case 'words':
      return question.surfaces.map((surface) => lookUp(engine, surface).entries);
    case 'word-facts':
      return question.words.map(engine.wordFacts);
    case 'search':
      return searchFor(engine, question.query, tools);
    case 'frequent-characters':
      return engine.frequentCharacters();
  }
}

async function* answer(question: Question, tools: AnswerTools): AsyncGenerator<Part> {
  if (question.kind === 'keep') {
    yield* tools.keep();
    return;
  }
  const engine = await tools.engine();
  if (!engine) throw new HangjianError(NOT_KEPT, 'The dictionary is not on this device.');
  if (question.kind === 'annotate') yield* annotation(engine, question);
  else yield lineBytes([await answerOf(engine, question, tools)]);
}

const problemOf = (cause: unknown) => ({
  code: cause instanceof HangjianError ? cause.code : ('internal' as const),
  message:
    cause instanceof HangjianError ? cause.message : 'The engine on this device failed at this.',
});

const memoryOf = (part: Part): readonly ArrayBuffer[] =>
  part instanceof Uint8Array ? [part.buffer] : [];

/**
 * What a worker does with its messages. A part is made when it is asked for, so that questions take
 * turns, a long text holds up no look-up for longer than a block, and one that is stopped costs
 * nothing more. Every message but `stop` is answered by exactly one.
 */
export function answering(tools: AnswerTools): (asked: Asked) => void {
  const open = new Map<number, AsyncGenerator<Part>>();
  const step = async (id: number, parts: AsyncGenerator<Part>) => {
    let told: Told;
    let memory: readonly ArrayBuffer[] = [];
    try {
      const { done, value } = await parts.next();
      told = done ? { id, end: true } : { id, part: value };
      if (!done) memory = memoryOf(value);
    } catch (cause) {
      told = { id, problem: problemOf(cause) };
    }
    if (!('part' in told)) open.delete(id);
    tools.tell(told, memory);
  };
  return (asked) => {
    const { id } = asked;
    if ('question' in asked) open.set(id, answer(asked.question, tools));
    const parts = open.get(id);
    if ('stop' in asked) {
      open.delete(id);
      parts?.return(undefined).catch(() => undefined);
    } else if (parts) step(id, parts);
    else tools.tell({ id, end: true }, []);
  };
}
