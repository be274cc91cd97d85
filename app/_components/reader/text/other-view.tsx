import { Fragment, type ReactNode } from 'react';
import { isCloseSet } from '@/lib/reader/text/close-set';
import { columnMark } from '@/lib/reader/text/punctuation';
import type { SetToken } from '@/lib/reader/text/set-character';
import type { Display } from '@/lib/reader/text/shown';

/** Letters that are set in one piece; addresses are longer and break anywhere. */
const LONG = 24;

/**
 * Marks as they are, but for quotation marks that stand otherwise in columns (`reader-vertical.css`).
 * What lies between those stays one text: pictures may be made of several signs.
 */
function renderMarks(marks: string, { script }: Display, next: string): ReactNode {
  if (script !== 'simplified') return marks;
  const all = [...marks];
  const parts: ReactNode[] = [];
  let plain = '';
  for (const [index, mark] of all.entries()) {
    const column = columnMark(mark, all[index + 1] ?? next);
    if (!column) {
      plain += mark;
      continue;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(
      <span key={index} className="quote" data-column={column}>
        {mark}
      </span>,
    );
  }
  return plain === '' ? parts : [...parts, plain];
}

/** The last mark of a paragraph, which may stand out of its line (`reader-gaps.css`). */
function renderLast(start: number, marks: string, display: Display): ReactNode {
  const last = [...marks].at(-1) ?? '';
  return (
    <Fragment key={start}>
      {renderMarks(marks.slice(0, -last.length), display, last)}
      <span className="hangs">{renderMarks(last, display, '')}</span>
    </Fragment>
  );
}

/** What is no word: letters, or punctuation as it is, but for a mark that shares its square. */
export function renderOther({ token, shown }: SetToken, display: Display, next: string): ReactNode {
  const { start } = token.span;
  if (token.kind === 'latin') {
    return (
      <span key={start} className={shown.length > LONG ? 'latin long' : 'latin'}>
        {shown}
      </span>
    );
  }
  if (token.kind === 'punctuation' && next === '') return renderLast(start, shown, display);
  const last = shown.slice(-1);
  if (!isCloseSet(last, next, display.script)) {
    return <Fragment key={start}>{renderMarks(shown, display, next)}</Fragment>;
  }
  return (
    <Fragment key={start}>
      {renderMarks(shown.slice(0, -1), display, last)}
      <span className="close-set">{renderMarks(last, display, next)}</span>
    </Fragment>
  );
}
