import { momentAt, startOfStudyDay } from '../clock';
import { queueOf } from '../queue';
import type { StudySettings } from '../settings';
import type { DueIndex } from './due-index';
import type { Outlook } from './expected';

/** Study days that an outlook reaches: a learner away for longer waits for the cards themselves. */
const DAYS = 7;
/** Changes looked ahead to: a sitting leaves some ten cards in their steps of minutes. */
const MOST = 60;

/** Every instant after `now` at which time alone can change what is due. */
function instants(index: DueIndex, { rollover, learnAhead }: StudySettings, now: number): number[] {
  const { day } = momentAt(now, rollover);
  const all = new Set<number>();
  for (let ahead = 1; ahead <= DAYS; ahead += 1) all.add(startOfStudyDay(day + ahead, rollover));
  // Where nothing else is due, a card in its steps comes that much early.
  for (const { card } of [...index.timed, ...index.stepsOnDays]) {
    all.add(card.due).add(card.due - learnAhead * 60_000);
  }
  return [...all].filter((time) => time > now).sort((one, other) => one - other);
}

/**
 * Looks ahead, so that at the next visit what is due can be told before the cards have been read.
 * @param index that follows the kinds of these settings
 * @param now milliseconds since the epoch
 */
export function outlookOf(index: DueIndex, settings: StudySettings, now: number): Outlook {
  const { rollover } = settings;
  const ahead = instants(index, settings, now);
  const end = startOfStudyDay(momentAt(now, rollover).day + DAYS, rollover);
  const until = Math.min(ahead[MOST] ?? end, end);
  const told = [now, ...ahead.filter((time) => time < until)];
  return [
    ...told.map((time) => {
      const { due } = queueOf(index, momentAt(time, rollover), settings);
      return [time, due.length] as const;
    }),
    [until, null],
  ];
}
