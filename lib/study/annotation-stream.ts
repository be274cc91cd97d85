import { HangjianError } from '../domain/errors';
import type { DetectedScript } from '../domain/script';
import type { WireBlock } from '../domain/wire';
import { unreachable } from './unreachable';

/** First line of the answer: what is known of the whole before any of it is annotated. */
export interface StreamHead {
  readonly version: 1;
  readonly script: DetectedScript;
  /** UTF-16 length of the normalised text. */
  readonly length: number;
}

const BROKEN = 'The annotation broke off. What has arrived is kept; open the text again to go on.';

async function refusal(response: Response): Promise<HangjianError> {
  const body = (await response.json().catch(() => null)) as {
    error?: { code?: unknown; message?: unknown };
  } | null;
  const message = body?.error?.message;
  return new HangjianError(
    response.status === 413 ? 'too-long' : response.status < 500 ? 'bad-request' : 'internal',
    typeof message === 'string'
      ? message
      : `The server could not annotate this text (${response.status}). It is kept; try again.`,
  );
}

/** The lines of a streamed body, each as soon as it is whole. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
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
 * Asks the server to annotate `body` (plain text, or as JSON when corrections go along).
 * @throws HangjianError with a message for the learner.
 */
export async function requestAnnotation(
  request: typeof fetch,
  body: {
    readonly text: string;
    readonly corrections?: readonly unknown[];
    /** Which text this is, for corrections that hold in one place of one text. */
    readonly textId?: string;
  },
  signal?: AbortSignal,
): Promise<AnnotationStream> {
  const json = body.corrections && body.corrections.length > 0;
  let response: Response;
  try {
    response = await request('/api/annotate?form=compact', {
      method: 'POST',
      headers: { 'content-type': json ? 'application/json' : 'text/plain; charset=utf-8' },
      body: json ? JSON.stringify(body) : body.text,
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    throw unreachable(cause);
  }
  if (!response.ok || !response.body) throw await refusal(response);
  const lines = linesOf(response.body);
  const parse = (line: string): Record<string, unknown> => {
    try {
      return JSON.parse(line) as Record<string, unknown>;
    } catch (cause) {
      throw new HangjianError('bad-wire', BROKEN, { cause });
    }
  };
  async function* blocks(): AsyncGenerator<WireBlock> {
    try {
      for await (const line of lines) {
        if (line === '') continue;
        const item = parse(line);
        if (!('lexemes' in item)) throw new HangjianError('bad-wire', BROKEN);
        yield item as unknown as WireBlock;
      }
    } catch (cause) {
      throw cause instanceof HangjianError
        ? cause
        : new HangjianError('internal', BROKEN, { cause });
    }
  }
  const first = await lines.next().catch((cause) => {
    throw new HangjianError('internal', BROKEN, { cause });
  });
  const head = parse(first.done ? '' : first.value) as unknown as StreamHead;
  if (head.version !== 1) throw new HangjianError('bad-wire', BROKEN);
  return { head, blocks: blocks() };
}
