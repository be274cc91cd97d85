import type { StoredText } from '../../storage/storage';

/** A text that has no annotation yet, or one under rules that no longer hold. */
export const wantsAnnotation = ({ annotation, outdated }: StoredText): boolean =>
  annotation === null || outdated !== undefined;

/** True while something of a text is to be had from the server. */
export const isOwed = (text: StoredText): boolean =>
  wantsAnnotation(text) || text.titleOwed === true;
