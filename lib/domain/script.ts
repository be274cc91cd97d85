/** The script a learner chooses to see. */
export type Script = 'traditional' | 'simplified';

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

export const inScript = (forms: Forms, script: Script): string => forms[script];
