'use client';
import type { StrokeData } from '@/lib/domain/lexicon/character';
import styles from './character.module.css';
import { useStrokeWriter } from './use-stroke-writer';

interface StrokeBoxProps {
  readonly character: string;
  readonly data: StrokeData;
}

/** The square in which a character writes itself, or is written by the learner. */
export function StrokeBox({ character, data }: StrokeBoxProps) {
  const { box, practising, news, watch, practise, help } = useStrokeWriter(character, data);
  const strokes = data.strokes.length;

  return (
    <div className={styles.writing}>
      <div
        ref={box}
        className={styles.box}
        data-practising={practising || undefined}
        role="img"
        aria-label={`${character}, ${strokes} strokes`}
      />
      <div className={styles.keys}>
        <button type="button" className="button" onClick={watch}>
          Watch
        </button>
        {practising ? (
          <button type="button" className="button" onClick={help}>
            Draw it for me
          </button>
        ) : (
          <button type="button" className="button" onClick={practise}>
            Practise
          </button>
        )}
        <p className={styles.news} role="status">
          {news || `${strokes} ${strokes === 1 ? 'stroke' : 'strokes'}`}
        </p>
      </div>
    </div>
  );
}
