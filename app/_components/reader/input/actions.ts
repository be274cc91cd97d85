import { plainWithReadings } from '@/lib/exporting/plain';
import type { Command } from '@/lib/reader/input/keys';
import { firstFrom } from '@/lib/reader/input/walk';
import { encounterAt } from '@/lib/reader/panel/encounter';
import { choicesOf, type Preferences } from '@/lib/reader/preferences/preferences';
import type { PreferencesStore } from '@/lib/reader/preferences/store';
import type { VocabularyStore } from '@/lib/study/vocabulary/vocabulary';
import { toast } from '../../ui/notices/toasts';
import { toastUndo } from '../../ui/notices/undo-toast';
import { wordHere } from '../panel/word-here';
import type { ReaderParts } from '../reader-context';
import { offsetOf, wordElements } from '../window/elements';

export interface ActionTools {
  readonly parts: ReaderParts;
  readonly preferences: PreferencesStore;
  readonly vocabulary: VocabularyStore;
  readonly set: (change: Partial<Preferences>) => void;
  readonly onHelp: () => void;
  readonly onImmersive: () => void;
}

/** What can be done with the current word or the screen; true where there was something to do. */
export interface Actions {
  readonly markScreenKnown: () => void;
  readonly copyWithReadings: () => boolean;
  readonly listenHere: (what: 'word' | 'sentence' | 'on') => boolean;
  readonly run: (command: Command) => boolean;
}

const AIDS = choicesOf('aid');

function currentWord({ annotations, selection }: ReaderParts) {
  const offset = selection.getState().current;
  return offset === null ? null : wordHere(annotations, offset);
}

/** Where the learner is: at the current word, or else where the screen begins. */
const placeOnScreen = ({ selection, viewport }: ReaderParts): number =>
  selection.getState().current ?? viewport.firstVisible()?.offset ?? 0;

function save({ parts, vocabulary }: ActionTools): boolean {
  const here = currentWord(parts);
  if (!here) return false;
  vocabulary
    .getState()
    .save(here.word, encounterAt(here.place, parts.info, parts.href))
    .then((undo) => toastUndo(`Saved ${here.word.traditional}.`, undo));
  return true;
}

function setStatus(
  { parts, vocabulary }: ActionTools,
  status: 'learning' | 'known' | 'ignored',
): boolean {
  const here = currentWord(parts);
  if (!here) return false;
  vocabulary
    .getState()
    .setStatus([here.word], status)
    .then((undo) => toastUndo(`${here.word.traditional}: ${status}.`, undo));
  return true;
}

function markScreenKnown({ parts, vocabulary }: ActionTools): void {
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

function copyWithReadings({ parts, preferences }: ActionTools): boolean {
  const { annotations } = parts;
  const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
  const place = firstFrom(text, placeOnScreen(parts));
  if (!place) return false;
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
  return true;
}

function listenHere({ parts }: ActionTools, what: 'word' | 'sentence' | 'on'): boolean {
  const { speaker, listenFrom } = parts;
  if (what === 'on') {
    if (speaker.store.getState().status === 'idle') listenFrom(placeOnScreen(parts));
    else speaker.stop();
    return true;
  }
  const here = currentWord(parts);
  if (!here) return false;
  speaker.speak(what === 'word' ? [here.place.token] : here.place.sentence.tokens);
  return true;
}

function toggle(
  { preferences, set, onImmersive }: ActionTools,
  what: 'script' | 'aid' | 'immersive',
): boolean {
  const { script, aid } = preferences.getState();
  if (what === 'immersive') onImmersive();
  else if (what === 'aid') set({ aid: AIDS[(AIDS.indexOf(aid) + 1) % AIDS.length] ?? 'none' });
  else set({ script: script === 'traditional' ? 'simplified' : 'traditional' });
  return true;
}

function runCommand(tools: ActionTools, command: Command): boolean {
  switch (command.kind) {
    case 'save':
      return save(tools);
    case 'status':
      return setStatus(tools, command.status);
    case 'toggle':
      return toggle(tools, command.what);
    case 'listen':
      return listenHere(tools, command.what);
    case 'copy':
      return copyWithReadings(tools);
    case 'help':
      tools.onHelp();
      return true;
    default:
      return false;
  }
}

export const createActions = (tools: ActionTools): Actions => ({
  markScreenKnown: () => markScreenKnown(tools),
  copyWithReadings: () => copyWithReadings(tools),
  listenHere: (what) => listenHere(tools, what),
  run: (command) => runCommand(tools, command),
});
