'use client';
import { covers, type Span } from '@/lib/domain/span';
import type { Token } from '@/lib/domain/token';
import styles from './corrections.module.css';

interface CutRowProps {
  readonly tokens: readonly Token[];
  /** Offsets at which a word begins now, without the first. */
  readonly cuts: ReadonlySet<number>;
  /** The word the editor was opened on. */
  readonly opened: Span;
  readonly lang: string;
  readonly onCuts: (cuts: ReadonlySet<number>) => void;
}

interface Cell {
  readonly character: string;
  readonly offset: number;
}

function cellsOf(tokens: readonly Token[]): Cell[] {
  let offset = tokens[0]?.span.start ?? 0;
  return [...tokens.map((token) => token.surface).join('')].map((character) => {
    const cell = { character, offset };
    offset += character.length;
    return cell;
  });
}

/** The words in their characters: a tap between two of them parts or joins. */
export function CutRow({ tokens, cuts, opened, lang, onCuts }: CutRowProps) {
  const cells = cellsOf(tokens);
  const toggle = (offset: number) => {
    const next = new Set(cuts);
    if (!next.delete(offset)) next.add(offset);
    onCuts(next);
  };
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>Tap between two characters to part or join them.</legend>
      {cells.map(({ character, offset }, index) => {
        const before = cells[index - 1];
        return (
          <span
            key={offset}
            className={styles.cell}
            data-opened={covers(opened, offset) || undefined}
          >
            {before && (
              <button
                type="button"
                className={styles.gap}
                aria-pressed={cuts.has(offset)}
                aria-label={`A word ends between ${before.character} and ${character}`}
                onClick={() => toggle(offset)}
              />
            )}
            <span lang={lang}>{character}</span>
          </span>
        );
      })}
    </fieldset>
  );
}
