import { LANG, SCRIPTS, type Script } from '@/lib/domain/script';
import type { HandoutFace } from '@/lib/exporting/handout';
import { HANDOUT_FACES } from '@/lib/exporting/handout-style';
import { type CodeRange, holdsAny, parseUnicodeRange } from '@/lib/reader/text/unicode-range';
import { type DeclaredFace, declaredFaces } from '../ui/fonts/declared-faces';

/** One file of a face, and the characters it draws. */
interface Slice {
  readonly family: string;
  readonly address: string;
  readonly written: string;
  readonly ranges: readonly CodeRange[];
}

const declared = (): DeclaredFace[] =>
  [...document.styleSheets].flatMap((sheet) => declaredFaces(sheet) ?? []);

/** The files of a face as the page's own style sheets name them. */
const slices = (wanted: string): Slice[] =>
  declared().flatMap(({ family, range, source }) => {
    const [, address] = /url\("([^"]+\.woff2)"\)/.exec(source) ?? [];
    if (family !== wanted || !address) return [];
    return { family, address, written: range, ranges: parseUnicodeRange(range) };
  });

const ruleOf = ({ family, written }: Slice, source: string): string =>
  `@font-face{font-family:"${family}";src:url(${source}) format("woff2");unicode-range:${written}}`;

/** What a hand-out sets in the face of each script; what is in no script is in the page's own. */
function textsOf(page: string, script: Script): Readonly<Record<Script, string>> {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const other = SCRIPTS.find((one) => one !== script) ?? script;
  const apart = [...body.querySelectorAll(`[lang="${LANG[other]}"]`)];
  for (const element of apart) element.remove();
  const there = apart.map((element) => element.textContent).join('');
  return { [script]: body.textContent ?? '', [other]: there } as Record<Script, string>;
}

const needed = (page: string, script: Script): Slice[] => {
  const texts = textsOf(page, script);
  return SCRIPTS.flatMap((one) => {
    const codes = new Set([...texts[one]].map((character) => character.codePointAt(0) ?? 0));
    return slices(HANDOUT_FACES[one]).filter(({ ranges }) => holdsAny(ranges, codes));
  });
};

/**
 * The faces for looking and printing: their files stay where they are.
 * @param page the hand-out without them
 * @param script what it is in
 */
export const previewFace = (page: string, script: Script): HandoutFace => ({
  rules: needed(page, script)
    .map((slice) => ruleOf(slice, slice.address))
    .join(''),
  from: window.location.origin,
});

async function dataOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`font ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // In pieces: a whole file is more than a call takes arguments.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/**
 * The faces for a file that needs nothing else: the files it needs of them are in it.
 * Null where they cannot be fetched; the page is then set in what its reader has.
 */
export async function keptFace(page: string, script: Script): Promise<HandoutFace | null> {
  const files = needed(page, script);
  const data = await Promise.all(files.map(({ address }) => dataOf(address))).catch(() => null);
  if (!data) return null;
  return { rules: files.map((slice, at) => ruleOf(slice, data[at] ?? '')).join(''), from: 'data:' };
}
