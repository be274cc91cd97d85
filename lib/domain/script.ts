export const SCRIPTS = ['traditional', 'simplified'] as const;
/** The script a learner chooses to see. */
export type Script = (typeof SCRIPTS)[number];

/** What a text was found to be written in. `none`: no character tells the scripts apart. */
export type DetectedScript = Script | 'mixed' | 'none';

/** The same words in both scripts. `traditional` is the standard Taiwan form of what was meant. */
export interface Forms {
  readonly traditional: string;
  readonly simplified: string;
}

/** BCP 47 tags; they decide the glyph forms and where punctuation sits in its square. */
export const LANG: Readonly<Record<Script, string>> = {
  traditional: 'zh-Hant-TW',
  simplified: 'zh-Hans',
};

/**
 * How a text given in Simplified is spelt when it is shown in Traditional: as Taiwan prints it
 * (裡 眾 說), as Hong Kong does (裏 眾 説), or by OpenCC's own standard (裏 衆 說).
 */
export const STANDARDS = ['taiwan', 'hongkong', 'opencc'] as const;
export type TraditionalStandard = (typeof STANDARDS)[number];

/** Forms that differ from Taiwan's; a standard left out writes the word as Taiwan does. */
export type OtherStandards = Readonly<
  Partial<Record<Exclude<TraditionalStandard, 'taiwan'>, string>>
>;

/** What is kept of the other standards' forms: those that are not Taiwan's; undefined for none. */
export function otherForms(
  taiwan: string,
  hongkong: string,
  opencc: string,
): OtherStandards | undefined {
  if (hongkong === taiwan && opencc === taiwan) return undefined;
  return {
    ...(hongkong === taiwan ? {} : { hongkong }),
    ...(opencc === taiwan ? {} : { opencc }),
  };
}

/** The Traditional form by one standard; Taiwan's where the text was not given in Simplified. */
export const traditionalIn = (
  word: { readonly traditional: string; readonly standards?: OtherStandards },
  standard: TraditionalStandard,
): string =>
  standard === 'taiwan' ? word.traditional : (word.standards?.[standard] ?? word.traditional);

/** What is left of Taiwan's marks in Simplified stands outermost, where the Mainland has “ ”. */
const outermost = (simplified: string): string =>
  simplified.replace(/『/g, '“').replace(/』/g, '”');

/** A token as it is shown: in the script chosen, Traditional by the standard chosen. */
export const shownIn = (
  token: Forms & { readonly standards?: OtherStandards },
  { script, spelling }: { readonly script: Script; readonly spelling: TraditionalStandard },
): string =>
  script === 'traditional' ? traditionalIn(token, spelling) : outermost(token.simplified);

export const inScript = (forms: Forms, script: Script): string => forms[script];
