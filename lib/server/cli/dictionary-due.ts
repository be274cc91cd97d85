import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryDamage } from '../dictionary-files';
import { dictionaryFingerprint } from './fingerprint';

/**
 * Why the compiled dictionary of the project in `root` has to be made anew, to follow its name: it
 * is missing, damaged, or older than what it is made from; null when it need not.
 */
export function dictionaryDue(root: string): string | null {
  const folder = join(root, 'dictionary', 'build');
  const damage = dictionaryDamage(folder);
  if (damage !== null) return damage;
  const sources = join(folder, 'sources.txt');
  const made = existsSync(sources) ? readFileSync(sources, 'utf8').trim() : '';
  return made === dictionaryFingerprint(root) ? null : 'is older than what it is made from';
}
