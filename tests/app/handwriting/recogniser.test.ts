import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Asked, Recogniser, type Told } from '@/app/_components/handwriting/recogniser';

/** Workers as they are started; a test answers for them. */
class FakeWorker {
  static readonly started: FakeWorker[] = [];
  readonly asked: Asked[] = [];
  isEnded = false;
  onmessage: (event: { data: Told }) => void = () => {};
  onerror: (event: { preventDefault: () => void }) => void = () => {};
  constructor() {
    FakeWorker.started.push(this);
  }
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.isEnded = true;
  }
}

const INK = [[0, 0, 9, 9]];

describe('who asks which character was drawn', () => {
  beforeEach(() => {
    FakeWorker.started.length = 0;
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is answered by number, in whatever order', async () => {
    const recogniser = new Recogniser();
    const answers = [recogniser.recognise([]), recogniser.recognise(INK)];
    const [worker] = FakeWorker.started as [FakeWorker];
    expect(FakeWorker.started).toHaveLength(1);
    expect(worker.asked.map(({ ink }) => ink)).toEqual([[], INK]);
    const [first, second] = worker.asked as [Asked, Asked];
    worker.onmessage({ data: { id: second.id, characters: ['水'] } });
    worker.onmessage({ data: { id: first.id, characters: [] } });
    expect(await Promise.all(answers)).toEqual([[], ['水']]);
  });

  it('is told why there is no answer, and asks the same worker again', async () => {
    const recogniser = new Recogniser();
    const answer = recogniser.recognise(INK);
    const [worker] = FakeWorker.started as [FakeWorker];
    worker.onmessage({ data: { id: worker.asked[0]?.id ?? 0, problem: 'No network.' } });
    await expect(answer).rejects.toThrow('No network.');
    recogniser.recognise(INK);
    expect(worker.asked).toHaveLength(2);
  });

  it('is told where the worker breaks, and starts another for what comes next', async () => {
    const recogniser = new Recogniser();
    const answer = recogniser.recognise(INK);
    const [worker] = FakeWorker.started as [FakeWorker];
    worker.onerror({ preventDefault: () => {} });
    await expect(answer).rejects.toThrow('could not be loaded');
    expect(worker.isEnded).toBe(true);
    recogniser.recognise(INK);
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('gives the worker back at the end', async () => {
    const recogniser = new Recogniser();
    const answer = recogniser.recognise(INK);
    recogniser.end();
    await expect(answer).rejects.toThrow();
    expect(FakeWorker.started[0]?.isEnded).toBe(true);
  });
});
