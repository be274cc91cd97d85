import { expect, test } from 'vitest';
import { checkLanguage } from '@/dictionary/compiler/examples';
import { readLanguage } from '@/dictionary/compiler/language';
import { formatFault } from '@/dictionary/compiler/language-file';
import { loadParts } from '@/lib/server/engine';

/** Milliseconds for some 9,000 sentences, on a machine that is busy with much else. */
const PATIENT = 600_000;

test(
  'every rule of dictionary/ applies in its own sentence and leaves the other alone',
  () => {
    const files = readLanguage('dictionary');
    expect(files.length).toBeGreaterThan(0);
    expect(checkLanguage(files, loadParts()).map(formatFault)).toEqual([]);
  },
  PATIENT,
);
