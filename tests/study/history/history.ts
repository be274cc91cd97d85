import {
  isKnownByReview,
  type Rating,
  type ReviewCard,
  type SavedWord,
  type WordStatus,
} from '@/lib/domain/card';
import { wordOfCard } from '@/lib/domain/card-kind';
import type { LearnerStorage } from '@/lib/storage/storage';
import type { Undo } from '@/lib/storage/undo';
import { lastAnswer } from '@/lib/study/review/answer';
import { unreplayable } from '../review/replaying';
import { answer, miscounts, type Sitting, sitDown } from '../review/sitting';
import { newWord } from '../vocabulary/new-word';

type WordStep =
  | { readonly do: 'save'; readonly tab: 0 | 1; readonly id: string }
  | { readonly do: 'remove'; readonly tab: 0 | 1; readonly id: string }
  | { readonly do: 'state'; readonly tab: 0 | 1; readonly id: string; readonly status: WordStatus };

/** One thing that happens to a learner with two tabs open; `tab` is the one it happens in. */
export type Step =
  | WordStep
  | { readonly do: 'answer'; readonly tab: 0 | 1; readonly rating: Rating }
  /** Both tabs answer what they show in the same moment, neither waiting for the other. */
  | { readonly do: 'both answer'; readonly rating: Rating; readonly other: Rating }
  | { readonly do: 'take back' | 'undo' | 'reload'; readonly tab: 0 | 1 }
  | { readonly do: 'both take back' }
  | { readonly do: 'clock'; readonly by: number };

/** What the words are asked for; cards of one word are answered on different days. */
const ASKED = { kinds: ['recognise', 'recall', 'listen'], knownFrom: 5 } as const;

/** Words that answers are said to have made known although no card of theirs holds for so long. */
function wronglyKnown(words: readonly SavedWord[], cards: readonly ReviewCard[]): string[] {
  const holding = cards.filter(({ state, stability }) => state === 2 && stability >= 5);
  return words
    .filter(isKnownByReview)
    .filter(({ id }) => !holding.some((card) => wordOfCard(card.id) === id))
    .map(({ id }) => `${id} is known by answers, and no card of it holds`);
}

class History {
  readonly wrong: string[] = [];
  /** The way back of the last thing done to a word in each tab, while it is offered. */
  private readonly undos: [Undo | null, Undo | null] = [null, null];
  /** A state taken back comes again as it was, whatever was answered since; the next answer decides. */
  private undone = false;

  constructor(
    private readonly tabs: [Sitting, Sitting],
    private readonly open: () => LearnerStorage,
    private readonly now: { time: number },
  ) {}

  async take(step: Step): Promise<void> {
    const { tabs, undos, now } = this;
    if (step.do === 'clock') {
      now.time += step.by;
      for (const { review } of tabs) review.getState().refresh();
    } else if (step.do === 'both answer') {
      await Promise.all([answer(tabs[0], step.rating), answer(tabs[1], step.other)]);
    } else if (step.do === 'both take back') {
      await Promise.all(tabs.map(({ review }) => review.getState().undo()));
    } else if (step.do === 'answer') await answer(tabs[step.tab], step.rating);
    else if (step.do === 'take back') await this.takeBack(tabs[step.tab]);
    else if (step.do === 'reload') tabs[step.tab] = await sitDown(this.open(), now, ASKED);
    else if (step.do === 'undo') {
      this.undone = true;
      await undos[step.tab]?.();
      undos[step.tab] = null;
    } else undos[step.tab] = await this.change(step as WordStep);
  }

  private change(step: WordStep): Promise<Undo> {
    const { save, remove, setStatus } = this.tabs[step.tab].vocabulary.getState();
    if (step.do === 'save') return save(newWord(step.id), null);
    if (step.do === 'remove') return remove(step.id);
    return setStatus([newWord(step.id)], step.status);
  }

  /** What is taken back is what was offered, or nothing when another tab was first. */
  private async takeBack({ review, storage }: Sitting): Promise<void> {
    const before = await storage.logs.all();
    const offered = review.getState().last?.id;
    await review.getState().undo();
    const left = new Set((await storage.logs.all()).map((log) => log.id));
    const taken = before.map((log) => log.id).filter((id) => !left.has(id));
    if (taken.some((id) => id !== offered)) this.wrong.push(`took back ${taken}, not ${offered}`);
  }

  async check(): Promise<readonly string[]> {
    const { storage, review } = await sitDown(this.open(), this.now, ASKED);
    const offered = review.getState().last?.id;
    const [cards, logs] = [await storage.cards.all(), await storage.logs.all()];
    const orders = new Set(logs.map((log) => log.order));
    const failures = this.tabs.flatMap(({ review, vocabulary }) => [
      review.getState().failure?.message ?? [],
      vocabulary.getState().failure?.message ?? [],
    ]);
    const last = lastAnswer(logs)?.id;
    const order = offered && offered !== last ? [`offers ${offered}, the last was ${last}`] : [];
    return [
      ...this.wrong,
      ...order,
      ...miscounts(cards, logs),
      ...(this.undone ? [] : wronglyKnown(await storage.words.all(), cards)),
      ...unreplayable(cards, logs),
      ...failures.flat(),
      ...(orders.size === logs.length ? [] : ['two answers have one place in the sequence']),
    ];
  }
}

/**
 * Plays steps in two tabs on one database.
 * @param open a storage over that database, a new one at each call
 * @returns what is wrong afterwards; empty when every answer that counts is logged, every one
 *   that is logged counts, what can be taken back is the last, and nothing failed
 */
export async function play(
  steps: readonly Step[],
  open: () => LearnerStorage,
): Promise<readonly string[]> {
  const now = { time: Date.UTC(2026, 9, 1, 22) };
  const tabs: [Sitting, Sitting] = [
    await sitDown(open(), now, ASKED),
    await sitDown(open(), now, ASKED),
  ];
  for (const id of ['茶', '酒']) await tabs[0].vocabulary.getState().save(newWord(id), null);
  const history = new History(tabs, open, now);
  for (const step of steps) await history.take(step);
  return history.check();
}
