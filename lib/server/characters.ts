import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HangjianError } from '../domain/errors';
import { isHan } from '../domain/han';
import type { CharacterSheet, StrokeData } from '../domain/lexicon/character';
import { type Components, readComponents } from '../search/components';
import { readDictionary } from './dictionary-files';

/** @param character one Han character and nothing else: it becomes part of a file's name */
const strokeFile = (character: string): string =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules',
    'hanzi-writer-data',
    `${character}.json`,
  );

let components: Components | undefined;

/** What characters are made of; read at first use, two megabytes in memory. */
export function componentTable(): Components {
  components ??= readComponents(readDictionary('components.txt').toString('utf8'));
  return components;
}

async function readStrokes(character: string): Promise<StrokeData | null> {
  try {
    return JSON.parse(await readFile(strokeFile(character), 'utf8')) as StrokeData;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** @throws HangjianError `not-found` when it is not exactly one Han character. */
export async function readCharacter(character: string): Promise<CharacterSheet> {
  if (!isHan(character)) {
    throw new HangjianError('not-found', 'Ask for one Chinese character at a time.');
  }
  return {
    character,
    components: [...(componentTable().get(character) ?? '')],
    strokes: await readStrokes(character),
  };
}
