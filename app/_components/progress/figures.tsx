'use client';

import { useState } from 'react';
import { retentionOf } from '@/lib/study/progress/answers';
import { dateOfDay, everyDay } from '@/lib/study/progress/days';
import { speedOf } from '@/lib/study/progress/reading-log';
import { OrderSelect } from '../ui/order-select';
import { BarChart } from './bar-chart';
import { Figure } from './figure';
import { HeatMap } from './heat-map';
import { LineChart } from './line-chart';
import styles from './progress.module.css';
import { AHEAD, type Progress } from './use-progress';

const PERIODS = [
  ['30', 'The last 30 days'],
  ['90', 'The last 90 days'],
  ['365', 'The last year'],
] as const;

type Period = (typeof PERIODS)[number][0];

const number = (count: number): string => Math.round(count).toLocaleString('en');
const some = (count: number, one: string): string =>
  `${number(count)} ${one}${Math.round(count) === 1 ? '' : 's'}`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

interface PartProps {
  readonly progress: Progress;
  /** Days looked back at, today included. */
  readonly days: number;
}

function Answers({ progress: { today, answers }, days }: PartProps) {
  const each = everyDay(answers, today, days, (day) => ({
    day,
    answers: 0,
    recalled: 0,
    remembered: 0,
    seconds: 0,
  }));
  const retention = retentionOf(each);
  const sum = each.reduce((before, day) => before + day.answers, 0);
  const kept =
    retention === null
      ? ''
      : ` Of what had been put off by a day or more you remembered ${percent(retention)}.`;
  return (
    <Figure
      title="Answers"
      says={`${some(sum, 'answer')} in ${days} days.${kept}`}
      draw={(width) => (
        <BarChart
          width={width}
          bars={each.map((day) => ({ name: dateOfDay(day.day).slice(5), value: day.answers }))}
        />
      )}
      table={{
        head: ['Day', 'Answers', 'Asked after a day or more', 'Remembered', 'Minutes'],
        rows: each
          .filter((day) => day.answers > 0)
          .map((day) => [
            dateOfDay(day.day),
            day.answers,
            day.recalled,
            day.remembered,
            Math.round(day.seconds / 60),
          ]),
      }}
    />
  );
}

/** The share remembered a week, since a day alone says little. */
function Retention({ progress: { today, answers }, days }: PartProps) {
  const weeks = Math.ceil(days / 7);
  const each = Array.from({ length: weeks }, (_, at) => {
    const from = today - 7 * (weeks - at) + 1;
    const within = answers.filter(({ day }) => day >= from && day < from + 7);
    const recalled = within.reduce((sum, day) => sum + day.recalled, 0);
    return { from, recalled, share: retentionOf(within) };
  });
  const asked = each.filter(({ share }) => share !== null);
  const last = asked.at(-1)?.share ?? null;
  return (
    <Figure
      title="Remembered"
      says={
        last === null
          ? 'Nothing was asked again after a day or more.'
          : `In the last week with answers you remembered ${percent(last)}.`
      }
      draw={(width) => (
        <BarChart
          width={width}
          most={100}
          bars={each.map(({ from, share }) => ({
            name: dateOfDay(from).slice(5),
            value: Math.round((share ?? 0) * 100),
          }))}
        />
      )}
      table={{
        head: ['Week from', 'Asked after a day or more', 'Remembered'],
        rows: asked.map(({ from, recalled, share }) => [
          dateOfDay(from),
          recalled,
          percent(share ?? 0),
        ]),
      }}
    />
  );
}

function Ahead({ progress: { today, ahead } }: Pick<PartProps, 'progress'>) {
  const sum = ahead.reduce((before, count) => before + count, 0);
  const names = ahead.map((_, at) => (at === 0 ? 'Today' : dateOfDay(today + at).slice(5)));
  return (
    <Figure
      title="What is coming"
      says={`${some(ahead[0] ?? 0, 'card')} due today, ${number(sum)} in ${AHEAD} days as things stand.`}
      draw={(width) => (
        <BarChart
          width={width}
          bars={ahead.map((value, at) => ({ name: names[at] ?? '', value }))}
        />
      )}
      table={{
        head: ['Day', 'Cards due'],
        rows: ahead.map((count, at) => [dateOfDay(today + at), count]),
      }}
    />
  );
}

