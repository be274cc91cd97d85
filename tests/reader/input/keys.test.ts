import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../lib/reader/input/keys';

const plain = { shift: false, walking: true, axis: 'down' } as const;

describe('commandOf', () => {
  it('walks words along the line and sentences across it', () => {
    expect(commandOf({ ...plain, key: 'ArrowRight' })).toEqual({
      kind: 'walk',
      unit: 'word',
      by: 1,
    });
    expect(commandOf({ ...plain, key: 'ArrowUp' })).toEqual({
      kind: 'walk',
      unit: 'sentence',
      by: -1,
    });
    expect(commandOf({ ...plain, key: 'ArrowDown', shift: true })).toMatchObject({
      unit: 'paragraph',
    });
  });

  it('leaves scrolling to the browser until a word has the focus', () => {
    expect(commandOf({ ...plain, key: 'ArrowDown', walking: false })).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowRight', walking: false })).not.toBeNull();
  });

  it('turns with the lines of vertical text', () => {
    const vertical = { ...plain, axis: 'leftwards' } as const;
    expect(commandOf({ ...vertical, key: 'ArrowDown' })).toMatchObject({ unit: 'word', by: 1 });
    expect(commandOf({ ...vertical, key: 'ArrowLeft' })).toMatchObject({ unit: 'sentence', by: 1 });
    expect(commandOf({ ...vertical, key: 'ArrowRight' })).toMatchObject({
      unit: 'sentence',
      by: -1,
    });
  });

  it('knows its letters and no others', () => {
    expect(commandOf({ ...plain, key: 's' })).toEqual({ kind: 'save' });
    expect(commandOf({ ...plain, key: 'k' })).toEqual({ kind: 'status', status: 'known' });
    expect(commandOf({ ...plain, key: 'z' })).toBeNull();
  });
});
