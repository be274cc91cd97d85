import type { WireBlock, WireLexeme } from './wire';

/** What of a word decides how it is shown. */
function shown(lexeme: WireLexeme): WireLexeme {
  const [kind, surface, traditional, simplified, reading, taiwan, , rest] = lexeme;
  const { band, flags } = rest || {};
  const kept = { ...(band ? { band } : {}), ...(flags ? { flags } : {}) };
  const more = Object.keys(kept).length > 0 ? kept : 0;
  return [kind, surface, traditional, simplified, reading, taiwan, [], more];
}

/** A block for text that is read in both scripts and with its readings, and in which nothing opens. */
export const onlyShown = (block: WireBlock): WireBlock => ({
  ...block,
  lexemes: block.lexemes.map(shown),
  entries: [],
});
