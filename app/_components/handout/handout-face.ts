import type { HandoutFace } from '@/lib/exporting/handout';
import { HANDOUT_FACE } from '@/lib/exporting/handout-style';
import { type CodeRange, holdsAny, parseUnicodeRange } from '@/lib/reader/text/unicode-range';
import { type DeclaredFace, declaredFaces } from '../ui/fonts/declared-faces';

/** One file of the face, and the characters it draws. */
interface Slice {
  readonly address: string;
  readonly written: string;
  readonly ranges: readonly CodeRange[];
}

const declared = (): DeclaredFace[] =>
  [...document.styleSheets].flatMap((sheet) => declaredFaces(sheet) ?? []);

/** The files of the face as the page's own style sheets name them. */
const slices = (): Slice[] =>
  declared().flatMap(({ family, range, source }) => {
    const [, address] = /url\("([^"]+\.woff2)"\)/.exec(source) ?? [];
    if (family !== HANDOUT_FACE || !address) return [];
    return { address, written: range, ranges: parseUnicodeRange(range) };
  });

const ruleOf = ({ written }: Slice, source: string): string =>
  `@font-face{font-family:"${HANDOUT_FACE}";src:url(${source}) format("woff2");unicode-range:${written}}`;

const needed = (text: string): Slice[] => {
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return slices().filter(({ ranges }) => holdsAny(ranges, codes));
};

/** The face for looking and printing: its files stay where they are. */
export const previewFace = (text: string): HandoutFace => ({
  rules: needed(text)
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
 * The face for a file that needs nothing else: the files it needs of the face are in it.
 * Null where they cannot be fetched; the page is then set in what its reader has.
 */
export async function keptFace(text: string): Promise<HandoutFace | null> {
  const files = needed(text);
  const data = await Promise.all(files.map(({ address }) => dataOf(address))).catch(() => null);
  if (!data) return null;
  return { rules: files.map((slice, at) => ruleOf(slice, data[at] ?? '')).join(''), from: 'data:' };
}