function Words({ progress: { today, words } }: Pick<PartProps, 'progress'>) {
  const last = words.at(-1) ?? { day: today, saved: 0, known: 0 };
  const first = { day: (words[0]?.day ?? today) - 1, saved: 0, known: 0 };
  const line = [first, ...words, { ...last, day: Math.max(today, last.day) }];
  return (
    <Figure
      title="Words"
      says={`${some(last.known, 'word')} known (the thick line), ${number(last.saved)} saved.`}
      draw={(width) => (
        <LineChart
          width={width}
          lines={[
            line.map(({ day, known }) => ({ day, value: known })),
            line.map(({ day, saved }) => ({ day, value: saved })),
          ]}
        />
      )}
      table={{
        head: ['Day', 'Known', 'Saved'],
        rows: words.map(({ day, known, saved }) => [dateOfDay(day), known, saved]),
      }}
    />
  );
}

function Characters({ progress: { characters } }: Pick<PartProps, 'progress'>) {
  if (!characters) {
    return <p className={styles.says}>How frequent characters are has not come from the server.</p>;
  }
  const known = characters.reduce((sum, band) => sum + band.known, 0);
  const total = characters.at(-1)?.to ?? 0;
  return (
    <Figure
      title="Characters"
      says={`Of the ${number(total)} most frequent characters ${number(known)} are in words you know; lighter, those in words you learn.`}
      draw={(width) => (
        <BarChart
          width={width}
          most={500}
          bars={characters.map((band) => ({
            name: `to ${number(band.to)}`,
            value: band.known,
            more: band.learning,
          }))}
        />
      )}
      table={{
        head: ['By frequency', 'In known words', 'In words being learned', 'Of'],
        rows: characters.map((band) => [
          `${number(band.from)} to ${number(band.to)}`,
          band.known,
          band.learning,
          band.to - band.from + 1,
        ]),
      }}
    />
  );
}

function Reading({ progress: { today, reading }, days }: PartProps) {
  const each = everyDay(reading, today, days, (day) => ({ day, seconds: 0, characters: 0 }));
  const seconds = each.reduce((sum, day) => sum + day.seconds, 0);
  const characters = each.reduce((sum, day) => sum + day.characters, 0);
  const speed = speedOf(each);
  const pace = speed === null ? '' : `, ${some(speed, 'character')} a minute`;
  return (
    <Figure
      title="Reading"
      says={`${some(seconds / 60, 'minute')} and ${some(characters, 'new character')} in ${days} days${pace}. A page that nobody touches for two minutes does not count on.`}
      draw={(width) => (
        <BarChart
          width={width}
          bars={each.map((day) => ({
            name: dateOfDay(day.day).slice(5),
            value: Math.round(day.seconds / 60),
          }))}
        />
      )}
      table={{
        head: ['Day', 'Minutes', 'Characters read for the first time'],
        rows: each
          .filter((day) => day.seconds > 0)
          .map((day) => [dateOfDay(day.day), Math.round(day.seconds / 60), day.characters]),
      }}
    />
  );
}

function Year({ progress: { today, answers, reading } }: Pick<PartProps, 'progress'>) {
  const minutes = new Map<number, number>();
  for (const { day, seconds } of [...answers, ...reading]) {
    if (day > today - 371) minutes.set(day, (minutes.get(day) ?? 0) + seconds / 60);
  }
  return (
    <Figure
      title="Days"
      says={`${some(minutes.size, 'day')} of the last year with reading or answers, darker the longer.`}
      draw={(width) => <HeatMap width={width} today={today} minutes={minutes} />}
      table={{
        head: ['Day', 'Minutes'],
        rows: [...minutes]
          .sort(([one], [other]) => other - one)
          .map(([day, sum]) => [dateOfDay(day), Math.round(sum)]),
      }}
    />
  );
}

/** Every figure of the page; drawn by a library that comes with it. */
export default function Figures({ progress }: { readonly progress: Progress }) {
  const [period, setPeriod] = useState<Period>('30');
  const part = { progress, days: Number(period) };
  return (
    <>
      <OrderSelect label="Which days" orders={PERIODS} value={period} onChange={setPeriod} />
      <Answers {...part} />
      <Retention {...part} />
      <Reading {...part} />
      <Ahead progress={progress} />
      <Words progress={progress} />
      <Characters progress={progress} />
      <Year progress={progress} />
    </>
  );
}
