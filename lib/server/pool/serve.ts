import { performance } from 'node:perf_hooks';
import { plainBlock } from '../../annotate/token/plain';
import type { AnnotateOptions } from '../../domain/engine';
import type { Block } from '../../domain/text';
import { type Form, headLine, lineBytes, linesOf } from '../../engine/lines';
import { boundedCache } from '../../lexicon/cache';
import { blockSpans } from '../../text/blocks';
import type { Engine } from '../engine';
import { SHORT_TEXT } from './limits';
import { type Context, readContext, shareContext, shareText, textBetween } from './shared';
import type { Answered, Asked, OpenText, Step, StepResult } from './step';

/** Contexts kept by a worker: of the texts that take turns at it, as far as they are few. */
const CONTEXTS_KEPT = 32;

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

let opened = 0;

function openText(text: string, context: Context, thread: number): OpenText {
  const bounds: number[] = [];
  const { from = 0 } = context.options;
  for (const spans of blockSpans(text)) {
    const end = spans.at(-1)?.end ?? 0;
    if (end > from) bounds.push(spans[0]?.start ?? 0, end);
  }
  opened += 1;
  return {
    // Numbers are given by every worker: its own number keeps them apart.
    id: thread * 2 ** 32 + opened,
    text: shareText(text),
    context: shareContext(context),
    bounds: Uint32Array.from(bounds),
  };
}

/** A text nothing is known of, for when finding out did not end. */
const unknown = (text: string): Context['facts'] => ({
  script: 'traditional',
  start: text.search(/[^\n]/),
  machine: false,
  human: false,
  names: new Map(),
});

const blockBytes = (block: Block, form: Form): StepResult => ({
  bytes: lineBytes(linesOf(block, form)),
});

const json = (value: unknown): StepResult => ({ bytes: lineBytes([value]) });

/**
 * What a worker does: steps in, lines of JSON out, as bytes that the main thread only passes on.
 * @param thread the worker's number, different from that of every other one.
 */
export function serve(engine: Engine, thread: number): (asked: Asked) => Answered {
  const contexts = boundedCache<number, Context>(CONTEXTS_KEPT);
  const contextOf = ({ id, context }: Of<'block'>['open']): Context => {
    const known = contexts.get(id) ?? readContext(context);
    contexts.set(id, known);
    return known;
  };

  function whole(text: string, options: AnnotateOptions, form: Form): StepResult {
    const lines = form.name === 'compact' ? [headLine(engine.detectScript(text), text.length)] : [];
    for (const block of engine.annotateBlocks(text, options)) lines.push(...linesOf(block, form));
    return { bytes: lineBytes(lines) };
  }

  function opening(text: string, context: Context, form: Form): StepResult {
    const { script } = context.facts;
    const lines = form.name === 'compact' ? [headLine(script, text.length)] : [];
    return { bytes: lineBytes(lines), open: openText(text, context, thread) };
  }

  const steps: { readonly [Kind in Step['kind']]: (step: Of<Kind>) => StepResult } = {
    begin: ({ raw, options, form }) => {
      const text = engine.normalise(raw);
      if (raw.length <= SHORT_TEXT) return whole(text, options, form);
      return opening(text, { facts: engine.facts(text), options }, form);
    },
    open: ({ raw, options, form }) => {
      const text = engine.normalise(raw);
      return opening(text, { facts: unknown(text), options }, form);
    },
    block: ({ open, start, end, form }) => {
      const { facts, options } = contextOf(open);
      const stretch = { text: textBetween(open.text, start, end), start };
      return blockBytes(engine.block(stretch, facts, options), form);
    },
    plain: ({ open, start, end, form, bare }) => {
      const stretch = { text: textBetween(open.text, start, end), start };
      return blockBytes(bare ? plainBlock(stretch) : engine.plain(stretch), form);
    },
    lookup: ({ surface }) => json(engine.lookup(surface)),
    words: ({ surfaces }) => json(surfaces.map((surface) => engine.lookup(surface).entries)),
    'word-facts': ({ words }) => json(words.map(engine.wordFacts)),
    characters: () => json(engine.frequentCharacters()),
    'frequent-words': () => json(engine.frequentWords()),
    search: ({ query }) => json(engine.search(query)),
    info: () => json(engine.info()),
  };

  return ({ step, begun }) => {
    Atomics.store(new Int32Array(begun), 0, 1);
    const from = performance.now();
    const result = (steps[step.kind] as (step: Step) => StepResult)(step);
    return { ...result, ms: performance.now() - from };
  };
}
