import type { SavedWord } from '../../domain/card';
import { SENSE_CLASSES, type SenseClassName } from '../../domain/lexicon/sense-class';
import type { WordFacts } from '../../domain/lexicon/word-facts';
import type { Ranks, WordKind, WordOrder } from './finding';
import type { Asked, WhenDue } from './when-due';

/** What a learner looks for among their words. */
export interface WordFilter {
  /** As it was typed. */
  readonly query: string;
  /** Null where nothing was chosen: then what is saved, or all where nothing is. */
  readonly kind: WordKind | null;
  /** Id of a text the words were met in. */
  readonly text: string | null;
  /** A list, or a level of one, as `partName` calls it. */
  readonly list: string | null;
  /** A tag, or the beginning of its levels. */
  readonly tag: string | null;
  /** Frequency band, 1 the most frequent. */
  readonly band: number | null;
  readonly due: WhenDue | null;
  /** What the word is, in any of its meanings. */
  readonly part: SenseClassName | null;
  /** Only what keeps being forgotten. */
  readonly leech: boolean;
  readonly order: WordOrder;
}

export const NO_FILTER: WordFilter = {
  query: '',
  kind: null,
  text: null,
  list: null,
  tag: null,
  band: null,
  due: null,
  part: null,
  leech: false,
  order: 'time',
};

/** What is known of words beside their records, as far as it has come. */
export interface Known {
  /** Ids of the words of the list that is looked at; null where none is. */
  readonly listed: ReadonlySet<string> | null;
  /** By the word's id. */
  readonly facts: ReadonlyMap<string, WordFacts>;
  readonly asked: ReadonlyMap<string, Asked>;
}

/** Whether cards have to be read for a filter. */
export const asksCards = ({ due, leech, order }: WordFilter): boolean =>
  due !== null || leech || order === 'due';

/** Whether the dictionary has to be asked for a filter. */
export const asksFacts = ({ band, part, order }: WordFilter): boolean =>
  band !== null || part !== null || order === 'frequent';

/** How many of the choices are made that stand behind "Filter". */
export const countChosen = ({ text, tag, band, due, part, leech }: Choices): number =>
  [text, tag, band, due, part].filter((one) => one !== null).length + (leech ? 1 : 0);

type Test = (word: SavedWord) => boolean;

/** The choices that stand behind "Filter". State and search stand apart: words are counted by them. */
export type Choices = Pick<WordFilter, 'text' | 'tag' | 'band' | 'due' | 'part' | 'leech'>;

/** Whether a tag is `wanted` or one of its levels: `book::1` of `book`. */
export const isWithin = (tag: string, wanted: string): boolean =>
  tag === wanted || tag.startsWith(`${wanted}::`);

/** What each choice asks of a word; null where nothing is chosen. */
function tests(choices: Choices, { listed, facts, asked }: Known): (Test | null)[] {
  const { text, tag, band, due, part, leech } = choices;
  const letter = part && SENSE_CLASSES[part];
  return [
    text === null ? null : ({ encounters }) => encounters.some(({ textId }) => textId === text),
    tag === null ? null : ({ tags = [] }) => tags.some((one) => isWithin(one, tag)),
    listed && (({ id }) => listed.has(id)),
    band === null ? null : ({ id }) => facts.get(id)?.band === band,
    letter && (({ id }) => facts.get(id)?.classes.includes(letter) === true),
    due === null ? null : ({ id }) => asked.get(id)?.when === due,
    leech ? ({ id }) => asked.get(id)?.leech === true : null,
  ];
}

/** Whether a word passes every choice, and is of the list that is looked at. */
export function choiceTest(choices: Choices, known: Known): Test {
  const all = tests(choices, known).filter((test) => test !== null);
  return (word) => all.every((test) => test(word));
}

/** By what orders go that the records do not say. */
export const ranksOf = ({ facts, asked }: Pick<Known, 'facts' | 'asked'>): Ranks => ({
  band: ({ id }) => facts.get(id)?.band ?? Number.POSITIVE_INFINITY,
  due: ({ id }) => asked.get(id)?.due ?? Number.POSITIVE_INFINITY,
});
