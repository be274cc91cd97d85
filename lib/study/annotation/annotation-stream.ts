import { HangjianError } from '../../domain/errors';
import type { DetectedScript } from '../../domain/script';
import type { WireBlock } from '../../domain/wire/wire';
import { refusal } from './refused';
import { unreachable } from './unreachable';

/** First line of the answer: what is known of the whole before any of it is annotated. */
export interface StreamHead {
  readonly version: 1;
  readonly script: DetectedScript;
  /** UTF-16 length of the normalised text. */
  readonly length: number;
}

const BROKEN =
  'The annotation broke off. What has arrived is kept, and the rest follows by itself.';

/** The answer ended before the text did, or is not what was asked for. */
export const broken = (cause?: unknown): HangjianError =>
  new HangjianError('bad-wire', BROKEN, { cause });

/** Milliseconds of silence after which a server is taken to be gone: far more than any queue takes. */
const SILENCE = 120_000;

type Patience = <Result>(wait: () => Promise<Result>) => Promise<Result>;

/** Waits for one thing at a time; gives up the whole request when one of them takes too long. */
function patience(): { readonly signal: AbortSignal; readonly patient: Patience } {
  const controller = new AbortController();
  const patient: Patience = async (wait) => {
    const timer = setTimeout(() => controller.abort(), SILENCE);
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
    }
  };
  return { signal: controller.signal, patient };
}

/** The lines of a streamed body, each as soon as it is whole. */
async function* linesOf(
  body: ReadableStream<Uint8Array>,
  patient: Patience,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await patient(() => reader.read());
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (done) break;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export interface AnnotationStream {
  readonly head: StreamHead;
  /** Blocks in reading order as the server makes them. @throws HangjianError when it breaks off. */
  readonly blocks: AsyncGenerator<WireBlock>;
}

/**
 * Asks the server to annotate `body` (plain text, or as JSON when anything goes along).
 * @throws HangjianError with a message for the learner.
 */
export async function requestAnnotation(
  request: typeof fetch,
  body: {
    readonly text: string;
    readonly corrections?: readonly unknown[];
    /** Which text this is, for corrections that hold in one place of one text. */
    readonly textId?: string;
    /** UTF-16 offset in the normalised text: blocks up to it are kept already and left out. */
    readonly from?: number;
  },
): Promise<AnnotationStream> {
  const json = (body.corrections?.length ?? 0) > 0 || body.from !== undefined;
  const { signal, patient } = patience();
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': json ? 'application/json' : 'text/plain; charset=utf-8' },
    body: json ? JSON.stringify(body) : body.text,
    signal,
  };
  let response: Response;
  try {
    response = await patient(() => request('/api/annotate?form=compact', init));
  } catch (cause) {
    throw unreachable(cause);
  }
  if (!response.ok || !response.body) throw await refusal(response);
  const lines = linesOf(response.body, patient);
  const parse = (line: string): Record<string, unknown> => {
    try {
      return JSON.parse(line) as Record<string, unknown>;
    } catch (cause) {
      throw broken(cause);
    }
  };
  async function* blocks(): AsyncGenerator<WireBlock> {
    try {
      for await (const line of lines) {
        if (line === '') continue;
        const item = parse(line);
        if (!('lexemes' in item)) throw broken();
        yield item as unknown as WireBlock;
      }
    } catch (cause) {
      throw cause instanceof HangjianError ? cause : broken(cause);
    }
  }
  const first = await lines.next().catch((cause) => {
    throw broken(cause);
  });
  const head = parse(first.done ? '' : first.value) as unknown as StreamHead;
  if (head.version !== 1) throw broken();
  return { head, blocks: blocks() };
}
