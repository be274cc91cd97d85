import { formatNumbered } from '../../domain/reading/reading';
import type { Token } from '../../domain/token';
import { explain } from '../explain';
import { rulesByToken } from './rules-by-token';

/**
 * `npm run -s why -- SENTENCE` prints each token of a sentence, and each rule of `dictionary/` that
 * fired with the file and line where it stands; with `--json`, each token with the rules that
 * touched it, as `docs/contract.md` has it.
 */

const asked = process.argv.slice(2);
const asJson = asked.includes('--json');
const [sentence] = asked.filter((argument) => argument !== '--json');
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** "曆練 → 歷練 li4 lian4 [repaired]" */
function describe(token: Token): string {
  const shown = token.surface === token.traditional ? '' : ` → ${token.traditional}`;
  if (token.kind === 'number') {
    return `${token.surface}${shown} ${formatNumbered(token.reading)} [number]`;
  }
  if (token.kind !== 'word') return `${token.surface}${shown} [${token.kind}]`;
  const taiwan = formatNumbered(token.taiwan);
  const mainland = formatNumbered(token.reading);
  const readings = taiwan === mainland ? mainland : `${taiwan} (Mainland: ${mainland})`;
  const why = token.why ? ` because: ${Object.values(token.why).join(' ')}` : '';
  const flags = [...token.flags, token.nameType].filter(Boolean).join(' ');
  return `${token.surface}${shown} ${readings}${flags === '' ? '' : ` [${flags}]`}${why}`;
}

/** `readings/frames:12` as the place an editor opens. */
const placeOf = (rule: string): string => {
  if (rule.startsWith('lib/')) return rule;
  const [file, line] = rule.split(':');
  return `dictionary/${file}.txt${line ? `:${line}` : ''}`;
};

if (!sentence) {
  console.error("Usage: npm run -s why -- '句子' [--json]");
  process.exitCode = 2;
} else if (asJson) {
  const { text, firings } = explain(sentence);
  print(JSON.stringify(rulesByToken(text, firings), null, 2));
} else {
  const { text, firings } = explain(sentence);
  print('Tokens');
  for (const paragraph of text.paragraphs) {
    for (const { tokens } of paragraph.sentences) {
      for (const token of tokens) print(`  ${describe(token)}`);
    }
  }
  print('Rules that fired');
  if (firings.length === 0)
    print('  none: the dictionary, the segmenter and the readings of words');
  // Some rules are asked about the same place more than once.
  const lines = firings.map(({ rule, what }) => `  ${placeOf(rule)}  ${what}`);
  for (const line of new Set(lines)) print(line);
}
