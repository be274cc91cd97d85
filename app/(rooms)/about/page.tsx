import type { Metadata } from 'next';
import { packageVersions } from '@/lib/server/package-versions';
import { getPool } from '@/lib/server/pool/pool';
import styles from '../../_components/about/about.module.css';
import { AccuracyList } from '../../_components/about/accuracy-list';
import { PROGRAMS } from '../../_components/about/programs';
import { SourceList } from '../../_components/about/source-list';
import { DATA, FONTS } from '../../_components/about/sources';

export const metadata: Metadata = { title: 'About' };

export default async function AboutPage() {
  const { dictionaryDate, entries, segmenter } = await getPool().info();
  const versions = packageVersions();
  return (
    <div className={styles.page}>
      <h1>About Hangjian</h1>
      <p>
        <span lang="zh-Hant-TW">行間</span>, hángjiān, is the space between the lines: where a
        reader writes what a word means. Hangjian puts it there when you touch the word, and keeps
        the rest of the page as it was printed.
      </p>
      <p>
        Your words, texts, places and settings stay in this browser. Your first text goes to the
        server once to be cut into words and read, and is not kept there. Then the dictionary is
        fetched, and your texts are read and words are found on your device and sent nowhere;
        Settings says whether it is there. From then on everything opens without a network, and what
        other programs share with Hangjian stays on the device too. Words you send to Anki go
        straight to the Anki on the same machine, and only when you press the button for it. Your
        ratings, without words and dates, go to the server only when you have the schedule fitted to
        them, and are not kept there.
      </p>

      <h2>How right it is</h2>
      <AccuracyList />

      <h2>Data</h2>
      <p>
        The dictionary holds {entries.toLocaleString('en')} entries of the CC-CEDICT release of{' '}
        <time dateTime={dictionaryDate}>{dictionaryDate}</time>. It is used under CC BY-SA 4.0; what
        Hangjian compiles from it may be shared under the same licence.
      </p>
      <SourceList
        sources={DATA}
        versions={versions}
        dates={{ 'CC-CEDICT': `release of ${dictionaryDate}` }}
      />

      <h2>Typefaces</h2>
      <p>Served from here, the chosen one only, and titles in Kai.</p>
      <SourceList sources={FONTS} versions={versions} />

      <h2>Programs</h2>
      <p>
        Hangjian’s own code is under the MIT licence, and so are its articles unless they say
        otherwise. Words are cut by {segmenter} on this server. It stands on these:
      </p>
      <SourceList sources={PROGRAMS} versions={versions} />
    </div>
  );
}
