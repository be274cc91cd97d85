'use client';

import type { TextInfo } from '@/lib/domain/text';

interface OwnEndProps {
  readonly info: TextInfo;
  readonly articles: readonly TextInfo[];
}

/** The end of a text the learner brought along. */
export function OwnEnd({ info, articles }: OwnEndProps) {
  return (
    <section className="text-end" lang="en" aria-label="After the text">
      {info.date && (
        <p>
          Added{' '}
          <time dateTime={info.date}>
            {new Date(info.date).toLocaleDateString('en-GB', {
              dateStyle: 'long',
              timeZone: 'UTC',
            })}
          </time>
        </p>
      )}
      <div data-articles={JSON.stringify(articles)} />
    </section>
  );
}
