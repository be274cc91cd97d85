import * as v from 'valibot';

/** What every action is answered with, by itself or within `multi`. */
export const answer = v.object({ result: v.unknown(), error: v.nullable(v.string()) });

export const answers = v.array(answer);

export type Answer = v.InferOutput<typeof answer>;

/** Whether a key is wanted is written in two ways: one by the add-on, one by its manual. */
export const permission = v.object({
  permission: v.string(),
  requireApikey: v.optional(v.boolean(), false),
  requireApiKey: v.optional(v.boolean(), false),
});

export const names = v.array(v.string());

export const ids = v.array(v.number());

const noteInfo = v.object({
  noteId: v.number(),
  fields: v.record(v.string(), v.object({ value: v.string() })),
});

/** Of a note that is there no more an empty object comes. */
export const noteInfos = v.array(v.union([noteInfo, v.strictObject({})]));

export const anything = v.unknown();
