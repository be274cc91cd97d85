import type { Section } from '@/lib/reader/text/outline';
import { sectionElement } from './elements';
import type { MakeWatcher } from './watcher';

/** Words are set this far outside the window: about one screen ahead. */
const MARGIN = '900px';
/** Sections are watched in chapters this near; all others are one thing to look at each. */
const CHAPTER_MARGIN = '2400px';

/**
 * For browsers that do not tell what they leave out of layout. Two observers for a whole text, one
 * of chapters, one of sections in those that are near: browsers look at everything that is
 * observed in every frame.
 */
export const watchByIntersection: MakeWatcher = (windowing) => {
  const chapters = new Map<Element, readonly Section[]>();
  const sections = new Map<Element, Section>();
  let outer: IntersectionObserver | null = null;
  let inner: IntersectionObserver | null = null;

  const enter = (chapter: Element) => {
    for (const section of chapters.get(chapter) ?? []) {
      const element = sectionElement(chapter, section.start);
      if (!element || sections.has(element)) continue;
      sections.set(element, section);
      inner?.observe(element);
    }
  };
  const exit = (chapter: Element) => {
    for (const [element, section] of sections) {
      if (!chapter.contains(element)) continue;
      sections.delete(element);
      inner?.unobserve(element);
      windowing.leave(section);
    }
  };
  const start = () => {
    outer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) (isIntersecting ? enter : exit)(target);
      },
      { rootMargin: CHAPTER_MARGIN },
    );
    inner = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const section = sections.get(target);
          if (section) windowing[isIntersecting ? 'enter' : 'leave'](section);
        }
      },
      { rootMargin: MARGIN },
    );
    for (const chapter of chapters.keys()) outer.observe(chapter);
  };
  return {
    watch: (chapter, its) => {
      chapters.set(chapter, its);
      if (!outer) start();
      outer?.observe(chapter);
      return () => {
        outer?.unobserve(chapter);
        exit(chapter);
        chapters.delete(chapter);
      };
    },
    stop: () => {
      outer?.disconnect();
      inner?.disconnect();
      outer = null;
      inner = null;
      sections.clear();
    },
  };
};
