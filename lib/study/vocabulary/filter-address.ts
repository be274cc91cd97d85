import { SENSE_CLASSES, type SenseClassName } from '../../domain/lexicon/sense-class';
import { NO_FILTER, type WordFilter } from './filter';
import { KINDS, ORDERS } from './finding';
import { WHENS } from './when-due';

const PARTS = Object.keys(SENSE_CLASSES) as readonly SenseClassName[];
const BANDS = ['1', '2', '3', '4', '5', '6'] as const;

/** One of the values allowed; what an address has else is passed over. */
const oneOf = <Value extends string>(
  allowed: readonly Value[],
  given: string | null,
): Value | null => allowed.find((value) => value === given) ?? null;

/** The filter that an address asks for; what it does not say is as in `NO_FILTER`. */
export function filterOf(address: Pick<URLSearchParams, 'get'>): WordFilter {
  const band = oneOf(BANDS, address.get('band'));
  return {
    query: address.get('q') ?? '',
    kind: oneOf(KINDS, address.get('kind')),
    text: address.get('text') || null,
    list: address.get('list') || null,
    tag: address.get('tag') || null,
    band: band === null ? null : Number(band),
    due: oneOf(WHENS, address.get('due')),
    part: oneOf(PARTS, address.get('part')),
    leech: address.get('leech') === '1',
    order: oneOf(ORDERS, address.get('order')) ?? NO_FILTER.order,
  };
}

/** What stands after the question mark of an address: the inverse of `filterOf`; '' for no filter. */
export function addressOf(filter: WordFilter): string {
  const { query, kind, text, list, tag, band, due, part, leech, order } = filter;
  const address = new URLSearchParams();
  const say = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') address.set(name, String(value));
  };
  say('q', query);
  say('kind', kind);
  say('text', text);
  say('list', list);
  say('tag', tag);
  say('band', band);
  say('due', due);
  say('part', part);
  say('leech', leech ? 1 : null);
  say('order', order === NO_FILTER.order ? null : order);
  return address.toString();
}
