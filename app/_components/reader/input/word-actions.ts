import { plainWithReadings } from '@/lib/exporting/plain';
import { firstFrom } from '@/lib/reader/input/walk';
import { encounterAt } from '@/lib/reader/panel/encounter';
import { toast } from '../../ui/notices/toasts';
import { toastUndo } from '../../ui/notices/undo-toast';
import { wordHere } from '../panel/word-here';
import { offsetOf, wordElements } from '../window/elements';
import { type ActionTools, placeOnScreen } from './action-tools';

/*
 * What is done with the current word or the screen and can wait for its code: it comes with the
 * panel, or with the first of these commands.
 */

/** Saves the word at an offset. */
export function save({ parts, vocabulary }: ActionTools, offset: number): void {
  const here = wordHere(parts.annotations, offset);
  if (!here) return;
  vocabulary
    .getState()
    .save(here.word, encounterAt(here.place, parts.info, parts.href))
    .then((undo) => toastUndo(`Saved ${here.word.traditional}.`, undo));
}

export function setStatus(
  { parts, vocabulary }: ActionTools,
  offset: number,
  status: 'learning' | 'known' | 'ignored',
): void {
  const here = wordHere(parts.annotations, offset);
  if (!here) return;
  vocabulary
    .getState()
    .setStatus([here.word], status)
    .then((undo) => toastUndo(`${here.word.traditional}: ${status}.`, undo));
}

export function markScreenKnown({ parts, vocabulary }: ActionTools): void {
  const { annotations, viewport } = parts;
  const { words: known, setStatus: keep } = vocabulary.getState();
  const page = viewport.page.current;
  const words = (page ? wordElements(page) : [])
    .filter(viewport.shows)
    .flatMap((element) => wordHere(annotations, offsetOf(element))?.word ?? [])
    .filter(
      (word) => (known.get(word.id)?.status ?? 'new') === 'new' && !known.get(word.id)?.saved,
    );
  const each = [...new Map(words.map((word) => [word.id, word])).values()];
  if (each.length === 0) {
    toast('No new words on this screen.');
    return;
  }
  keep(each, 'known').then((undo) => toastUndo(`${each.length} words marked known.`, undo));
}

export function copyWithReadings({ parts, preferences }: ActionTools): void {
  const { annotations } = parts;
  const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
  const place = firstFrom(text, placeOnScreen(parts));
  if (!place) return;
  const tokens = place.paragraph.sentences.flatMap((sentence) => sentence.tokens);
  const { script, spelling, standard, aid } = preferences.getState();
  const plain = plainWithReadings(tokens, {
    script,
    spelling,
    standard,
    aid: aid === 'zhuyin' ? 'zhuyin' : 'pinyin',
  });
  navigator.clipboard.writeText(plain).then(
    () => toast('Paragraph copied with readings.'),
    () => toast('The browser did not allow copying.'),
  );
}
