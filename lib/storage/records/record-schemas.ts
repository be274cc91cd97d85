import * as v from 'valibot';
import { packedBlockSchema, wireBlockSchema, wordCounts } from '../../schema/block';
import { correctionFields, makesUp, NOT_MADE_UP } from '../../schema/correction';
import {
  cardSchema,
  listSchema,
  logSchema,
  lookUpSchema,
  readingDaySchema,
  wordSchema,
} from '../../schema/learning';
import {
  changed,
  count,
  counter,
  href,
  id,
  line,
  listOf,
  order,
  slug,
  stamp,
  text,
  time,
} from '../../schema/primitives';
import { problemOf } from '../../schema/problem';
import type { Same } from '../../schema/same';
import { textInfoSchema } from '../../schema/text';
import type { StoredRecords, StoreName } from '../storage';

const textSchema = v.object({
  id: slug,
  info: textInfoSchema,
  added: time,
  annotation: v.nullable(
    v.object({
      script: v.picklist(['traditional', 'simplified', 'mixed', 'none']),
      length: count,
      blocks: count,
    }),
  ),
  conversionNoted: v.optional(v.literal(true)),
  run: v.optional(v.object({ id, inputs: line })),
  outdated: v.optional(counter),
  titleOwed: v.optional(v.literal(true)),
  reflowed: v.optional(v.picklist(['lines', 'spaces', 'both'])),
  reflowNoted: v.optional(v.literal(true)),
  order,
  ...stamp,
});

const sourceSchema = v.object({
  id: slug,
  text,
  reflow: v.optional(v.object({ runs: v.array(count), spaced: v.array(count) })),
  ...stamp,
});

const positionSchema = v.object({
  id,
  href,
  title: line,
  titleSimplified: line,
  offset: count,
  length: count,
  read: v.optional(listOf(count)),
  order,
  ...stamp,
});

const correctionRecord = v.object({ id, ...correctionFields, order, ...stamp });

/** One schema a store: of what is read from the disk and of what comes in a backup. */
export const RECORD_SCHEMAS = {
  words: wordSchema,
  cards: cardSchema,
  logs: logSchema,
  texts: textSchema,
  sources: sourceSchema,
  blocks: v.object({
    textId: id,
    index: count,
    run: v.optional(id),
    block: v.union([packedBlockSchema, wireBlockSchema]),
    ...stamp,
  }),
  positions: positionSchema,
  corrections: v.pipe(
    correctionRecord,
    v.check((rule) => makesUp(rule), NOT_MADE_UP),
  ),
  profiles: v.object({ id, words: text, counts: wordCounts, ...stamp }),
  lookups: lookUpSchema,
  lists: listSchema,
  readings: readingDaySchema,
} satisfies Record<StoreName, v.GenericSchema>;

type Outputs = { [Name in StoreName]: v.InferOutput<(typeof RECORD_SCHEMAS)[Name]> };
/** Of blocks only the outside is looked at. */
type Whole = Exclude<StoreName, 'blocks'>;
true satisfies { [Name in Whole]: Same<Outputs[Name], StoredRecords[Name]> }[Whole];

const deleted = { changed, deleted: v.literal(true) };
const remains = v.strictObject({ id, ...deleted });
const blockRemains = v.strictObject({ textId: id, index: count, ...deleted });

/** What is left of a removed record once its content has been taken away. */
const remainsOf = (name: StoreName) => (name === 'blocks' ? blockRemains : remains);

/** Whether a record is nothing but its key, its time and that it was removed. */
export const isRemains = (name: StoreName, value: unknown): boolean => v.is(remainsOf(name), value);

/** Whether the pages can live with this record; a removed one without content is one, too. */
export const isReadable = (name: StoreName, value: unknown): boolean =>
  v.is(RECORD_SCHEMAS[name], value) || isRemains(name, value);

/** A record with the fields of its schema alone, or what is wrong with it in plain words. */
export type Checked<Name extends StoreName> =
  | { readonly record: StoredRecords[Name]; readonly problem: null }
  | { readonly record: null; readonly problem: string };

/** Looks at a record from outside. Fields that no schema knows are left behind. */
export function checkRecord<Name extends StoreName>(name: Name, value: unknown): Checked<Name> {
  const left = v.safeParse(remainsOf(name), value);
  if (left.success) return { record: left.output as StoredRecords[Name], problem: null };
  const result = v.safeParse(RECORD_SCHEMAS[name], value, { abortEarly: true });
  if (result.success) {
    return { record: result.output as unknown as StoredRecords[Name], problem: null };
  }
  return { record: null, problem: problemOf(result.issues[0]) };
}
