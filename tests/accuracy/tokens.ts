import type { Token } from '../../lib/domain/token';
import type { Engine } from '../../lib/server/engine';

/** All tokens of a text, in order. */
export const tokensOf = (engine: Engine, text: string): readonly Token[] =>
  engine.annotate(text).paragraphs.flatMap(({ sentences }) => sentences.flatMap((s) => s.tokens));
