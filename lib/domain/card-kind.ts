/** What a card can ask of a word, in the order in which a word's cards are begun. */
export const CARD_KINDS = ['recognise', 'recall', 'listen', 'cloze', 'reading', 'write'] as const;

/**
 * `recognise` the word in its sentence; `recall` it from its meaning; `listen` to it; `cloze`: what is
 * missing in its sentence; `reading`: type how it is read; `write` it by hand.
 */
export type CardKind = (typeof CARD_KINDS)[number];

/** Stands between a word's id and the kind of a card other than the first. */
const KIND = '#';

/** The id of a word's card of a kind: `茶` of the first, `茶#listen` of another. */
export const cardIdOf = (wordId: string, kind: CardKind): string =>
  kind === 'recognise' ? wordId : `${wordId}${KIND}${kind}`;

/** The ids of all cards a word can have. */
export const cardIdsOf = (wordId: string): readonly string[] =>
  CARD_KINDS.map((kind) => cardIdOf(wordId, kind));

/** Where the kind begins in a card's id, its `#` counted; -1 where none is named. */
function endOfWord(id: string): number {
  const end = id.lastIndexOf(KIND);
  // A phrase may have a # of its own, such as C#.
  return end > 0 && CARD_KINDS.some((kind) => kind === id.slice(end + 1)) ? end : -1;
}

/** The id of the word a card asks; cards of one word are siblings. */
export function wordOfCard(id: string): string {
  const end = endOfWord(id);
  return end < 0 ? id : id.slice(0, end);
}

/** What the card with this id asks. */
export function kindOfCard(id: string): CardKind {
  const end = endOfWord(id);
  return end < 0 ? 'recognise' : (id.slice(end + 1) as CardKind);
}
