import type { TextInfo } from '@/lib/domain/text';
import type { WireBlock } from '@/lib/domain/wire/wire';

/** The deed of a Creative Commons licence by its usual short name; null for any other. */
function deedOf(licence: string): string | null {
  const [, kind, version] = /^CC (BY(?:-SA)?) (\d\.\d)$/.exec(licence) ?? [];
  return kind ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` : null;
}

const dateOf = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

interface ArticleEndProps {
  readonly info: TextInfo;
  readonly articles: readonly TextInfo[];
  /** Paragraphs by turns a question and its answer. */
  readonly questions: readonly WireBlock[];
}

/** The end of a shipped article: who wrote it and when, where it stood first, its licence. */
export function ArticleEnd({ info, articles, questions }: ArticleEndProps) {
  const { author, date, source, licence } = info;
  const deed = licence ? deedOf(licence) : null;
  return (
    <section className="text-end" lang="en" aria-label="After the text">
      <p>
        {author && <span lang="zh-Hant-TW">{author}</span>}
        {author && date && ', '}
        {date && <time dateTime={date}>{dateOf(date)}</time>}
      </p>
      {source && (
        <p>
          From <a href={source}>{new URL(source).host}</a>
        </p>
      )}
      {licence && <p>Licence: {deed ? <a href={deed}>{licence}</a> : licence}</p>}
      <div data-articles={JSON.stringify(articles)} data-questions={JSON.stringify(questions)} />
    </section>
  );
}
