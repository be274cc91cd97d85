import type { Preferences } from './preferences';

/** What the classes are made of. */
type Chosen = Pick<
  Preferences,
  'aid' | 'zhuyinPlace' | 'direction' | 'scope' | 'band' | 'toneColours' | 'marks'
>;

/** Vertical text has its zhuyin in a column at the right whatever is chosen for horizontal text. */
const placeOf = ({ direction, zhuyinPlace }: Chosen) => {
  if (direction === 'vertical') return 'zhuyin-column';
  return zhuyinPlace === 'right' ? 'zhuyin-beside' : 'zhuyin-over';
};

function aidClasses(chosen: Chosen): string[] {
  switch (chosen.aid) {
    case 'none':
      return [];
    case 'pinyin':
      return ['with-pinyin', 'only-pinyin'];
    case 'zhuyin':
      return ['with-zhuyin', 'only-zhuyin', placeOf(chosen)];
    case 'both':
      return ['with-pinyin', 'with-zhuyin', 'both', placeOf(chosen)];
  }
}

/**
 * Classes of the root that the style of every word and character asks for, separated by spaces.
 * They say the same as the root's attributes, but a class is either there or not: browsers pass
 * over rules that ask for one no ancestor has without looking at the ancestors, which makes up
 * most of what restyling a screen of characters takes.
 */
export function rootClass(chosen: Chosen): string {
  const { scope, band, toneColours, marks, direction } = chosen;
  const scopes = scope === 'band' ? `scope-band-${band}` : `scope-${scope}`;
  return [
    ...aidClasses(chosen),
    ...(scope === 'all' ? [] : ['scoped', scopes]),
    ...(toneColours === 'none' ? [] : ['toned']),
    ...(marks === 'none' ? [] : [`marks-${marks}`]),
    ...(direction === 'vertical' ? ['vertical'] : []),
  ].join(' ');
}
