import type { Entry, Lexicon } from '../../domain/lexicon/lexicon';
import { isPointer } from '../../lexicon/rank';
import type { CharacterScript } from '../../text/script';
import { wordSet } from '../language/data';

const isArchaic = (entry: Entry): boolean =>
  entry.traditional !== entry.simplified ? false : entry.senses.every(isArchaicSense);
const isArchaicSense = ({ labels, glosses }: Entry['senses'][number]): boolean =>
  labels.includes('archaic') || (glosses[0] ?? '').includes('(archaic)');

/**
 * Simplified by the dictionary, but printed in Traditional texts too, in Hong Kong (着), in names
 * (東涌, 李杰) or as the older form (庄, 迹); counted in human Traditional text.
 */
const IN_BOTH = wordSet('scripts/in-both');

const UNKNOWN = 0;
const BOTH = 1;
const SIMPLIFIED = 2;
const TRADITIONAL = 3;
const ANSWERS = [null, null, 's', 't'] as const;

/**
 * Tells a character's script by the column of the dictionary it stands in; remembers the answers
 * in a table of a byte a character, for every character of every text is asked about.
 */
export function characterScripts(lexicon: Lexicon): CharacterScript {
  const known = new Uint8Array(0x10000);
  const judge = (character: string): number => {
    const entries = lexicon.exact(character);
    // 从 and 听 were Traditional once: as variants, or archaic words no text uses.
    const traditional = entries.some(
      (entry) => entry.traditional === character && !isPointer(entry) && !isArchaic(entry),
    );
    const simplified = entries.some((entry) => entry.simplified === character);
    // A bound form (麟, 檬) that stands for no other character is at home in both.
    const converts = entries.some(
      (entry) => entry.simplified === character && entry.traditional !== character,
    );
    const both = traditional === simplified || (simplified && !converts) || IN_BOTH.has(character);
    return both ? BOTH : simplified ? SIMPLIFIED : TRADITIONAL;
  };
  return (point) => {
    if (point < 0x2e80) return null;
    // Rare characters beyond the first plane are looked up each time.
    if (point > 0xffff) return ANSWERS[judge(String.fromCodePoint(point))] ?? null;
    if (known[point] === UNKNOWN) known[point] = judge(String.fromCodePoint(point));
    return ANSWERS[known[point] as number] ?? null;
  };
}
