import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sense } from '../../lib/domain/lexicon/lexicon';
import {
  SENSE_CLASSES,
  type SenseClass,
  type SenseClassName,
} from '../../lib/domain/lexicon/sense-class';

/** What the compiler knows of the English of glosses. */
export interface English {
  /** Glosses of a word or a few, by the class they mean. */
  readonly meaning: ReadonlyMap<string, readonly SenseClassName[]>;
  /** Words in -ly that are no adverbs. */
  readonly noAdverbs: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
}

const linesOf = (root: string, name: string): readonly string[] =>
  readFileSync(join(root, 'senses', `${name}.txt`), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));

/** @param root the folder `dictionary/`. @throws Error for a class that there is not */
export function readEnglish(root: string): English {
  const meaning = new Map<string, SenseClassName[]>();
  const noAdverbs = new Set<string>();
  for (const line of linesOf(root, 'english-words')) {
    const [name = '', words = ''] = line.split(': ');
    if (name !== 'not-adverb' && !(name in SENSE_CLASSES)) {
      throw new Error(`dictionary/senses/english-words.txt: ${name} is no word class`);
    }
    for (const word of words.split(' | ')) {
      if (name === 'not-adverb') noAdverbs.add(word);
      else meaning.set(word, [...(meaning.get(word) ?? []), name as SenseClassName]);
    }
  }
  const adjectives = linesOf(root, 'english-adjectives').flatMap((line) => line.split(' '));
  return { meaning, noAdverbs, adjectives: new Set(adjectives) };
}

/** How long a note at the beginning of a gloss is looked at, in characters. */
const NOTE = 60;

/** Glosses that say by a note what the word is: (verb complement …), classifier for …. */
const NOTED: readonly (readonly [RegExp, readonly SenseClassName[]])[] = [
  [/^(?:\(\w+\) )?\(?(?:classifier|measure word)\b/, ['measure']],
  [
    /^\(?(?:verb |directional |resultative )?complement|^\((?:after a|used after|following a|suffixed to a) (?:\w+ )?verb/,
    ['complement'],
  ],
  [/suffix/, ['suffix']],
  [/prefix/, ['prefix']],
  [
    /particle|^\((?:at the end|used at the end|used (?:to form|between|after)|completed|marker)/,
    ['particle'],
  ],
  [/^\(?(?:interj|exclam)|^(?:oh|ah|hey|wow|hello|alas|hi|goodbye|bye|ouch)\b/i, ['interjection']],
  [/^\(onom/, ['adverb', 'interjection']],
  [/^\((?:used to|used before|introduces|indicat|passive|before a)/, ['adposition', 'adverb']],
];

/** Before what follows, the gloss is one of how something is: very good, full of, unable to. */
const DESCRIBES =
  /^(?:very|so|not|too|quite|rather|extremely|full of|easy to|difficult to|hard to|able to|unable to|worthy of|capable of|good at|fond of|free of|lacking|rich in|more|most|less|highly) /;
/** In advance, by the way, on purpose. */
const PHRASE =
  /^(?:in|at|on|by|with|without|from|under|out of|after|before|as|within|to|beyond|since) (?:(?:the|a|an|one's|all|this|that) )?[a-z-]+$/;
const TO = /^to (?!(?:the|a|an|one's|some|such)\b)\S/;
const HEAD = / (?:of|for|in|from|on|at|to|with|used|that|which|by|made|between|who) /;
const ADJECTIVE_ENDING = /[a-z]{3}(?:ful|less|ous|ish|ical|able|ible)$/;

/** A gloss without its notes and what only surrounds it. */
const bare = (gloss: string): string =>
  gloss
    .replace(/\([^()]*\)|\[[^[\]]*\]|["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.…!?]{1,3}$/, '')
    .trim();

const isAdjective = (word: string, { adjectives }: English): boolean =>
  adjectives.has(word) || ADJECTIVE_ENDING.test(word);

function ofPhrase(text: string, english: English): SenseClassName {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const isAdverb = /ly$/.test(last) && !english.noAdverbs.has(last);
  if (words.length === 1) {
    if (isAdverb) return 'adverb';
    return isAdjective(text, english) ? 'adjective' : 'noun';
  }
  if (PHRASE.test(text)) return 'adverb';
  if (DESCRIBES.test(text)) return isAdverb ? 'adverb' : 'adjective';
  if (isAdverb && words.length < 4) return 'adverb';
  const head = text.split(HEAD)[0]?.split(' ').at(-1) ?? '';
  return isAdjective(head, english) ? 'adjective' : 'noun';
}

const notedAs = (gloss: string): readonly SenseClassName[] | undefined =>
  NOTED.find(([form]) => form.test(gloss.slice(0, NOTE)))?.[1];

/** What a word is that a gloss without such a note renders. */
function classesOfGloss(gloss: string, english: English): readonly SenseClassName[] {
  const text = bare(gloss);
  if (text === '') return ['particle'];
  const short = (text.split(',')[0] ?? '').trim();
  const meant = english.meaning.get(short) ?? english.meaning.get(short.toLowerCase());
  if (meant) return meant;
  if (TO.test(text)) return ['verb'];
  return [ofPhrase(short.toLowerCase(), english)];
}

/** Surname, place name, used in female names. */
const isNameLabel = (label: string): boolean =>
  label === 'name' || /surname|place name/.test(label) || /^used in (?:\w+ )?names$/.test(label);

/**
 * The word classes of a sense, as most of its glosses have them. CC-CEDICT marks few; the form of
 * the English says the rest: "to …" is a verb, "classifier for …" a measure word.
 */
export function classesOfSense(sense: Sense, isName: boolean, english: English): SenseClass[] {
  const { labels, glosses } = sense;
  if (isName || labels.some(isNameLabel)) {
    return [SENSE_CLASSES.name];
  }
  const note = labels.filter((label) => /classifier|suffix|prefix|interj|onom/.test(label));
  const marked = note.map((label) => `(${label}) `).join('');
  const noted = notedAs(marked + (glosses[0] ?? ''));
  if (noted) return noted.map((name) => SENSE_CLASSES[name]);
  const votes = new Map<SenseClassName, number>();
  for (const gloss of glosses) {
    const names = classesOfGloss(gloss, english);
    for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1 / names.length);
  }
  const most = Math.max(0, ...votes.values());
  return [...votes].flatMap(([name, count]) => (count >= most ? [SENSE_CLASSES[name]] : []));
}
