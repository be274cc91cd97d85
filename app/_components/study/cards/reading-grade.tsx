'use client';

import { markSyllable } from '@/lib/domain/reading/pinyin';
import { type Reading, sameReading } from '@/lib/domain/reading/reading';
import { zhuyinSyllable } from '@/lib/domain/reading/zhuyin';
import type { GradedReading, GradedSyllable, Verdict } from '@/lib/study/cards/typed-reading';
import styles from './typed-reading.module.css';

const isZhuyin = (text: string): boolean => /[ㄅ-ㄯ]/u.test(text);

const SAID: Readonly<Record<Verdict, (typed: string) => string>> = {
  right: () => 'right',
  tone: (typed) => `tone: you typed ${typed}`,
  sound: (typed) => `you typed ${typed}`,
  missing: () => 'missing',
};

const count = ({ syllables }: GradedReading, ...verdicts: readonly Verdict[]): number =>
  syllables.filter(({ verdict }) => verdicts.includes(verdict)).length;

/** The grade in a line. */
function summaryOf(graded: GradedReading, own: Reading): string {
  if (graded.right) {
    const read = graded.syllables.map(({ expected }) => expected);
    return sameReading(read, own)
      ? 'Right in every syllable.'
      : 'Right, as it is read as well; your own reading stands below.';
  }
  const tones = count(graded, 'tone');
  const sounds = count(graded, 'sound', 'missing');
  const parts = [
    tones > 0 && (tones === 1 ? 'one tone is wrong' : `${tones} tones are wrong`),
    sounds > 0 && (sounds === 1 ? 'one syllable is wrong' : `${sounds} syllables are wrong`),
    graded.extra !== '' && `${graded.extra} is too much`,
  ];
  const said = parts.filter(Boolean).join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

interface SyllableProps {
  readonly graded: GradedSyllable;
  /** Written in what the learner typed. */
  readonly zhuyin: boolean;
}

const Syllable = ({ graded: { expected, typed, verdict }, zhuyin }: SyllableProps) => (
  <li data-verdict={verdict}>
    <span className={styles.expected} lang={zhuyin ? 'zh-Bopo' : 'zh-Latn-pinyin'}>
      {zhuyin ? zhuyinSyllable(expected) : markSyllable(expected)}
    </span>
    <span className={styles.said}>{SAID[verdict](typed)}</span>
  </li>
);

interface ReadingGradeProps {
  readonly graded: GradedReading;
  /** The reading in the learner's standard. */
  readonly own: Reading;
}

/** What is right beside what was typed, syllable by syllable. */
export function ReadingGrade({ graded, own }: ReadingGradeProps) {
  const zhuyin = graded.syllables.some(({ typed }) => isZhuyin(typed));
  return (
    <div className={styles.grade}>
      <p role="status">{summaryOf(graded, own)}</p>
      <ol className={styles.syllables} aria-label="Your reading">
        {graded.syllables.map((syllable, index) => (
          // Syllables never move, and may be alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Syllable key={index} graded={syllable} zhuyin={zhuyin} />
        ))}
      </ol>
    </div>
  );
}
