/**
 * A loader of the build. Typefaces of Chinese lie in a hundred files, by how frequent characters
 * are, and their style sheet is 110 kB that a page would wait for. `?common` keeps the rules of the
 * frequent files, `?rare` those of the others, which comes when the page stands.
 */

/** A rule, and which file it names: a number, the higher the more frequent, or a script. */
const RULE =
  /@font-face\s*\{[^}]*?-(\d+|[a-z]+(?:-ext)?)(?:-\d+-normal|-wght-normal)?\.woff2[^}]*\}/g;

/**
 * Google's division, which all packages keep. Of Taiwan's characters 104 to 123 are the frequent
 * ones (99.3 % of running text), 89 has the zhuyin; of the Mainland's 98 to 119, 85 and 86, 5 has full-width figures.
 */
const COMMON = {
  taiwan: (number) => number >= 104 || number === 89,
  mainland: (number) => number >= 98 || number === 85 || number === 86 || number === 5,
};

/** English, pinyin and the tones of zhuyin. */
const LATIN = new Set(['latin', 'latin-ext']);

/** @param {string} path of the package's style sheet */
const isCommon = (path, file) => {
  if (!/^\d+$/.test(file)) return LATIN.has(file);
  return COMMON[/-tc\/|iansui/.test(path) ? 'taiwan' : 'mainland'](Number(file));
};

/**
 * @param {string} sheet
 * @this {{resourcePath: string, getOptions: () => {keep: 'common' | 'rare'}}}
 */
module.exports = function slices(sheet) {
  const common = this.getOptions().keep === 'common';
  const kept = [...sheet.matchAll(RULE)].filter(
    ([, file]) => isCommon(this.resourcePath, file) === common,
  );
  if (kept.length === 0)
    throw new Error(`No ${this.getOptions().keep} files in ${this.resourcePath}`);
  return kept.map(([rule]) => rule).join('\n');
};
