import { describe, expect, it } from 'vitest';
import { createSelectionStore, openOffset } from '../../../lib/reader/panel/selection-store';

describe('createSelectionStore', () => {
  it('opens, follows, goes back and closes', () => {
    const store = createSelectionStore();
    const state = () => store.getState();
    state().open(12);
    state().follow('學');
    expect([openOffset(state()), state().trail.length]).toEqual([12, 2]);
    state().back();
    expect(state().trail).toEqual([{ kind: 'token', offset: 12, tapped: 12 }]);
    state().close();
    expect(openOffset(state())).toBeNull();
    expect(state().current).toBe(12);
  });

  it('moves to where the open word begins once it has been cut anew, and keeps what was followed', () => {
    const store = createSelectionStore();
    const state = () => store.getState();
    state().open(12, 13);
    state().follow('學');
    state().relocate(13);
    expect([openOffset(state()), state().current, state().trail.length]).toEqual([13, 13, 2]);
    state().close();
    state().relocate(12);
    expect([openOffset(state()), state().current]).toEqual([null, 13]);
  });

  it('hangs a selected stretch on its first character', () => {
    const store = createSelectionStore();
    const span = { start: 4, end: 9 };
    store.getState().openSelection({ span, surface: '一', traditional: '一', cut: false });
    expect(openOffset(store.getState())).toBe(4);
  });
});
