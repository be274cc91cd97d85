import * as v from 'valibot';
import type { TextInfo } from '../domain/text';
import { count, line, slug } from './primitives';
import type { Same } from './same';

export const textInfoSchema = v.object({
  id: slug,
  title: line,
  titleSimplified: line,
  firstLine: line,
  firstLineSimplified: line,
  characters: count,
  level: v.optional(v.picklist([1, 2, 3, 4, 5])),
  author: v.optional(line),
  source: v.optional(line),
  licence: v.optional(line),
  date: v.optional(line),
});

true satisfies Same<v.InferOutput<typeof textInfoSchema>, TextInfo>;
