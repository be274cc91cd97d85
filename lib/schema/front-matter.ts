import * as v from 'valibot';
import type { FrontMatter } from '../domain/text';
import type { Same } from './same';

/** More would be an examination. */
const MOST_QUESTIONS = 10;

const written = (field: string) => {
  const message = `${field} must be some text`;
  return v.pipe(
    v.string(message),
    v.check((text) => text.trim() !== '', message),
  );
};

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What a map is refused for: a field it should not have, or one it lacks. */
const fieldMessage = (whole: string, of: string) => (issue: v.StrictObjectIssue) => {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.expected === 'never') return `"${key}" is not a known field${of}`;
  return issue.received === 'undefined' ? `${key} is missing` : whole;
};

const question = v.strictObject(
  { question: written('question'), answer: written('answer') },
  fieldMessage('a question must be "question: …" and "answer: …"', ' of a question'),
);

/** The fields that stand before an article, as a person writes them; each issue says what is wrong. */
export const frontMatterSchema = v.strictObject(
  {
    title: written('title'),
    level: v.picklist([1, 2, 3, 4, 5], 'level must be 1 to 5'),
    author: written('author'),
    licence: written('licence'),
    date: v.pipe(written('date'), v.check(isDate, 'date must be a day like 2026-11-22')),
    source: v.exactOptional(
      v.pipe(written('source'), v.check(isAddress, 'source must be an http(s) address')),
    ),
    questions: v.exactOptional(
      v.pipe(
        v.array(question, 'questions must be a list of questions with their answers'),
        v.minLength(1, 'questions must be a list of questions with their answers'),
        v.maxLength(MOST_QUESTIONS, `questions must be at most ${MOST_QUESTIONS}`),
      ),
    ),
  },
  fieldMessage('front matter must be "field: value"', ''),
);

true satisfies Same<v.InferOutput<typeof frontMatterSchema>, FrontMatter>;
