import type { Classifier, Sense } from '../domain/lexicon';
import { splitLabels } from './labels';
import { readClassifiers, readCrossReference, spacedPinyin } from './references';

/** What a dictionary line says beyond its headword. Pinyin is numbered. */
export interface Definition {
  readonly senses: readonly Sense[];
  readonly classifiers: readonly Classifier[];
  /** The reading of a "Taiwan pr." note on the whole entry. */
  readonly taiwan: string | null;
}

const PRONUNCIATION = /^\(?(Taiwan|also) pr\. \[([^\]]+)\]\)?\.?$/;
const INNER_PRONUNCIATION = /\s*\((Taiwan|also) pr\. \[([^\]]+)\][^)]*\)\s*/;
const CLASSIFIERS = /^\(?CL:([^)]*)\)?$/;
const INNER_CLASSIFIERS = /\s*\(CL:([^)]*)\)/;
const INNER_REFERENCE =
  /\s*\(((?:[A-Za-z]+ ){0,3}variant of |abbr\. (?:for|of) |see (?:also )?)([^()]*)\)/;
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
  if (spoken) {
    labels.push(`${spoken[1]} pr. ${spacedPinyin(spoken[2] as string)}`);
    rest = rest.replace(spoken[0], ' ').trim();
  }
  if (SURNAME.test(rest)) labels.push('surname');
  return { glosses: splitGlosses(rest.trim()), labels, references, classifiers };
}

/**
 * Parses the definitions of one CC-CEDICT line (the parts between its slashes). Notes become
 * structure: cross-references, Taiwan reading, classifiers and labels leave the gloss text.
 * "also pr." stays visible as a label of the first sense.
 */
export function parseDefinitions(definitions: readonly string[]): Definition {
  const senses: Sense[] = [];
  const classifiers: Classifier[] = [];
  const also: string[] = [];
  let taiwan: string | null = null;
  for (const definition of definitions) {
    const text = definition.trim();
    const pronounced = PRONUNCIATION.exec(text);
    const measured = CLASSIFIERS.exec(text);
    if (pronounced?.[1] === 'Taiwan') taiwan ??= spacedPinyin(pronounced[2] as string);
    else if (pronounced) also.push(`also pr. ${spacedPinyin(pronounced[2] as string)}`);
    else if (measured) classifiers.push(...readClassifiers(measured[1] as string));
    else if (text !== '') {
      const { classifiers: counted, ...sense } = readSense(text);
      classifiers.push(...counted);
      senses.push(sense);
    }
  }
  const [first, ...others] = senses;
  const noted = (first?.labels ?? []).find((label) => label.startsWith('Taiwan pr. '));
  if (first && noted && others.length === 0) taiwan ??= noted.slice('Taiwan pr. '.length);
  const labelled =
    first && also.length > 0 ? { ...first, labels: [...first.labels, ...also] } : first;
  return { senses: labelled ? [labelled, ...others] : [], classifiers, taiwan };
}
