/**
 * Tells whether a text, or the stretch of it from `start` to `end`, holds any of some BMP
 * characters, one table look-up a UTF-16 unit.
 */
export function anyOf(
  characters: Iterable<string>,
): (text: string, start?: number, end?: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return (text, start = 0, end = text.length) => {
    for (let at = start; at < end; at += 1) if (table[text.charCodeAt(at)] === 1) return true;
    return false;
  };
}

/** Whether all of a text's characters are among some BMP characters, in the same way. */
export function allOf(characters: Iterable<string>): (text: string) => boolean {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return (text) => {
    for (let at = 0; at < text.length; at += 1) if (table[text.charCodeAt(at)] === 0) return false;
    return true;
  };
}
