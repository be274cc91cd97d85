import { BESIDE } from './beside';
import { UNIT, unitNamed } from './measured';
import { grouped, quantityOf } from './quantity';
import { ASCII, type NumberRule, spoken } from './rule';
import { sayDecimal } from './spoken';

const isDegree = BESIDE.begins('degrees');
const isSaid = BESIDE.ends('minus-after');
/** Nothing before it that the sign could join to the digits: 3-5, A-5, 週一-5. */
const OPENS = /(?:^|[\s(（「『［[，,。、：:；;=~～])$/;

/** −5度, -3.5℃, 為-2%: a minus, and not a hyphen. */
export const negative: NumberRule = {
  pattern: new RegExp(`[−-](${ASCII})(?:${UNIT}|(?![A-Za-z\\d-]))`, 'y'),
  read: ({ match, text, start, end }) => {
    const [whole, digits = '', letters = ''] = match;
    const before = text.slice(Math.max(0, start - 2), start);
    const quantity = quantityOf(digits);
    if (!quantity || !(OPENS.test(before) || isSaid(before))) return null;
    const unit = unitNamed(letters, whole);
    const sign = isDegree(letters || text.slice(end, end + 2).trimStart()) ? '零下' : '負';
    return {
      value: -quantity.value,
      reading: [
        ...spoken(`${sign}${sayDecimal(digits.replaceAll(',', ''))}`),
        ...(unit?.reading ?? []),
      ],
      ...(unit ? { gloss: `${grouped(-quantity.value)} ${unit.name}` } : {}),
    };
  },
};
