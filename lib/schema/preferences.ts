import * as v from 'valibot';

/**
 * Settings as a backup has them: names and values as they stand in the cookie. Whose name or value
 * is not known is passed over when they are taken in, as it is in the cookie.
 */
export const preferencesSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(1_000))),
  v.maxEntries(200, 'of at most 200 settings'),
);

export type KeptPreferences = v.InferOutput<typeof preferencesSchema>;
