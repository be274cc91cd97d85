import * as v from 'valibot';
import type { Correction } from '../../domain/engine';
import { HangjianError } from '../../domain/errors';
import { correctionShape } from '../../schema/correction';
import { correctionId, correctionProblem } from './corrections';

const FORMAT = 'hangjian-corrections';

/** What was read from a file, and what in it could not be used. */
export interface CorrectionImport {
  readonly corrections: readonly Correction[];
  readonly refused: readonly { readonly surface: string; readonly problem: string }[];
}

/** A file for keeping or passing on; `parseCorrections` reads it back. */
export const formatCorrections = (corrections: readonly Correction[]): string => {
  const rules = corrections.map(
    ({ id: _id, surface, words, pinyin, entryId, sense, name, at }) => ({
      surface,
      words,
      ...(pinyin === undefined ? {} : { pinyin }),
      ...(entryId === undefined ? {} : { entryId }),
      ...(sense === undefined ? {} : { sense }),
      ...(name === undefined ? {} : { name }),
      ...(at === undefined ? {} : { at: { textId: at.textId, offset: at.offset } }),
    }),
  );
  return `${JSON.stringify({ format: FORMAT, version: 1, corrections: rules }, null, 2)}\n`;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id follows from what the rule says; the one in a file is not looked at. */
function readRule(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const { surface, at } = value as Pick<Correction, 'surface' | 'at'>;
  const id = correctionId({ surface, ...(at ? { at } : {}) });
  const read = v.safeParse(correctionShape, { ...value, id });
  return read.success ? (read.output as Correction) : null;
}

/**
 * Reads a file of corrections; what is damaged in it is refused one by one with the reason.
 * @throws HangjianError `bad-request` when it is no such file, or of a newer kind.
 */
export function parseCorrections(text: string): CorrectionImport {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    file = null;
  }
  if (!isRecord(file) || file.format !== FORMAT || !Array.isArray(file.corrections)) {
    throw new HangjianError(
      'bad-request',
      'This is not a file of Hangjian corrections. Nothing was changed.',
    );
  }
  if (file.version !== 1) {
    throw new HangjianError(
      'bad-request',
      'This file comes from a newer Hangjian. Nothing was changed.',
    );
  }
  const corrections: Correction[] = [];
  const refused: { surface: string; problem: string }[] = [];
  for (const item of file.corrections as readonly unknown[]) {
    const rule = readRule(item);
    const problem = rule ? correctionProblem(rule) : 'It is damaged.';
    if (rule && !problem) corrections.push(rule);
    else refused.push({ surface: rule?.surface ?? '?', problem: problem ?? '' });
  }
  return { corrections, refused };
}
