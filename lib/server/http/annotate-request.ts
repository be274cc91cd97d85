import * as v from 'valibot';
import { type AnnotateOptions, type Correction, MOST_CORRECTIONS } from '../../domain/engine';
import { HangjianError } from '../../domain/errors';
import { STANDARDS, type TraditionalStandard } from '../../domain/script';
import { correctionSchema } from '../../schema/correction';
import { problemOf } from '../../schema/problem';
import { checkText, readBody } from './body';

export interface AnnotateRequest {
  readonly text: string;
  readonly options: AnnotateOptions;
  /** How `traditional` is spelt of a text given in Simplified. The compact form carries all. */
  readonly standard: TraditionalStandard;
}

/** UTF-16 units of the id of a text. */
const LONGEST_NAME = 200;

const bad = (what: string): HangjianError =>
  new HangjianError('bad-request', `The request is not understood: ${what}.`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_NAME;
const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** By the same schema as on the page and in a backup: what can be made there is taken here. */
function readCorrection(value: unknown): Correction {
  const read = v.safeParse(correctionSchema, value, { abortEarly: true });
  if (!read.success) throw bad(`a correction cannot be read, ${problemOf(read.issues[0])}`);
  return read.output as Correction;
}

/** Corrections of a request, each checked. @throws HangjianError `bad-request`. */
export function readCorrections(value: unknown): readonly Correction[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_CORRECTIONS) {
    throw bad(`corrections is not a list of at most ${MOST_CORRECTIONS}`);
  }
  return value.map(readCorrection);
}

/** @throws HangjianError `bad-request` for a standard we do not know. */
function readStandard(value: unknown): TraditionalStandard {
  const found = STANDARDS.find((standard) => standard === (value ?? 'taiwan'));
  if (!found) throw bad(`standard is one of ${STANDARDS.join(', ')}`);
  return found;
}

/**
 * Takes text/plain, or application/json `{text, corrections?, textId?, from?, standard?}`; for
 * plain text the standard may stand in the address, `?standard=hongkong`.
 */
export async function readAnnotateRequest(request: Request): Promise<AnnotateRequest> {
  const type = request.headers.get('content-type') ?? '';
  const charset = /;\s{0,9}charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) {
    throw new HangjianError('not-text', 'Send the text as UTF-8.');
  }
  const body = await readBody(request);
  const asked = new URL(request.url).searchParams.get('standard');
  if (!/^application\/json\b/i.test(type)) {
    return { text: checkText(body), options: {}, standard: readStandard(asked) };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (cause) {
    throw new HangjianError('bad-request', 'The request is not valid JSON.', { cause });
  }
  if (!isRecord(parsed) || typeof parsed.text !== 'string') throw bad('text is missing');
  const corrections = readCorrections(parsed.corrections);
  const { textId, from } = parsed;
  if (textId !== undefined && !isText(textId)) throw bad('textId is not a name');
  if (from !== undefined && !isOffset(from)) throw bad('from is not an offset');
  const options = {
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(textId === undefined ? {} : { textId }),
    ...(from === undefined ? {} : { from }),
  };
  const standard = readStandard(parsed.standard ?? asked);
  return { text: checkText(parsed.text), options, standard };
}
