import type { Firing } from '../../annotate/language/trace';
import { charactersOf, hasHan } from '../../domain/han';
import type { AnnotatedText } from '../../domain/text';
import type { Token } from '../../domain/token';

/** A rule of `dictionary/` or the engine that touched a token, and what it was about. */
export interface Touch {
  readonly id: string;
  readonly did: string;
}

export interface TouchedToken {
  readonly surface: string;
  readonly reading: readonly { readonly base: string; readonly tone: number }[];
  readonly rules: readonly Touch[];
}

/** The stretches of Han text a firing speaks of: 从小|学琴 has two. */
const stretchesOf = (what: string): string[] => what.match(/\p{Script=Han}+/gu) ?? [];

const formsOf = (token: Token): string[] =>
  [token.surface, token.traditional, token.simplified].filter(hasHan);

function isAbout(stretch: string, token: Token): boolean {
  return formsOf(token).some((form) => form.includes(stretch) || stretch.includes(form));
}

/** Some rules tell single characters only (曆歷): they touch what holds one of them. */
const shares = (stretch: string, token: Token): boolean =>
  charactersOf(stretch).some((character) =>
    formsOf(token).some((form) => form.includes(character)),
  );

function touchedBy({ what }: Firing, tokens: readonly Token[]): Token[] {
  const stretches = stretchesOf(what);
  const about = tokens.filter((token) => stretches.some((stretch) => isAbout(stretch, token)));
  if (about.length > 0) return about;
  return tokens.filter((token) => stretches.some((stretch) => shares(stretch, token)));
}

/**
 * Each token with the rules that touched it, by the words a rule says it was about: a rule knows
 * no offsets, so the same word twice in a text has the rules of both.
 */
export function rulesByToken(text: AnnotatedText, firings: readonly Firing[]): TouchedToken[] {
  const tokens = text.paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.tokens),
  );
  const rules = new Map<Token, Map<string, Touch>>(tokens.map((token) => [token, new Map()]));
  for (const firing of firings) {
    const touch = { id: firing.rule, did: firing.what };
    for (const token of touchedBy(firing, tokens)) {
      rules.get(token)?.set(`${touch.id} ${touch.did}`, touch);
    }
  }
  return tokens.map((token) => ({
    surface: token.surface,
    reading: 'reading' in token ? token.reading : [],
    rules: [...(rules.get(token)?.values() ?? [])],
  }));
}
