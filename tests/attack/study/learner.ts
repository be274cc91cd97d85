import { type Rating, RECENT, type ReviewCard, type WordStatus } from '@/lib/domain/card';
import type { LearnerStorage } from '@/lib/storage/storage';
import { unreplayable } from '../../study/review/replaying';
import { answer, miscounts, type Sitting, sitDown } from '../../study/review/sitting';
import { newWord } from '../../study/vocabulary/new-word';
import { type Death, dying } from './dying';
import { KNOWN_FROM, LearnerModel, type ModelAnswer, ZONE } from './learner-model';
import { numbers } from './numbers';
import { moveTo } from './zones';

const IDS = [...'茶酒水火山川日月風雨'];
const TAGS = ['kitchen', 'weather', 'book::1'];
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'good', 'easy'];
const STATUSES: readonly WordStatus[] = ['new', 'learning', 'known', 'ignored'];
const PAUSES = [20_000, 700_000, 4 * 3_600_000, 86_400_000, 6 * 86_400_000];

/** Small packs, so that there are some: time that passes has a tab pack. */
export const PACKING = { size: 5, age: RECENT };

const SET = { newADay: 9_999, reviewsADay: 9_999, knownFrom: KNOWN_FROM } as const;

/** Looks at both tabs so many times before they are said to disagree with the model. */
const PATIENCE = 2_000;

interface Tab {
  sitting: Sitting;
  /** The answers that were given in it. */
  given: Set<ModelAnswer>;
}

/** What is done to words or cards, in the app and, once it is on disk, in the model. */
interface Doing {
  readonly what: string;
  readonly app: (sitting: Sitting) => Promise<unknown>;
  readonly model: (tab: Tab) => Promise<void> | void;
}

class Learner {
  private readonly model = new LearnerModel();
  private readonly random: () => number;
  /** What is being done. */
  does = '';

  private constructor(
    seed: number,
    private readonly tabs: readonly [Tab, Tab],
    private readonly open: () => LearnerStorage,
    private readonly now: { time: number },
    /** No tab: what looks at the disk. */
    private readonly disk: LearnerStorage,
  ) {
    this.random = numbers(seed);
  }

