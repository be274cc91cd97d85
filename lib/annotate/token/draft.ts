import { type OtherStandards, otherForms } from '../../domain/script';
import type { Flag, NameType, Word } from '../../domain/token';
import type { Piece } from '../cut/piece';
import type { NameSpan } from '../name/rule';
import type { NumberMatch } from '../number/find-numbers';
import { repairIn, repairTitle } from '../repair/repair-piece';
import { type Repair, repairName } from '../repair/repairer';
import { wordMeant } from '../repair/slips';
import { nameForm, simplifiedName } from '../script/name-form';
import { standsForMany } from '../script/one-to-many';
import type { ParagraphForms } from '../script/paragraph-forms';
import type { Spelling } from '../word/spelling';
import type { ParagraphTools } from './tools';

/** A token on its way: its forms are known, its reading not yet. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly flags: readonly Flag[];
  readonly isName: boolean;
  readonly nameType: NameType | undefined;
  readonly latin: string | undefined;
  readonly suggestion: Word['suggestion'];
  readonly standards: OtherStandards | undefined;
  readonly number: NumberMatch | undefined;
}

/** What is known of a paragraph before its tokens are made. */
export interface ParagraphFacts {
  readonly text: string;
  readonly forms: ParagraphForms;
  readonly names: ReadonlyMap<number, NameSpan>;
  readonly numbers: ReadonlyMap<number, NumberMatch>;
  /** The text looks converted from Simplified by a machine: likely repairs are shown. */
  readonly machine: boolean;
  /** The text looks written by a person: even certain repairs are only suggested. */
  readonly human: boolean;
}

/** Most tokens share one of these lists; they are never written to. */
const NO_FLAGS: readonly Flag[] = [];
const VARIANT: readonly Flag[] = ['variant'];
const REPAIRED: readonly Flag[] = ['repaired'];
const AMBIGUOUS: readonly Flag[] = ['ambiguous'];

const flagsOf = (
  repaired: boolean,
  variant: boolean,
  ambiguous: boolean,
  isName: boolean,
): readonly Flag[] => {
  const marked = repaired ? REPAIRED : variant ? VARIANT : ambiguous ? AMBIGUOUS : NO_FLAGS;
  return isName ? [...marked, 'name'] : marked;
};

/** What a word was meant to be that no dictionary has: 恐泊 is perhaps 恐怕. */
function misreadOf(written: string, { lexicon }: ParagraphTools): Repair | null {
  const meant = wordMeant(written, lexicon);
  return meant === null ? null : { traditional: meant, confidence: 'possible' };
}

/** What a name, a title or any other word was meant to be, where its characters are wrong. */
function repairOf(
  piece: DraftablePiece,
  { text, forms, names }: ParagraphFacts,
  standard: string,
  tools: ParagraphTools,
): Repair | null {
  const { repair, segment } = tools;
  if (!repair || forms.script === 'simplified') return null;
  const name = names.get(piece.start);
  if (!name) {
    const isUnknown = piece.spelling?.lexeme?.entries.length === 0;
    return repairIn(text, piece, forms, repair) ?? (isUnknown ? misreadOf(standard, tools) : null);
  }
  if (name.type === 'work') return repairTitle(text, piece, forms, { segment, repair });
  return repairName(standard, text[piece.end] ?? '', name.type === 'person');
}

/** Hong Kong's and OpenCC's forms where they are not Taiwan's. */
function standardsAt(
  { standards }: ParagraphForms,
  start: number,
  end: number,
  taiwan: string,
): OtherStandards | undefined {
  if (!standards) return undefined;
  const { hongkong, opencc } = standards;
  return otherForms(taiwan, hongkong.slice(start, end), opencc.slice(start, end));
}

/** A piece; one that no name touched may still know its spelling. */
export interface DraftablePiece extends Piece {
  readonly spelling?: Spelling | null;
}

/**
 * Gives pieces their forms, names, numbers and repairs. Every draft has the same shape: V8 is
 * several times slower with objects spread together from optional parts.
 */
export function draftPiece(
  piece: DraftablePiece,
  facts: ParagraphFacts,
  tools: ParagraphTools,
): Draft {
  const { spelling } = piece;
  const sure = spelling && (!spelling.doubtful || facts.forms.script === 'simplified');
  return sure ? draftSpelled(piece, spelling, facts) : draftAnew(piece, facts, tools);
}

/** Most pieces: neither a name nor perhaps wrong, so that no string need be made. */
function draftSpelled(
  { kind, start, end }: Piece,
  spelling: Spelling,
  { forms, numbers }: ParagraphFacts,
): Draft {
  const isWord = kind === 'word';
  const ambiguous = isWord && forms.script === 'simplified' && standsForMany(spelling.simplified);
  const listed = isWord ? (spelling.lexeme?.name ?? null) : null;
  const number = kind === 'number' ? numbers.get(start) : undefined;
  return {
    start,
    end,
    spelling,
    flags: flagsOf(false, spelling.variant, ambiguous, listed !== null),
    isName: listed !== null,
    nameType: listed?.type,
    latin: undefined,
    suggestion: undefined,
    standards: isWord ? standardsAt(forms, start, end, spelling.traditional) : undefined,
    number: number?.end === end ? number : undefined,
  };
}

function draftAnew(piece: DraftablePiece, facts: ParagraphFacts, tools: ParagraphTools): Draft {
  const { text, forms } = facts;
  const { kind, start, end } = piece;
  const surface = text.slice(start, end);
  const isWord = kind === 'word';
  const name = isWord ? facts.names.get(start) : undefined;
  const plain = forms.simplified.slice(start, end);
  const isPerson = name?.type === 'person' && forms.script !== 'simplified';
  const simplified = isPerson ? simplifiedName(surface, plain) : plain;
  const converted = forms.traditional(start, end);
  const standard =
    name && forms.script === 'simplified' && name.type !== 'work'
      ? nameForm(converted, name.type === 'person')
      : converted;
  const repair = isWord ? repairOf(piece, facts, standard, tools) : null;
  const isCertain = repair?.confidence === 'certain' && !facts.human;
  const isLikely = repair !== null && repair.confidence !== 'possible' && facts.machine;
  const repaired = repair !== null && (isCertain || isLikely);
  const traditional = repaired ? repair.traditional : standard;
  const number = kind === 'number' ? facts.numbers.get(start) : undefined;
  const variant = isWord && standard !== surface && simplified !== surface;
  // 后 in a text given in Simplified: the panel says which character it stands for here.
  const ambiguous = isWord && forms.script === 'simplified' && standsForMany(simplified);
  const spelling = tools.spellings.of(kind, surface, traditional, simplified);
  const listed = isWord && !name ? (spelling.lexeme?.name ?? null) : null;
  const isName = name !== undefined || listed !== null;
  return {
    start,
    end,
    spelling,
    flags: flagsOf(repaired, variant, ambiguous, isName),
    isName,
    nameType: name?.type ?? listed?.type,
    latin: name?.latin,
    suggestion: repair && !repaired ? { traditional: repair.traditional } : undefined,
    standards: isWord ? standardsAt(forms, start, end, traditional) : undefined,
    number: number?.end === end ? number : undefined,
  };
}
