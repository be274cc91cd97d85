import { type Preferences, rootAttributes, rootProperties } from './preferences';
import { rootClass } from './root-class';

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The beginning of a page, up to and with the root element's tag, as app/layout.tsx renders it. */
export function pageHead(preferences: Preferences): string {
  const style = Object.entries(rootProperties(preferences)).map((pair) => pair.join(':'));
  const attributes = {
    lang: 'en',
    class: rootClass(preferences),
    ...rootAttributes(preferences),
    style: style.join(';'),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<!DOCTYPE html><html${written.join('')}>`;
}
