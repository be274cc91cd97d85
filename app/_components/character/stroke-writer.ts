import type HanziWriter from 'hanzi-writer';
import type { StrokeData } from '@/lib/domain/lexicon/character';
import { onTheme, type StrokeColours, strokeColours } from './stroke-colours';

/** CSS pixels; the SVG scales with its box from there. */
export const BOX = 220;

export interface PracticeNews {
  readonly stroke: number;
  readonly mistakes: number;
  readonly result: 'right' | 'wrong' | 'done';
}

export interface StrokeWriter {
  /** Draws the character stroke by stroke. Without motion the strokes appear one by one. */
  watch(): void;
  /**
   * Lets the learner draw it; after three misses a stroke shows itself. Resolves when the first
   * stroke can be drawn: what is drawn or asked before is lost.
   */
  practise(heard: (news: PracticeNews) => void): Promise<void>;
  /** Draws the practice's next stroke for the learner. */
  help(): void;
  show(): void;
  destroy(): void;
}

const stillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Mounts hanzi-writer, whose code comes when it is needed, in an empty element.
 * @param shown whether the character is seen, and its outline while it is practised
 */
export function createWriter(
  { default: Writer }: typeof import('hanzi-writer'),
  box: HTMLElement,
  character: string,
  data: StrokeData,
  shown = true,
): StrokeWriter {
  const still = stillness();
  // Its own element: the writer before may leave after this one has come.
  const sheet = box.appendChild(document.createElement('div'));
  const writer: HanziWriter = Writer.create(sheet, character, {
    ...strokeColours(box),
    width: BOX,
    height: BOX,
    padding: 12,
    showOutline: shown,
    showCharacter: shown,
    charDataLoader: () => structuredClone(data) as never,
    // Speeds are factors: this one is a hundredth of a second a stroke.
    strokeAnimationSpeed: still ? 100 : 1.2,
    strokeHighlightSpeed: still ? 100 : 2,
    strokeFadeDuration: still ? 0 : 300,
    drawingFadeDuration: still ? 0 : 300,
    delayBetweenStrokes: still ? 600 : 220,
    drawingWidth: 24,
    showHintAfterMisses: 3,
  });
  scale(sheet);
  const deaf = onTheme(() => repaint(writer, strokeColours(box)));
  return {
    watch: () => {
      writer.cancelQuiz();
      writer.animateCharacter();
    },
    practise: async (heard) => {
      const news =
        (result: PracticeNews['result']) =>
        (stroke: { strokeNum: number; totalMistakes: number }) =>
          heard({ result, stroke: stroke.strokeNum, mistakes: stroke.totalMistakes });
      await writer.quiz({
        onCorrectStroke: news('right'),
        onMistake: news('wrong'),
        onComplete: ({ totalMistakes }) =>
          heard({ result: 'done', stroke: data.strokes.length, mistakes: totalMistakes }),
      });
    },
    help: () => writer.skipQuizStroke(),
    show: () => {
      writer.cancelQuiz();
      writer.showCharacter({ duration: 0 });
    },
    destroy: () => {
      deaf();
      writer.cancelQuiz();
      writer.pauseAnimation();
      sheet.remove();
    },
  };
}

/** hanzi-writer draws at a fixed size: a view box lets CSS size it. */
function scale(box: HTMLElement): void {
  const svg = box.querySelector('svg');
  svg?.setAttribute('viewBox', `0 0 ${BOX} ${BOX}`);
  svg?.removeAttribute('width');
  svg?.removeAttribute('height');
}

function repaint(writer: HanziWriter, colours: StrokeColours): void {
  for (const [name, colour] of Object.entries(colours)) {
    writer.updateColor(name as keyof StrokeColours, colour, { duration: 0 });
  }
}
