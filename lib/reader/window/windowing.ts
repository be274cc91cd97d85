import type { Section } from '../text/outline';
import { createSectionListeners } from './section-listeners';

/** Runs work soon, a little at a time: `requestAnimationFrame` in a browser. */
export type Schedule = (work: () => void) => void;

/**
 * Which sections are set as words. All others are plain text, so a book costs little more than
 * its paragraphs. Sections that approach the screen are set one a frame; those that have left
 * it are let go, oldest first, only when the text is large.
 */
export interface Windowing {
  readonly has: (section: Section) => boolean;
  readonly enter: (section: Section) => void;
  readonly leave: (section: Section) => void;
  /** Sets a section now, for a jump that must land on a word. */
  readonly setNow: (section: Section) => void;
  /** Tells one section's view when it is set or let go. Returns how to leave. */
  readonly subscribe: (section: Section, listener: () => void) => () => void;
}

/** Characters kept as words at once: some eighty screens of a phone, 30,000 elements. */
const BUDGET = 24_000;

const size = (section: Section) => section.end - section.start;

interface WindowingOptions {
  /** Set as words from the start. */
  readonly initial?: readonly Section[];
  /** Which of several that wait is set next; the first to come, unless said otherwise. */
  readonly choose?: (waiting: readonly Section[]) => Section | undefined;
}

export function createWindowing(schedule: Schedule, options: WindowingOptions = {}): Windowing {
  const { initial = [], choose = ([first]) => first } = options;
  const set = new Map<number, Section>(initial.map((section) => [section.start, section]));
  const waiting = new Map<number, Section>();
  const left = new Map<number, Section>();
  const listeners = createSectionListeners();
  let characters = initial.reduce((sum, section) => sum + size(section), 0);
  let scheduled = false;

  const shed = () => {
    for (const section of left.values()) {
      if (characters <= BUDGET) return;
      left.delete(section.start);
      if (!set.delete(section.start)) continue;
      characters -= size(section);
      listeners.tell(section.start);
    }
  };
  const setNow = (section: Section) => {
    waiting.delete(section.start);
    left.delete(section.start);
    if (set.has(section.start)) return;
    set.set(section.start, section);
    characters += size(section);
    shed();
    listeners.tell(section.start);
  };
  const work = () => {
    scheduled = false;
    const next = choose([...waiting.values()]);
    if (next) setNow(next);
    plan();
  };
  const plan = () => {
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    schedule(work);
  };

  return {
    has: (section) => set.has(section.start),
    enter: (section) => {
      left.delete(section.start);
      if (set.has(section.start)) return;
      waiting.set(section.start, section);
      plan();
    },
    leave: (section) => {
      waiting.delete(section.start);
      if (set.has(section.start)) left.set(section.start, section);
    },
    setNow,
    subscribe: ({ start }, listener) => listeners.subscribe(start, listener),
  };
}
