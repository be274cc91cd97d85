import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT, type Party, Turns } from '@/lib/server/pool/turns';

const never = () => new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A clock and workers that a test moves by hand. */
function floor(workers: number) {
  let now = 0;
  const turns = new Turns(workers, () => now);
  const running: { name: string; done: (ms: number) => void }[] = [];
  const order: string[] = [];
  const ask = (name: string, party: Party, signal = never()) => {
    const turn = turns.take(party, signal).then((done) => {
      running.push({ name, done });
      order.push(name);
    });
    turn.catch(() => undefined);
    return turn;
  };
  /** The step that runs longest comes to its end. */
  const finish = async (ms: number) => {
    now += ms;
    running.shift()?.done(ms);
    await settled();
  };
  return { turns, running, order, ask, finish, wait: (ms: number) => (now += ms) };
}

const long = (): Party => ({ long: true, served: 0 });
const short = (): Party => ({ long: false, served: 0 });

describe('turns at the workers', () => {
  it('go to whoever has had least', async () => {
    const { ask, finish, order } = floor(1);
    const [a, b] = [long(), long()];
    void ask('a1', a);
    void ask('b1', b);
    await settled();
    void ask('a2', a);
    await finish(20);
    void ask('b2', b);
    await finish(30);
    await finish(20);
    await finish(20);
    expect(order).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it('come to a short text after one step, beside fifty long ones that have begun', async () => {
    const { ask, finish, order } = floor(1);
    const parties = Array.from({ length: 50 }, long);
    for (const party of parties) void ask('long', party);
    await settled();
    for (const party of parties) {
      await finish(20);
      void ask('long', party);
    }
    const before = order.length;
    void ask('short', short());
    await finish(20);
    expect(order.slice(before)).toEqual(['short']);
  });

  it('of two workers leave one to short texts', async () => {
    const { ask, running } = floor(2);
    for (let count = 0; count < 5; count += 1) void ask('long', long());
    await settled();
    expect(running.map(({ name }) => name)).toEqual(['long']);
    void ask('short', short());
    await settled();
    expect(running.map(({ name }) => name)).toEqual(['long', 'short']);
  });

  it('come to a long text too, however many short ones arrive', async () => {
    const { ask, finish, order } = floor(1);
    const patient = { long: true, served: 1_000 };
    void ask('short', short());
    void ask('patient', patient);
    for (
      let count = 0;
      count < (LONGEST_WAIT / 100) * 2 && !order.includes('patient');
      count += 1
    ) {
      void ask('short', short());
      void ask('short', short());
      await finish(100);
    }
    expect(order).toContain('patient');
  });

  it('are waited for no longer by who has gone', async () => {
    const { ask, finish, order, turns } = floor(1);
    const leaving = new AbortController();
    void ask('first', long());
    const gone = ask('gone', short(), leaving.signal);
    void ask('second', long());
    leaving.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    await finish(20);
    expect(order).toEqual(['first', 'second']);
    expect(turns.waiting).toBe(0);
  });

  it('never exceed the workers, and all come in the end', async () => {
    const asked = fc.array(fc.record({ long: fc.boolean(), ms: fc.nat(50) }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), asked, async (workers, steps) => {
        const { ask, finish, order, running, turns } = floor(workers);
        for (const step of steps) void ask('', { long: step.long, served: 0 });
        await settled();
        for (const { ms } of steps) {
          expect(running.length).toBeLessThanOrEqual(workers);
          await finish(ms);
        }
        expect(order).toHaveLength(steps.length);
        expect(turns.waiting).toBe(0);
      }),
    );
  });
});
