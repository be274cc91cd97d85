import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HangjianError } from '../domain/errors';
import { isHan } from '../domain/han';
import type { CharacterSheet, StrokeData } from '../domain/lexicon/character';
import { readDictionary } from './dictionary-files';

/** One Han character and nothing else: it becomes part of a file's name. */

const strokeFile = (character: string): string =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules',
    'hanzi-writer-data',
    `${character}.json`,
  );

let text: string | undefined;

/** Characters and what they are made of, "好 女子", a line each; read at first use. */
export function componentsText(): string {
  text ??= readDictionary('components.txt').toString('utf8');
  return text;
}

let components: ReadonlyMap<string, readonly string[]> | undefined;

/** Read at first use; some 20,000 characters, two megabytes in memory. */
function componentTable(): ReadonlyMap<string, readonly string[]> {
  components ??= new Map(
    componentsText()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [character = '', parts = ''] = line.split(' ');
        return [character, [...parts]] as const;
      }),
  );
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
    components: componentTable().get(character) ?? [],
    strokes: await readStrokes(character),
  };
}
