'use client';

import { useMemo } from 'react';
import { plainWithReadings } from '@/lib/exporting/plain';
import type { Command } from '@/lib/reader/input/keys';
import { encounterAt } from '@/lib/reader/panel/encounter';
import { choicesOf, type Preferences } from '@/lib/reader/preferences/preferences';
import { toast } from '../../ui/notices/toasts';
import { toastUndo } from '../../ui/notices/undo-toast';
import { usePreferencesStore, useVocabularyStore } from '../../ui/stores/stores';
import { wordHere } from '../panel/word-here';
import type { ReaderParts } from '../reader-context';
import { offsetOf, wordElements } from '../window/elements';

interface ActionOptions {
  readonly parts: ReaderParts;
  readonly set: (change: Partial<Preferences>) => void;
  readonly onHelp: () => void;
  readonly onImmersive: () => void;
}

export interface Actions {
  readonly save: () => boolean;
  readonly setStatus: (status: 'learning' | 'known' | 'ignored') => boolean;
  readonly markScreenKnown: () => void;
  readonly copyWithReadings: () => boolean;
  readonly listenHere: (what: 'word' | 'sentence' | 'on') => boolean;
  readonly run: (command: Command) => boolean;
}

const AIDS = choicesOf('aid');

/** What can be done with the current word or the screen, by key or from the menu. */
export function useActions(options: ActionOptions): Actions {
  const { parts, set, onHelp, onImmersive } = options;
  const preferences = usePreferencesStore();
  const vocabulary = useVocabularyStore();
  return useMemo(() => {
    const { annotations, selection, viewport, info, href, speaker, listenFrom } = parts;
    const current = () => {
      const offset = selection.getState().current;
      return offset === null ? null : wordHere(annotations, offset);
    };
    const save = () => {
      const here = current();
      if (!here) return false;
      const { save: keep } = vocabulary.getState();
      keep(here.word, encounterAt(here.place, info, href)).then((undo) =>
        toastUndo(`Saved ${here.word.traditional}.`, undo),
      );
      return true;
    };
    const setStatus: Actions['setStatus'] = (status) => {
      const here = current();
      if (!here) return false;
      const { setStatus: keep } = vocabulary.getState();
      keep([here.word], status).then((undo) =>
        toastUndo(`${here.word.traditional}: ${status}.`, undo),
      );
      return true;
    };
    const markScreenKnown = () => {
      const { words: known, setStatus: keep } = vocabulary.getState();
      const page = viewport.page.current;
      const words = (page ? wordElements(page) : [])
        .filter(viewport.shows)
        .flatMap((element) => wordHere(annotations, offsetOf(element))?.word ?? [])
        .filter(
          (word) => (known.get(word.id)?.status ?? 'new') === 'new' && !known.get(word.id)?.saved,
        );
      const each = [...new Map(words.map((word) => [word.id, word])).values()];
      if (each.length === 0) return toast('No new words on this screen.');
      keep(each, 'known').then((undo) => toastUndo(`${each.length} words marked known.`, undo));
    };
    const copyWithReadings = () => {
      const offset = selection.getState().current ?? viewport.firstVisible()?.offset;
      const here = offset === undefined ? null : wordHere(annotations, offset);
      if (!here) return false;
      const tokens = here.place.paragraph.sentences.flatMap((sentence) => sentence.tokens);
      const { script, spelling, standard, aid } = preferences.getState();
      const text = plainWithReadings(tokens, {
        script,
        spelling,
        standard,
        aid: aid === 'zhuyin' ? 'zhuyin' : 'pinyin',
      });
      navigator.clipboard.writeText(text).then(
        () => toast('Paragraph copied with readings.'),
        () => toast('The browser did not allow copying.'),
      );
      return true;
    };
    const listenHere: Actions['listenHere'] = (what) => {
      const here = current();
      if (what === 'on') {
        if (speaker.store.getState().status !== 'idle') speaker.stop();
        else {
          listenFrom(here?.place.token.span.start ?? viewport.firstVisible()?.offset ?? 0);
        }
        return true;
      }
      if (!here) return false;
      speaker.speak(what === 'word' ? [here.place.token] : here.place.sentence.tokens);
      return true;
    };
    const toggle = (what: 'script' | 'aid' | 'immersive') => {
      const { script, aid } = preferences.getState();
      if (what === 'immersive') onImmersive();
      else if (what === 'aid') set({ aid: AIDS[(AIDS.indexOf(aid) + 1) % AIDS.length] ?? 'none' });
      else set({ script: script === 'traditional' ? 'simplified' : 'traditional' });
      return true;
    };
    const run = (command: Command): boolean => {
      switch (command.kind) {
        case 'save':
          return save();
        case 'status':
          return setStatus(command.status);
        case 'toggle':
          return toggle(command.what);
        case 'listen':
          return listenHere(command.what);
        case 'copy':
          return copyWithReadings();
        case 'help':
          onHelp();
          return true;
        default:
          return false;
      }
    };
    return { save, setStatus, markScreenKnown, copyWithReadings, listenHere, run };
  }, [parts, set, onHelp, onImmersive, preferences, vocabulary]);
}
