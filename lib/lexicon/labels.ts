/**
 * What CC-CEDICT puts in brackets before a gloss to say where the word lives: register,
 * region, field. Other brackets ("(of a person)", "(after a verb)") are part of the gloss.
 */
const LABELS: ReadonlySet<string> = new Set(
  `literary|idiom|fig.|Tw|coll.|bound form|dialect|slang|loanword|old|computing|math.|onom.|archaic|
medicine|sports|Internet slang|TCM|botany|physics|Buddhism|name|military|chemistry|linguistics|derog.|
anatomy|finance|music|law|used in place names|geology|neologism|lit.|astronomy|lit. and fig.|polite|
biology|formal|honorific|HK|gaming|economics|electronics|Cantonese|textiles|agriculture|pharmacology|
attributive|PRC|jocular|Internet|meteorology|aviation|arch.|theater|statistics|suffix|photography|
mining|Tw, HK|HK, Tw|phonetic|euphemism|classical|geometry|baseball|prefix|vulgar|saying|historical|
courteous|mineralogy|biochemistry|political|ACG|basketball|electricity|soccer|Catholicism|psychology|
computer|genetics|immunology|martial arts|religion|mahjong|printing|in former times|Daoism|
Japanese kokuji|philosophy|used in names|used in female names|used in given names|accounting|
architecture|humble|Beijing dialect|Christianity|proverb|dentistry|place name|Chinese opera|typography|
interj.|pharm.|ball sports|ornithology|athletics|Islam|commerce|grammar|cinema|med.|zoology|Judaism|
bird species of China|bird species of Taiwan|Taiwan|coll. and dialect|Tw, coll.|coll., Tw|Shanghainese|
Northern dialect|Taiwanese|classifier|interjection|medical|optics|logic|poker|chess|tennis|golf|cards`
    .split('|')
    .map((label) => label.trim()),
);

const isLabel = (text: string): boolean => LABELS.has(text) || /^neologism\b/.test(text);

/** Splits "(coll.) (Tw) to show off" into its labels and the words after them. */
export function splitLabels(text: string): { labels: readonly string[]; rest: string } {
  const labels: string[] = [];
  let rest = text;
  for (;;) {
    const match = /^\(([^()]+)\)\s*/.exec(rest);
    if (!match || !isLabel(match[1] as string)) break;
    labels.push(match[1] as string);
    rest = rest.slice(match[0].length);
  }
  return { labels, rest };
}
