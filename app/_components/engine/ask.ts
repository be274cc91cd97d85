import type { AnnotateOptions } from '@/lib/domain/engine';
import { HangjianError } from '@/lib/domain/errors';
import { NOT_KEPT, type Part, type Question } from '@/lib/engine/worker/messages';
import { isByFiles } from './by-files';
import { keepLater } from './keep-later';
import { keepDictionary, keptDictionary } from './kept-dictionary';
import { askEngine, isKept } from './local-engine';

const NO_DICTIONARY =
  'The dictionary is not on this device yet. Turn it on in Settings while you are online.';

const wordsIn = (body: string): readonly string[] =>
  (JSON.parse(body) as { readonly words: readonly string[] }).words;

/** The question that a request to the server asks; null for one that only the server answers. */
function questionOf(address: string, init: RequestInit | undefined): Question | null {
  const { pathname, searchParams } = new URL(address, location.href);
  const body = typeof init?.body === 'string' ? init.body : '';
  if (pathname === '/api/lookup') return { kind: 'lookup', surface: searchParams.get('q') ?? '' };
  if (pathname === '/api/words') {
    return { kind: 'words', surfaces: wordsIn(body) };
  }
  if (pathname === '/api/word-facts') return { kind: 'word-facts', words: wordsIn(body) };
  if (pathname === '/api/search') return { kind: 'search', query: searchParams.get('q') ?? '' };
  if (pathname === '/api/frequent-characters') return { kind: 'frequent-characters' };
  if (pathname !== '/api/annotate') return null;
  const type = new Headers(init?.headers).get('content-type') ?? '';
  if (!type.startsWith('application/json')) return { kind: 'annotate', text: body, options: {} };
  const { text, ...options } = JSON.parse(body) as AnnotateOptions & { readonly text: string };
  return { kind: 'annotate', text, options };
}

/** Parts as the body of an answer, each made when it is read. */
function bodyOf(first: IteratorResult<Part, void>, rest: AsyncGenerator<Part, void>) {
  let next: IteratorResult<Part, void> | null = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = next ?? (await rest.next());
      next = null;
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array);
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
}

async function answer(question: Question, signal: AbortSignal | null | undefined) {
  const parts = askEngine(question, signal);
  try {
    const first = await parts.next();
    return new Response(bodyOf(first, parts));
  } catch (cause) {
    if (cause instanceof HangjianError && cause.code === NOT_KEPT) return null;
    throw cause;
  }
}

/** Waits for the dictionary where it is not kept yet: no text and no word is told to a file server. */
async function answerAlone(question: Question, signal: AbortSignal | null | undefined) {
  if (!(await isKept())) await keepDictionary();
  const answered = await answer(question, signal);
  if (answered) return answered;
  const { problem } = keptDictionary.getState();
  throw new HangjianError('internal', problem || NO_DICTIONARY);
}

/**
 * Asks for annotations and look-ups as `fetch` does, of the engine on this device where its dictionary
 * is kept: then nothing of a text is sent anywhere. Else of the server, and the dictionary is fetched
 * when there is nothing else to do.
 */
export const ask: typeof fetch = async (input, init) => {
  const question = typeof input === 'string' ? questionOf(input, init) : null;
  if (question && isByFiles()) return answerAlone(question, init?.signal);
  const answered = question && (await isKept()) ? await answer(question, init?.signal) : null;
  if (question?.kind === 'annotate') keepLater();
  return answered ?? fetch(input, init);
};

/**
 * Opens the engine on this device where its dictionary is kept, so that the next answer is quick; has
 * the dictionary come where there is nobody else to ask.
 */
export async function warmUp(): Promise<void> {
  if (isByFiles() && !(await isKept())) await keepDictionary();
  if (await isKept()) await answer({ kind: 'lookup', surface: '' }, null);
}
