import { readSentence } from '@/lib/annotate/readings/read';
import type { ReadableToken, ReadingChoice } from '@/lib/annotate/readings/types';
import type { Entry, Lexicon } from '@/lib/domain/lexicon/lexicon';
import { formatNumbered, parseReading } from '@/lib/domain/reading/reading';

/** "長|长|zhang3|to grow; chief": one entry a line, senses parted by semicolons. */
export function entriesFrom(lines: string): Entry[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [traditional = '', simplified = '', pinyin = '', senses = '', taiwan = ''] =
        line.split('|');
      const reading = parseReading(pinyin);
      return {
        id: `${traditional}|${simplified}|${pinyin}`,
        traditional,
        simplified,
        pinyin,
        reading: reading?.length === [...traditional].length ? reading : null,
        taiwan: taiwan ? parseReading(taiwan) : null,
        senses: senses
          .split(';')
          .map((gloss) => ({ glosses: [gloss.trim()], labels: [], references: [] })),
        classifiers: [],
      };
    });
}

export function lexiconFrom(entries: readonly Entry[]): Lexicon {
  const exact = (surface: string) =>
    entries.filter((entry) => entry.traditional === surface || entry.simplified === surface);
  return {
    exact,
    has: (surface) => exact(surface).length > 0,
    byId: (id) => entries.find((entry) => entry.id === id),
    frequency: () => 0,
  };
}

const HAN = /\p{Script=Han}/u;

/** Words parted by spaces; a word after "@" is a name. */
export function tokensFrom(words: string, lexicon: Lexicon): ReadableToken[] {
  return words.split(' ').map((word) => {
    const surface = word.replace('@', '');
    return {
      kind: HAN.test(surface) ? 'word' : 'punctuation',
      surface,
      traditional: surface,
      simplified: surface,
      entries: lexicon.exact(surface),
      isName: word.startsWith('@'),
    };
  });
}

/** Reads a sentence against a dictionary of the test's own; `heard` is what the romaniser says. */
export function read(
  words: string,
  dictionary: string,
  heard: Record<string, string> = {},
): ReadingChoice[] {
  const lexicon = lexiconFrom(entriesFrom(dictionary));
  const romanise = (text: string) => [...text].map((character) => heard[character] ?? character);
  return readSentence(tokensFrom(words, lexicon), { lexicon, romanise });
}

/** Numbered pinyin of one word of the sentence. */
export function readingOf(word: string, words: string, dictionary: string, heard = {}): string {
  const index = words.split(' ').indexOf(word);
  return formatNumbered(read(words, dictionary, heard)[index]?.reading ?? []);
}
