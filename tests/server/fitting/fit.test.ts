import { describe, expect, it } from 'vitest';
import { GET, POST } from '@/app/api/weights/route';
import { type CardHistory, type Fit, LEAST_FITTED, MOST_FITTED } from '@/lib/domain/fitting';
import { parametersOf } from '@/lib/domain/weights';
import { numbers } from '../../attack/study/numbers';

const ask = (body: string) =>
  POST(new Request('http://localhost/api/weights', { method: 'POST', body }));

/** Cards of somebody who remembers longer than most: nine of ten after ten times as many days. */
function learner(cards: number): readonly CardHistory[] {
  const random = numbers(7);
  return Array.from({ length: cards }, () => {
    const history = [3, 0];
    for (const days of [9, 40, 160, 500]) history.push(random() < 0.9 ? 3 : 1, days);
    return history;
  });
}

const sent = (cards: readonly CardHistory[]) => ask(JSON.stringify({ cards }));

describe('weights', () => {
  it('can be fitted here', async () => {
    expect(await GET().json()).toEqual({ fits: true });
  });

  it('are those the answers ask for', async () => {
    const response = await sent(learner(300));
    expect(response.status).toBe(200);
    const fit = (await response.json()) as Fit;
    expect(fit.answers).toBe(1_200);
    // What is answered "good" at first lasts longer than the 2.3 days of most learners.
    expect(parametersOf(fit.weights)?.[2]).toBeGreaterThan(5);
  });

  it('are not fitted to a few answers', async () => {
    const response = await sent(learner(LEAST_FITTED / 4 - 1));
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain('396 answers');
  });

  it.each([
    ['no JSON', 'cards'],
    ['nothing', 'null'],
    ['no list', '{"cards":{}}'],
    ['half an answer', '{"cards":[[3]]}'],
    ['a rating nobody gives', '{"cards":[[5,0]]}'],
    ['half a day', '{"cards":[[3,0,3,1.5]]}'],
    ['days before the first answer', '{"cards":[[3,4]]}'],
    ['days before the last answer', '{"cards":[[3,0,3,-1]]}'],
    ['words', '{"cards":[["茶"]]}'],
  ])('are not fitted to %s', async (_, body) => {
    expect((await ask(body)).status).toBe(400);
  });

  it('are not fitted to more answers than any learner has', async () => {
    const response = await sent(Array(MOST_FITTED / 2 + 1).fill([3, 0, 3, 1]));
    expect(response.status).toBe(413);
  });

  it('are fitted for one learner after the other, and not for a crowd', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => sent(learner(110))));
    expect(asked.map(({ status }) => status).sort()).toEqual([...Array(10).fill(200), 503, 503]);
    expect(asked.find(({ status }) => status === 503)?.headers.get('retry-after')).toBeTruthy();
    // Whoever was refused is let in afterwards.
    expect((await sent(learner(110))).status).toBe(200);
  });

  it('take a card of very many answers', async () => {
    const long = [3, 0, ...Array.from({ length: 40_000 }, () => [3, 1]).flat()];
    const response = await sent([long, ...learner(100)]);
    expect(response.status).toBe(200);
    expect(((await response.json()) as Fit).answers).toBe(463);
  });
});
