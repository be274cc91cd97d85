/*
 * What Anki knows our notes by. Anki updates a note only while the note type's id and its fields are
 * those of the first import, and calls the note conflicting otherwise: nothing here may change but by
 * adding a field at the end, together with a later NOTE_TYPE_CHANGED.
 */

/** Milliseconds, as ids are in Anki; chosen once. */
export const NOTE_TYPE_ID = 1_790_000_000_117;
export const DECK_ID = 1_790_000_000_217;
/** Seconds since the epoch. */
export const NOTE_TYPE_CHANGED = 1_796_000_000;

/** The first is what Anki sorts by and warns of duplicates by. */
export const FIELDS = [
  'Traditional',
  'Simplified',
  'Pinyin',
  'Taiwan pinyin',
  'Zhuyin',
  'Meaning',
  'Sentence',
  'Sentence in Simplified',
  'Text',
  'Hangjian id',
  'Note',
] as const;

export type FieldName = (typeof FIELDS)[number];

const FRONT = `<div class="word" lang="zh-Hant">{{Traditional}}</div>
{{#Sentence}}<div class="sentence" lang="zh-Hant">{{Sentence}}</div>{{/Sentence}}`;

const BACK = `{{FrontSide}}
<hr id="answer">
<div class="reading">{{Taiwan pinyin}} · {{Zhuyin}}</div>
<div class="meaning">{{Meaning}}</div>
<div class="more" lang="zh-Hans">{{Simplified}} · {{Pinyin}}</div>
{{#Sentence in Simplified}}<div class="more" lang="zh-Hans">{{Sentence in Simplified}}</div>{{/Sentence in Simplified}}
{{#Note}}<div class="more">{{Note}}</div>{{/Note}}
{{#Text}}<div class="more" lang="zh-Hant">{{Text}}</div>{{/Text}}`;

const CSS = `.card { font-family: serif; font-size: 20px; line-height: 1.6; text-align: center; }
.word { font-size: 44px; }
.sentence { font-size: 24px; }
.sentence b { color: #b3362b; }
.more { font-size: 16px; opacity: 0.75; }`;

const field = (name: string, ord: number) => ({
  name,
  ord,
  font: 'Arial',
  size: 20,
  rtl: false,
  sticky: false,
  media: [],
});

/** The note type as the `models` of a collection have it (schema 11). */
export const MODELS = {
  [NOTE_TYPE_ID]: {
    id: NOTE_TYPE_ID,
    name: 'Hangjian',
    type: 0,
    mod: NOTE_TYPE_CHANGED,
    usn: -1,
    sortf: 0,
    did: DECK_ID,
    tmpls: [
      { name: 'Recognise', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null },
    ],
    flds: FIELDS.map(field),
    css: CSS,
    latexPre:
      '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  },
};

const deck = (id: number, name: string) => ({
  id,
  name,
  mod: NOTE_TYPE_CHANGED,
  usn: -1,
  conf: 1,
  desc: '',
  dyn: 0,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 10,
  extendRev: 50,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
});

/** Every collection has the default deck. */
export const DECKS = { 1: deck(1, 'Default'), [DECK_ID]: deck(DECK_ID, 'Hangjian') };

/** Options of the default preset: Anki keeps the learner's own and takes none of these. */
export const DECK_OPTIONS = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    new: {
      bury: true,
      delays: [1, 10],
      initialFactor: 2500,
      ints: [1, 4, 7],
      order: 1,
      perDay: 20,
      separate: true,
    },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
    rev: {
      bury: true,
      ease4: 1.3,
      fuzz: 0.05,
      ivlFct: 1,
      maxIvl: 36_500,
      minSpace: 1,
      perDay: 200,
    },
    dyn: false,
  },
};
