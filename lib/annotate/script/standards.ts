import { isHan } from '../../domain/han';
import type { OtherStandards } from '../../domain/script';
import { everydayForms } from './taiwan-style';

type Convert = (text: string) => string;

export interface StandardTables {
  /** OpenCC's `cn` → `t`, `t` → `tw`, `tw` → `t` and `t` → `hk`. */
  readonly toOpencc: Convert;
  readonly toTaiwan: Convert;
  readonly fromTaiwan: Convert;
  readonly toHongKong: Convert;
}

/** A paragraph by the standards other than Taiwan's; as long as the paragraph. */
export type StandardForms = Readonly<Required<OtherStandards>>;

/** Taiwan's 著 is two characters elsewhere, and so it is in Simplified. */
const WRITTEN_APART = new Set([...'着']);

/**
 * Spells a paragraph given in Simplified by Hong Kong's and OpenCC's standards. Which character
 * is meant was decided once, for Taiwan; where OpenCC meant the same one its own form is taken,
 * elsewhere Taiwan's is turned into it. Null where a conversion changes the length.
 * @param simplified the paragraph as given. @param taiwan the same in Taiwan's forms.
 */
export function otherStandards(
  simplified: string,
  taiwan: string,
  tables: StandardTables,
): StandardForms | null {
  const plain = tables.toOpencc(simplified);
  const folded = everydayForms(tables.toTaiwan(plain));
  const back = tables.fromTaiwan(taiwan);
  const lengths = [plain, folded, back, taiwan].map((text) => text.length);
  if (lengths.some((length) => length !== simplified.length)) return null;
  let opencc = '';
  for (let at = 0; at < simplified.length; at += 1) {
    const given = simplified[at] as string;
    if (!isHan(given)) opencc += taiwan[at];
    else if (folded[at] === taiwan[at]) opencc += plain[at];
    else opencc += WRITTEN_APART.has(given) ? given : back[at];
  }
  const hongkong = tables.toHongKong(opencc);
  return hongkong.length === opencc.length ? { hongkong, opencc } : null;
}