  static async begin(seed: number, open: () => LearnerStorage): Promise<Learner> {
    const now = { time: Date.UTC(2026, 9, 1, 4) };
    const tab = async (): Promise<Tab> => ({
      sitting: await sitDown(open(), now, SET),
      given: new Set(),
    });
    return new Learner(seed, [await tab(), await tab()], open, now, open());
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  /** Some change of words; half of them are taken back at once. */
  private wording(): Doing {
    const id = this.pick(IDS);
    const status = this.pick(STATUSES);
    const tag = this.pick(TAGS);
    const of = (sitting: Sitting) => sitting.vocabulary.getState();
    const all: readonly Doing[] = [
      {
        what: `save ${id}`,
        app: (at) => of(at).save(newWord(id), null),
        model: () => this.model.save(id),
      },
      {
        what: `save ${id}`,
        app: (at) => of(at).save(newWord(id), null),
        model: () => this.model.save(id),
      },
      { what: `remove ${id}`, app: (at) => of(at).remove(id), model: () => this.model.remove(id) },
      {
        what: `${id}: ${status}`,
        app: (at) => of(at).setStatus([newWord(id)], status),
        model: () => this.model.set(id, status),
      },
      {
        what: `tag ${id}`,
        app: (at) => of(at).tag([id], { add: [tag] }),
        model: () => this.model.tag(id, tag),
      },
    ];
    const doing = this.pick(all);
    if (this.random() < 0.6) return doing;
    const undone = async (sitting: Sitting) => {
      const undo = (await doing.app(sitting)) as () => Promise<unknown>;
      await undo();
    };
    return { what: `${doing.what}, and back`, app: undone, model: () => undefined };
  }

  /** The card as the disk has it after an answer, told to the model. */
  private async count(tab: Tab, id: string, rating: Rating): Promise<void> {
    const card = (await this.disk.cards.get(id)) as ReviewCard;
    this.model.answer(id, rating, this.now.time, card);
    tab.given.add(this.model.answers.at(-1) as ModelAnswer);
  }

  private answering(tab: Tab): Doing {
    const id = tab.sitting.review.getState().current;
    const rating = this.pick(RATINGS);
    return {
      what: `answer ${id} ${rating}`,
      app: (at) => answer(at, rating),
      model: (at) => (id === null ? undefined : this.count(at, id, rating)),
    };
  }

  private takingBack(tab: Tab): Doing {
    const offered = this.model.last(this.now.time, tab.given);
    return {
      what: 'take back',
      app: ({ review }) => review.getState().undo(),
      model: () => {
        if (offered) this.model.takeBack();
      },
    };
  }

  private doing(tab: Tab): Doing {
    const chance = this.random();
    if (chance < 0.55) return this.answering(tab);
    return chance < 0.7 ? this.takingBack(tab) : this.wording();
  }

  private async reopen(tab: Tab): Promise<void> {
    tab.sitting = await sitDown(this.open(), this.now, SET);
    tab.given = new Set();
  }

  /** Does something in a tab that dies of it, and is opened anew. */
  private async dies(tab: Tab, { app, model }: Doing): Promise<void> {
    const death: Death = { at: this.random() < 0.5 ? 'write' : 'commit', number: 1 };
    const { died, counts, end } = dying(death);
    await Promise.race([app(tab.sitting), died]);
    const { write, commit } = counts();
    end();
    const fatal = death.at === 'write' ? write > 0 : commit > 0;
    const kept = death.at === 'commit' || !fatal;
    if (kept) await model(tab);
    // Nobody was told of what is on disk; the other tab is looked at when it is opened anew as well.
    for (const each of kept ? this.tabs : [tab]) {
      each.sitting.storage.close();
      await this.reopen(each);
    }
  }

  /** Both tabs answer in the same moment: if it is one card, one answer counts. */
  private async both(): Promise<void> {
    const [one, other] = this.tabs;
    const shown = this.tabs.map(({ sitting }) => sitting.review.getState().current);
    const ratings = [this.pick(RATINGS), this.pick(RATINGS)] as const;
    await Promise.all(this.tabs.map(({ sitting }, at) => answer(sitting, ratings[at] as Rating)));
    const logs = (await this.disk.logs.all())
      .slice()
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .slice(this.model.answers.length);
    for (const { cardId, rating } of logs) {
      const tab = shown[0] === cardId && ratings[0] === rating ? one : other;
      await this.count(tab, cardId, rating);
    }
  }

  async step(): Promise<string> {
    const tab = this.pick(this.tabs);
    const chance = this.random();
    if (chance < 0.12) {
      this.now.time += Math.floor(this.random() * this.pick(PAUSES));
      for (const { sitting } of this.tabs) sitting.review.getState().refresh();
      await tab.sitting.storage.tidy(this.now.time, async () => undefined);
      return 'time passes';
    }
    if (chance < 0.15) {
      await this.both();
      return 'both answer';
    }
    const doing = this.doing(tab);
    this.does = doing.what;
    if (chance < 0.17) {
      // What is two steps dies between them; what nothing is written for does not die.
      if (doing.what.endsWith('back')) return 'nothing';
      await this.dies(tab, doing);
      return `${doing.what}, and the tab dies`;
    }
    await doing.app(tab.sitting);
    await doing.model(tab);
    return doing.what;
  }

  /** What a tab shows beside the model; null where they agree. */
  private differs({ sitting, given }: Tab, stamps: ReadonlyMap<string, number>): string | null {
    const { model, now } = this;
    const { today, left, current, card, last, failure } = sitting.review.getState();
    const words = sitting.vocabulary.getState().words;
    const due = model.due(now.time);
    const offered = model.last(now.time, given);
    if (failure) return failure.message;
    // An answer to a card as it was before another tab's would be refused, and rightly so.
    const { changed } = (card ?? {}) as { readonly changed?: number };
    if (current !== null && changed !== stamps.get(current)) return `${current} as it was`;
    if (today !== model.today(now.time)) return `${today} today, ${model.today(now.time)} expected`;
    if (left !== due.size) return `${left} due, ${due.size} expected`;
    if (current === null ? due.size > 0 : !due.has(current)) return `${current} asked`;
    if ((last?.time ?? null) !== (offered?.time ?? null)) return `offers ${last?.id}`;
    if (words.size !== model.words.size) return `${words.size} words`;
    for (const [id, { status, saved, by, tags }] of model.words) {
      const word = words.get(id);
      const same = word?.status === status && word.saved === saved && word.statusBy === by;
      if (!same)
        return `${id} is ${word?.status} by ${word?.statusBy}, ${status} by ${by} expected`;
      if ([...(word.tags ?? [])].sort().join() !== [...tags].sort().join()) return `tags of ${id}`;
    }
    return null;
  }

  /** Waits until both tabs show what the model has; what differs where they do not. */
  async agree(): Promise<string | null> {
    const cards = await this.disk.cards.all();
    const stamps = new Map(cards.map(({ id, changed }) => [id, changed]));
    let wrong: string | null = null;
    for (let look = 0; look < PATIENCE; look += 1) {
      wrong = this.tabs.map((tab) => this.differs(tab, stamps)).find((one) => one !== null) ?? null;
      if (wrong === null) return null;
      await new Promise((resolve) => setTimeout(resolve, look < 50 ? 0 : 5));
    }
    return wrong;
  }

  /** What is on disk beside the model. */
  async kept(): Promise<readonly string[]> {
    const [cards, logs] = [await this.disk.cards.all(), await this.disk.logs.all()];
    const ratings = [...logs]
      .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
      .map(({ cardId, rating, time }) => `${cardId} ${rating} ${time}`);
    const expected = this.model.answers.map(
      ({ word, rating, time }) => `${word} ${rating} ${time}`,
    );
    const reps = cards.map(({ id, reps }) => `${id} ${reps}`).sort();
    const counted = [...this.model.cards].map(([id, card]) => `${id} ${card.reps}`).sort();
    return [
      ...(ratings.join() === expected.join() ? [] : ['the answers on disk are not those given']),
      ...(reps.join() === counted.join() ? [] : [`cards are ${reps}, ${counted} expected`]),
      ...miscounts(cards, logs),
      ...unreplayable(cards, logs),
    ];
  }
}

/** Milliseconds after which what is done is said never to end. */
const ENDLESS = 20_000;

/** What a step resolves to; null where it does not end. */
function within<Result>(step: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ENDLESS);
  });
  return Promise.race([step, over]).finally(() => clearTimeout(timer));
}

/**
 * Lives as a learner with two tabs that die now and then, beside a simple model.
 * @param open a storage over one database, a new one at each call
 * @returns the first difference from the model, empty where there is none
 */
export async function live(
  seed: number,
  operations: number,
  open: () => LearnerStorage,
): Promise<readonly string[]> {
  const back = moveTo(ZONE);
  try {
    const learner = await Learner.begin(seed, open);
    for (let number = 1; number <= operations; number += 1) {
      const what = await within(learner.step());
      const wrong = what === null ? `never ends: ${learner.does}` : await learner.agree();
      if (wrong) return [`seed ${seed}, ${number}, ${what}: ${wrong}`];
      if (number % 1_000 > 0 && number < operations) continue;
      const kept = await learner.kept();
      if (kept.length > 0) return kept.map((one) => `seed ${seed}, by ${number}: ${one}`);
    }
    return [];
  } finally {
    back();
  }
}
