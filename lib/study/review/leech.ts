import type { ReviewCard } from '../../domain/card';

/** After so many lapses a word is not learned by asking it once more, as in Anki. */
const LAPSES = 8;

/** Whether a word keeps being forgotten: it is asked on, and help is offered with its answer. */
export const isLeech = ({ lapses }: Pick<ReviewCard, 'lapses'>): boolean => lapses >= LAPSES;
