'use client';
import { useMemo, useState } from 'react';
import { countHan } from '@/lib/domain/han';
import { formatMarked } from '@/lib/domain/reading/pinyin';
import { parsePinyinInput } from '@/lib/domain/reading/pinyin-input';
import { formatNumbered, type Reading } from '@/lib/domain/reading/reading';
import type { Token, Word } from '@/lib/domain/token';
import { type CorrectionDraft, correctionProblem } from '@/lib/reader/corrections/corrections';
import { bordersOf, type CutStretch, stretchOf } from '@/lib/reader/corrections/cut';

export type Scope = 'here' | 'everywhere';

/** What the learner has typed and chosen; undefined where untouched. */
interface Fields {
  readonly pinyin?: string;
  readonly entryId?: string;
  readonly sense?: string;
  readonly name?: boolean;
}

export interface CorrectionForm {
  readonly cuts: ReadonlySet<number>;
  readonly stretch: CutStretch;
  /** The one word it is about; null while the stretch falls into several. */
  readonly single: string | null;
  readonly fields: Fields;
  readonly scope: Scope;
  /** The reading shown before one is typed. */
  readonly reading: string;
  setCuts(cuts: ReadonlySet<number>): void;
  setField(change: Fields): void;
  setScope(scope: Scope): void;
  /** The rule as it stands, or why it is none yet. */
  draft(): CorrectionDraft | { readonly problem: string };
}

function readingOf(tokens: readonly Token[], { offset, surface }: CutStretch): Reading {
  const end = offset + surface.length;
  return tokens
    .filter(({ span }) => offset <= span.start && span.end <= end)
    .flatMap((token) => (token.kind === 'word' ? token.reading : []));
}

/** State of the editor for one opened word among the tokens that can be cut or joined with it. */
export function useCorrectionForm(
  tokens: readonly Token[],
  opened: Word,
  textId: string,
): CorrectionForm {
  const [cuts, setCuts] = useState(() => bordersOf(tokens));
  const [fields, setFields] = useState<Fields>({});
  const [chosenScope, setScope] = useState<Scope | null>(null);
  const stretch = useMemo(() => stretchOf(tokens, opened.span, cuts), [tokens, opened, cuts]);
  const single = stretch.words.length === 1 ? stretch.surface : null;
  const untouched = stretch.surface === opened.surface && single !== null;
  // A character alone has many readings and meanings, and where words end hangs on what stands
  // around them: what is right here is wrong elsewhere.
  const general = untouched && [...stretch.surface].length > 1;
  const scope = chosenScope ?? (general ? 'everywhere' : 'here');

  const draft = (): CorrectionDraft | { readonly problem: string } => {
    const { surface, words, offset } = stretch;
    const about = single === null ? {} : fields;
    if (untouched && Object.keys(about).length === 0) {
      return { problem: 'Nothing has been changed yet.' };
    }
    const { pinyin: typed, ...chosen } = about;
    const count = countHan(surface);
    const parsed = typed === undefined ? null : parsePinyinInput(typed, count);
    if (parsed && 'problem' in parsed) return parsed;
    const rule: CorrectionDraft = {
      surface,
      words,
      ...chosen,
      ...(parsed ? { pinyin: formatNumbered(parsed.reading) } : {}),
      ...(scope === 'here' ? { at: { textId, offset } } : {}),
    };
    const problem = correctionProblem(rule);
    return problem ? { problem } : rule;
  };

  return {
    cuts,
    stretch,
    single,
    fields,
    scope,
    reading: formatMarked(readingOf(tokens, stretch)),
    setCuts(next) {
      setCuts(next);
      // A reading or meaning was about the word as it was cut before.
      setFields(({ name }) => (name === undefined ? {} : { name }));
    },
    setField: (change) => setFields((before) => ({ ...before, ...change })),
    setScope,
    draft,
  };
}
