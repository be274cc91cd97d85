import { isHan } from '../../domain/han';
import type { LayoutEngine } from '../preferences/layout-engine';

/** Punctuation that does not begin a line, and what does not end one (CLREQ, 6.1.1). */
const NEVER_FIRST = new Set('、，。．：；！？」』）》〉】〕〗｝”’…～·・,.:;!?)]}%％°');
const NEVER_LAST = new Set('「『（《〈【〔〖｛“‘([{');

/**
 * What stands between two characters of a line, for engines that need help:
 * - Gecko sees no place to break beside a box that is out of the line, and every reading is one:
 *   it is shown each place where a line may break;
 * - WebKitGTK stretches spaces only: at the borders of words it gets one without width.
 */
export type Joint = 'break' | 'space' | null;

/**
 * @param before the last character ahead, empty at the beginning of a paragraph
 * @param after the first character behind
 * @param border true between words, false within one
 */
export function jointBetween(
  engine: LayoutEngine,
  before: string,
  after: string,
  border: boolean,
): Joint {
  if (engine === 'blink' || before === '' || after === '') return null;
  if (!isHan(before) && !isHan(after)) return null;
  if (NEVER_LAST.has(before) || NEVER_FIRST.has(after)) return null;
  if (before.trim() === '' || after.trim() === '') return null;
  if (engine === 'gecko') return 'break';
  return border ? 'space' : null;
}
