import { Locale } from 'opencc-js';
import { Replacer } from '../text/replacer';

/** Entries as the package holds them: `key value|key value`, or pairs. */
type Dictionary = string | readonly (readonly [string, string])[];
type Group = readonly Dictionary[];

interface Config {
  readonly normalizationChain?: readonly Group[];
  readonly segmentation?: Group;
  readonly conversionChain: readonly Group[];
}

/** The package's own types leave out half of what a configuration holds. */
const CONFIGS = (Locale as unknown as { readonly configs: Readonly<Record<string, Config>> })
  .configs;

type Convert = (text: string) => string;

const entriesOf = (dictionary: Dictionary): readonly (readonly [string, string])[] =>
  typeof dictionary === 'string'
    ? dictionary.split('|').map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)] as const;
      })
    : dictionary;

/** The first dictionary of a group counts where several have a key. */
const replacerOf = (group: Group): Replacer =>
  new Replacer([...group].reverse().flatMap(entriesOf));

/**
 * OpenCC's conversion by one of its configurations ("tw2s", "s2t"), with the dictionaries of
 * opencc-js. Its own converter walks maps of maps, a map a character: that took a fourteenth of
 * all annotation and some 40 MB for the tables of `s2t`; these are flat.
 * @throws Error where opencc-js has no such configuration.
 */
export function openccConverter(name: string): Convert {
  const config = CONFIGS[name];
  if (!config) throw new Error(`opencc-js has no configuration ${name}.`);
  const normalization = (config.normalizationChain ?? []).map(replacerOf);
  const segmentation = config.segmentation ? replacerOf(config.segmentation) : null;
  const chain = config.conversionChain.map(replacerOf);
  const through = (replacers: readonly Replacer[], text: string): string => {
    let converted = text;
    for (const replacer of replacers) converted = replacer.replace(converted);
    return converted;
  };
  return (given) => {
    const text = through(normalization, given);
    const parts = segmentation?.parts(text);
    if (!parts || parts.length < 2) return through(chain, text);
    let converted = '';
    for (const part of parts) converted += through(chain, part);
    return converted;
  };
}
