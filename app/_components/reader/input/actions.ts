import type { Command } from '@/lib/reader/input/keys';
import { type Place, placeAt } from '@/lib/reader/input/walk';
import { choicesOf } from '@/lib/reader/preferences/preferences';
import { loadOrTell } from '../../ui/lazy/load-or-tell';
import type { ReaderParts } from '../reader-context';
import { type ActionTools, placeOnScreen } from './action-tools';

/** What can be done with the current word or the screen; true where there was something to do. */
export interface Actions {
  readonly markScreenKnown: () => Promise<void>;
  readonly copyWithReadings: () => Promise<void>;
  readonly listenHere: (what: 'word' | 'sentence' | 'on') => boolean;
  readonly run: (command: Command) => boolean;
}

const AIDS = choicesOf('aid');

function currentPlace({ annotations, selection }: ReaderParts): Place | null {
  const offset = selection.getState().current;
  if (offset === null) return null;
  const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
  const place = placeAt(text, offset);
  return place?.token.kind === 'word' ? place : null;
}

/** Carries out what is not needed at once. */
async function late(run: (code: typeof import('./word-actions')) => void): Promise<void> {
  const code = await loadOrTell(() => import('./word-actions'));
  if (code) run(code);
}

/** Carries out what the word is needed for that is current now; false where there is none. */
function withWord(
  { parts }: ActionTools,
  run: (code: typeof import('./word-actions'), offset: number) => void,
): boolean {
  const here = currentPlace(parts);
  if (!here) return false;
  late((code) => run(code, here.token.span.start));
  return true;
}

function listenHere({ parts }: ActionTools, what: 'word' | 'sentence' | 'on'): boolean {
  const { speaker, listenFrom } = parts;
  if (what === 'on') {
    if (speaker.store.getState().status === 'idle') listenFrom(placeOnScreen(parts));
    else speaker.stop();
    return true;
  }
  const here = currentPlace(parts);
  if (!here) return false;
  speaker.speak(what === 'word' ? [here.token] : here.sentence.tokens);
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
      return withWord(tools, ({ save }, offset) => save(tools, offset));
    case 'status':
      return withWord(tools, ({ setStatus }, offset) => setStatus(tools, offset, command.status));
    case 'toggle':
      return toggle(tools, command.what);
    case 'listen':
      return listenHere(tools, command.what);
    case 'copy':
      late(({ copyWithReadings }) => copyWithReadings(tools));
      return true;
    case 'help':
      tools.onHelp();
      return true;
    default:
      return false;
  }
}

export const createActions = (tools: ActionTools): Actions => ({
  markScreenKnown: () => late(({ markScreenKnown }) => markScreenKnown(tools)),
  copyWithReadings: () => late(({ copyWithReadings }) => copyWithReadings(tools)),
  listenHere: (what) => listenHere(tools, what),
  run: (command) => runCommand(tools, command),
});
