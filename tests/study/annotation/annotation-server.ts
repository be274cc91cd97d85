import type { WireBlock } from '@/lib/domain/wire/wire';
import { blockSpans } from '@/lib/text/blocks';
import { normalise } from '@/lib/text/normalise';

const SIMPLIFIED: Record<string, string> = { 練: '练', 習: '习', 書: '书', 讀: '读' };

/** A block in which every character is a word of its own. */
function wireOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]) {
  const kinds = new Map<string, number>();
  const indexOf = (character: string): number => {
    if (!kinds.has(character)) kinds.set(character, kinds.size);
    return kinds.get(character) as number;
  };
  const paragraphs = spans.map(
    ({ start, end }) => [start, [[...text.slice(start, end)].map(indexOf)]] as const,
  );
  const block: WireBlock = {
    version: 1,
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    lexemes: [...kinds.keys()].map((character) => [
      'word',
      character,
      0,
      SIMPLIFIED[character] ?? 0,
      '',
      0,
      [],
      0,
    ]),
    paragraphs,
    entries: [],
  };
  return block;
}

/** What happens to one request. Bytes are those of the answer that still arrive. */
export type Fate =
  | 'whole'
  | 'unreachable'
  | { readonly broken: number }
  | { readonly cutShort: number }
  | { readonly silentAfter: number }
  | { readonly status: number; readonly retryAfter?: string };

export interface Asked {
  readonly text: string;
  readonly from?: number;
  readonly textId?: string;
  readonly corrections?: readonly { readonly id: string }[];
}

export function linesFor({ text: raw, from = 0 }: Asked): string {
  const text = normalise(raw);
  const script = /[练习书读]/.test(text) ? 'simplified' : 'traditional';
  const blocks = [...blockSpans(text)].map((spans) => wireOf(text, spans));
  const items = [
    { version: 1, script, length: text.length },
    ...blocks.filter((block) => block.end > from),
  ];
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

function askedOf(init: RequestInit | undefined): Asked {
  const body = String(init?.body);
  const json = new Headers(init?.headers).get('content-type')?.startsWith('application/json');
  return json ? JSON.parse(body) : { text: body };
}

function streamed(
  line: string,
  fate: Exclude<Fate, 'unreachable'>,
  silent: Set<() => void>,
): Response {
  const bytes = new TextEncoder().encode(line);
  const limit =
    fate === 'whole'
      ? bytes.length
      : 'broken' in fate
        ? fate.broken
        : 'cutShort' in fate
          ? fate.cutShort
          : 'silentAfter' in fate
            ? fate.silentAfter
            : 0;
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < limit) {
        // Pieces that do not respect lines.
        const to = Math.min(limit, at + 4_099);
        controller.enqueue(bytes.slice(at, to));
        at = to;
        return;
      }
      if (fate === 'whole' || 'cutShort' in fate) controller.close();
      else if ('broken' in fate) controller.error(new TypeError('network'));
      else {
        return new Promise<void>((resolve) => {
          silent.add(() => {
            controller.error(new TypeError('network'));
            resolve();
          });
        });
      }
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}

/** A server as the browser sees it through `fetch`. The last fate holds for all later requests. */
export function annotationServer(...fates: readonly Fate[]) {
  const asked: Asked[] = [];
  const silent = new Set<() => void>();
  let fated = [...fates];
  const request = async (_input: unknown, init?: RequestInit): Promise<Response> => {
    const wanted = askedOf(init);
    asked.push(wanted);
    const fate = (fated.length > 1 ? fated.shift() : fated[0]) ?? 'whole';
    if (fate === 'unreachable') throw new TypeError('Failed to fetch');
    if (fate !== 'whole' && 'status' in fate) {
      const headers = fate.retryAfter === undefined ? {} : { 'retry-after': fate.retryAfter };
      const error = { error: { code: 'internal', message: `No: ${fate.status}.` } };
      return Response.json(error, { status: fate.status, headers });
    }
    return streamed(linesFor(wanted), fate, silent);
  };
  return {
    request: request as typeof fetch,
    /** Every request so far. */
    asked,
    /** From now on. */
    meets: (...next: readonly Fate[]) => {
      fated = [...next];
    },
    /** Ends the connections that say nothing. */
    drop: () => {
      for (const end of silent) end();
      silent.clear();
    },
  };
}
