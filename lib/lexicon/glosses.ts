import type { Classifier, Sense } from '../domain/lexicon/lexicon';
import { splitLabels } from './labels';
import { readClassifiers, readCrossReference, spacedPinyin } from './references';

/** What a dictionary line says beyond its headword. Pinyin is numbered. */
export interface Definition {
  readonly senses: readonly Sense[];
  readonly classifiers: readonly Classifier[];
  /** The reading of a "Taiwan pr." note on the whole entry. */
  readonly taiwan: string | null;
}

type Said = NonNullable<Sense['said']>;

const PRONUNCIATION = /^\(?(Taiwan|also) pr\. \[([^\]]+)\]\)?\.?$/;
const INNER_PRONUNCIATION = /(?<!\s)\s*\((Taiwan|also) pr\. \[([^\][()]+)\][^()]*\)\s*/;
const CLASSIFIERS = /^\(?CL:([^)]*)\)?$/;
const INNER_CLASSIFIERS = /(?<!\s)\s*\(CL:([^()]*)\)/;
const INNER_REFERENCE =
  /(?<!\s)\s*\(((?:[A-Za-z]+ ){0,3}variant of |abbr\. (?:for|of) |see (?:also )?)([^()]*)\)/;
const SURNAME =
  /^surname [A-Z]|\((?:a |Japanese |Korean )?surname\)$|^(?:\S+ )?\((?:Japanese|Korean) surname/;

/** Semicolons part near-synonyms, but not inside brackets. */
export function splitGlosses(text: string): string[] {
  const glosses: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === ';' && depth === 0) {
      glosses.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  glosses.push(text.slice(from).trim());
  return glosses.filter((gloss) => gloss !== '');
}

const pronunciation = ([, where, pinyin]: RegExpExecArray): Said[number] => ({
  where: where === 'Taiwan' ? 'Taiwan' : 'also',
  pinyin: spacedPinyin(pinyin as string),
});

function readSense(text: string): Sense & { classifiers: readonly Classifier[] } {
  const { labels: leading, rest: unlabelled } = splitLabels(text);
  const labels = [...leading];
  const references: Sense['references'][number][] = [];
  const classifiers: Classifier[] = [];
  let rest = unlabelled;

  const whole = readCrossReference(rest) ?? readCrossReference(rest.replace(/^\((.*)\)$/, '$1'));
  if (whole) {
    references.push(...whole.references);
    if (whole.label) labels.push(whole.label);
    rest = whole.rest;
  }
  for (let inner = INNER_REFERENCE.exec(rest); inner; inner = INNER_REFERENCE.exec(rest)) {
    const found = readCrossReference(`${inner[1]}${inner[2]}`);
    if (!found || found.rest) break;
    references.push(...found.references);
    rest = rest.replace(inner[0], '');
  }
  const measured = INNER_CLASSIFIERS.exec(rest);
  if (measured) {
    classifiers.push(...readClassifiers(measured[1] as string));
    rest = rest.replace(measured[0], '');
  }
  const spoken = INNER_PRONUNCIATION.exec(rest);
  if (spoken) rest = rest.replace(spoken[0], ' ').trim();
  if (SURNAME.test(rest)) labels.push('surname');
  return {
    glosses: splitGlosses(rest.trim()),
    labels,
    references,
    classifiers,
    ...(spoken ? { said: [pronunciation(spoken)] } : {}),
  };
}

/**
 * Parses the definitions of one CC-CEDICT line (the parts between its slashes). Notes become
 * structure: cross-references, Taiwan reading, classifiers and labels leave the gloss text.
 * "also pr." is said of the first sense.
 */
export function parseDefinitions(definitions: readonly string[]): Definition {
  const senses: Sense[] = [];
  const classifiers: Classifier[] = [];
  const also: Said[number][] = [];
  let taiwan: string | null = null;
  for (const definition of definitions) {
    const text = definition.trim();
    const pronounced = PRONUNCIATION.exec(text);
    const measured = CLASSIFIERS.exec(text);
    const said = pronounced ? pronunciation(pronounced) : null;
    if (said?.where === 'Taiwan') taiwan ??= said.pinyin;
    else if (said) also.push(said);
    else if (measured) classifiers.push(...readClassifiers(measured[1] as string));
    else if (text !== '') {
      const { classifiers: counted, ...sense } = readSense(text);
      classifiers.push(...counted);
      senses.push(sense);
    }
  }
  const [first, ...others] = senses;
  // Of the only sense, it is said of the whole entry.
  if (first && others.length === 0) {
    taiwan ??= first.said?.find(({ where }) => where === 'Taiwan')?.pinyin ?? null;
  }
  if (!first || also.length === 0) return { senses, classifiers, taiwan };
  const said = [...(first.said ?? []), ...also];
  return { senses: [{ ...first, said }, ...others], classifiers, taiwan };
}
