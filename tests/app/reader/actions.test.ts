import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActionTools } from '@/app/_components/reader/input/action-tools';
import { createActions } from '@/app/_components/reader/input/actions';
import { createSelectionStore } from '@/lib/reader/panel/selection-store';
import { DEFAULTS } from '@/lib/reader/preferences/preferences';
import { createPreferencesStore } from '@/lib/reader/preferences/store';
import { createSpeaker } from '@/lib/reader/speech/speaker';
import { createAnnotations } from '@/lib/reader/text/annotations';
import { wireOf } from '../../reader/wires';

/** A text of three paragraphs, at 0, 5 and 12, as far as actions look at it. */
function reading(seen: number) {
  const listenFrom = vi.fn();
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  const selection = createSelectionStore();
  const parts = {
    annotations: createAnnotations([
      wireOf([['我 愛 書 。'], ['「 他們 讀 書 。'], ['她 走 了 。']]),
    ]),
    selection,
    speaker: createSpeaker(null, { rate: 100, standard: 'taiwan' }),
    listenFrom,
    viewport: { firstVisible: () => ({ element: null, offset: seen }) },
  };
  const actions = createActions({
    parts,
    preferences: createPreferencesStore(DEFAULTS),
  } as unknown as ActionTools);
  return { actions, selection, listenFrom, copied };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('without a current word', () => {
  it('reading aloud begins where the screen does, by key and from the menu', () => {
    const { actions, listenFrom } = reading(12);
    actions.listenHere('on');
    expect(actions.run({ kind: 'listen', what: 'on' })).toBe(true);
    expect(listenFrom.mock.calls).toEqual([[12], [12]]);
  });

  it('copying takes the paragraph with which the screen begins, by key and from the menu', async () => {
    const { actions, copied } = reading(13);
    await actions.copyWithReadings();
    expect(actions.run({ kind: 'copy' })).toBe(true);
    await vi.waitFor(() => expect(copied).toEqual(['她走了。', '她走了。']));
  });

  it('copying takes a paragraph that is not set as words, whatever it begins with', async () => {
    const { actions, copied } = reading(5);
    await actions.copyWithReadings();
    expect(copied).toEqual(['「他們讀書。']);
  });

  it('leaves keys for a word alone', () => {
    const { actions } = reading(0);
    expect(actions.run({ kind: 'save' })).toBe(false);
    expect(actions.run({ kind: 'listen', what: 'sentence' })).toBe(false);
  });
});

describe('with a current word', () => {
  it('reading aloud and copying begin there', async () => {
    const { actions, selection, listenFrom, copied } = reading(0);
    selection.getState().moveTo(13);
    actions.listenHere('on');
    await actions.copyWithReadings();
    expect(listenFrom).toHaveBeenCalledExactlyOnceWith(13);
    expect(copied).toEqual(['她走了。']);
  });
});
