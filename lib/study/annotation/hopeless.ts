import { HangjianError } from '../../domain/errors';
import { MAX_TEXT_LENGTH } from '../texts/own-text';

/** Nothing is to be had from the server, however often it is asked: what is kept has to change. */
export class Hopeless extends HangjianError {}

/** A backup made by hand, or one of which a part was refused, may hold a title and no text. */
export const withoutSource = (): Hopeless =>
  new Hopeless(
    'not-found',
    'Only the title of this text is in this browser, not the text itself: the backup it came from did not have it. Restore a backup that has it in Settings, or add the text again.',
  );

/** No text of this length can be added; a backup made by hand may bring one. */
export function checkLength({ length }: string): void {
  if (length <= MAX_TEXT_LENGTH) return;
  throw new Hopeless(
    'too-long',
    `This text has ${length.toLocaleString('en')} characters, and words are found in up to ${MAX_TEXT_LENGTH.toLocaleString('en')} at once. It can be read here as it is; add it again in parts to tap its words.`,
  );
}
