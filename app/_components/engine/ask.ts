import type { AnnotateOptions } from '@/lib/domain/engine';
import { HangjianError } from '@/lib/domain/errors';
import { NOT_KEPT, type Part, type Question } from '@/lib/engine/worker/messages';
import { keepLater } from './keep-later';
import { askEngine, isKept } from './local-engine';

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

/**
 * Asks for annotations and look-ups as `fetch` does, of the engine on this device where its dictionary
 * is kept: then nothing of a text is sent anywhere. Else of the server, and the dictionary is fetched
 * when there is nothing else to do.
 */
export const ask: typeof fetch = async (input, init) => {
  const question = typeof input === 'string' ? questionOf(input, init) : null;
  const answered = question && (await isKept()) ? await answer(question, init?.signal) : null;
  if (question?.kind === 'annotate') keepLater();
  return answered ?? fetch(input, init);
};

/** Opens the engine on this device where its dictionary is kept, so that the next answer is quick. */
export async function warmUp(): Promise<void> {
  if (await isKept()) await answer({ kind: 'lookup', surface: '' }, null);
}
