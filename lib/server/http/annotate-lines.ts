import { contractEntries, inStandard } from '../../annotate/contract';
import { encodeBlock } from '../../domain/wire';
import type { Engine } from '../engine';
import type { AnnotateRequest } from './annotate-request';

/** One contract paragraph a line, each with the entries its tokens name; the first says `converted`. */
export function* contractLines(engine: Engine, request: AnnotateRequest): Iterable<unknown> {
  for (const block of engine.annotateBlocks(request.text, request.options)) {
    for (const [index, paragraph] of block.paragraphs.entries()) {
      const told = index === 0 && block.converted ? { converted: true } : {};
      const shown = inStandard(paragraph, request.standard);
      yield { ...shown, ...told, entries: contractEntries(paragraph, block.entries) };
    }
  }
}

/** What the app itself reads: a head with script and length, then a wire block a line. */
export function* compactLines(engine: Engine, request: AnnotateRequest): Iterable<unknown> {
  const text = engine.normalise(request.text);
  yield { version: 1, script: engine.detectScript(text), length: text.length };
  for (const block of engine.annotateBlocks(text, request.options)) yield encodeBlock(block);
}
