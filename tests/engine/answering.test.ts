import { describe, expect, it } from 'vitest';
import { HangjianError } from '@/lib/domain/errors';
import type { LocalEngine } from '@/lib/engine/shards/open';
import { answering } from '@/lib/engine/worker/answering';
import type { Asked, Told } from '@/lib/engine/worker/messages';
import { smallIndex, smallLocalEngine } from './small-local-engine';

const engine = smallLocalEngine();

/** What the worker tells, one message after the other. */
function worker(opened: () => Promise<LocalEngine | null> = async () => engine) {
  const told: Told[] = [];
  const waiting: ((message: Told) => void)[] = [];
  const take = answering({
    engine: opened,
    index: async () => smallIndex(),
    async *keep() {
      yield { done: 0, all: 2 };
      yield { done: 2, all: 2 };
    },
    tell: (message) => {
      const next = waiting.shift();
      if (next) next(message);
      else told.push(message);
    },
  });
  const heard = (): Promise<Told> => {
    const known = told.shift();
    return known ? Promise.resolve(known) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    told,
    say: (asked: Asked) => take(asked),
    ask: (asked: Asked) => {
      take(asked);
      return heard();
    },
  };
}

const textOf = (told: Told): string =>
  'part' in told && told.part instanceof Uint8Array ? new TextDecoder().decode(told.part) : '';
const long = Array.from({ length: 400 }, () => '我們喝茶。我們喝茶。').join('\n');
const annotate = (id: number, text: string, options = {}): Asked => ({
  id,
  question: { kind: 'annotate', text, options },
});

describe('what a worker with an engine is asked', () => {
  it('a text comes as its head and a line for each block, a part at a time', async () => {
    const { ask, told } = worker();
    const head = JSON.parse(textOf(await ask(annotate(1, `${long}\r\n`))));
    expect(head).toEqual({ version: 1, script: 'traditional', length: long.length + 1 });
    expect(told).toEqual([]);
    const sizes: number[] = [];
    let told2 = await ask({ id: 1, next: true });
    for (; !('end' in told2); told2 = await ask({ id: 1, next: true })) {
      const block = JSON.parse(textOf(told2)) as { start: number; end: number };
      sizes.push(block.end - block.start);
    }
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes[0]).toBeLessThan(Math.max(...sizes));
  });

  it('goes on where blocks are kept already', async () => {
    const { ask } = worker();
    await ask(annotate(1, long));
    const first = JSON.parse(textOf(await ask({ id: 1, next: true }))) as { end: number };
    const second = textOf(await ask({ id: 1, next: true }));
    await ask(annotate(2, long, { from: first.end }));
    expect(textOf(await ask({ id: 2, next: true }))).toBe(second);
  });

  it('look-ups come between the blocks of a text', async () => {
    const { ask } = worker();
    await ask(annotate(1, long));
    const found = await ask({ id: 2, question: { kind: 'lookup', surface: ' 茶\n' } });
    expect(JSON.parse(textOf(found)).entries[0].traditional).toBe('茶');
    expect(await ask({ id: 2, next: true })).toEqual({ id: 2, end: true });
    expect(await ask({ id: 1, next: true })).toHaveProperty('part');
  });

  it('the entries of many words come in their order', async () => {
    const { ask } = worker();
    const surfaces = ['茶', '沒有', '我们'];
    const found = JSON.parse(textOf(await ask({ id: 1, question: { kind: 'words', surfaces } })));
    expect(found.map((entries: { traditional: string }[]) => entries[0]?.traditional)).toEqual([
      '茶',
      undefined,
      '我們',
    ]);
  });

  it('keeping is told as it goes on', async () => {
    const { ask } = worker();
    expect(await ask({ id: 1, question: { kind: 'keep' } })).toEqual({
      id: 1,
      part: { done: 0, all: 2 },
    });
    expect(await ask({ id: 1, next: true })).toEqual({ id: 1, part: { done: 2, all: 2 } });
    expect(await ask({ id: 1, next: true })).toEqual({ id: 1, end: true });
  });

  it('what is stopped makes no more, and says so to who asks on', async () => {
    const { ask, say } = worker();
    await ask(annotate(1, long));
    say({ id: 1, stop: true });
    expect(await ask({ id: 1, next: true })).toEqual({ id: 1, end: true });
  });
});

describe('what goes wrong is told', () => {
  const lookup: Asked = { id: 1, question: { kind: 'lookup', surface: '茶' } };
  const code = async (told: Promise<Told>) => {
    const message = await told;
    return 'problem' in message ? message.problem.code : message;
  };

  it('where the dictionary is not here', async () => {
    expect(await code(worker(async () => null).ask(lookup))).toBe('not-found');
  });

  it('where it cannot be opened', async () => {
    const damaged = async () => Promise.reject(new HangjianError('damaged', 'damaged'));
    expect(await code(worker(damaged).ask(lookup))).toBe('damaged');
  });

  it('where the engine fails in the middle of a text, and only for that text', async () => {
    const failing: LocalEngine = {
      ...engine,
      *blocks(text) {
        yield* [...engine.blocks(text)].slice(0, 1);
        throw new RangeError('too deep');
      },
    };
    const { ask } = worker(async () => failing);
    await ask(annotate(1, long));
    expect(await ask({ id: 1, next: true })).toHaveProperty('part');
    expect(await code(ask({ id: 1, next: true }))).toBe('internal');
    expect(await ask({ id: 1, next: true })).toEqual({ id: 1, end: true });
    expect(await ask({ ...lookup, id: 2 } as Asked)).toHaveProperty('part');
  });

  it('where more is selected than can be a word', async () => {
    const question = { kind: 'lookup', surface: '茶'.repeat(101) } as const;
    expect(await code(worker().ask({ id: 1, question }))).toBe('too-long');
  });
});
