import { parseReading, type Reading } from '../domain/reading';
import type { DetectedScript } from '../domain/script';
import type { Paragraph, Sentence } from '../domain/text';
import type { Flag, NameType, Token, Word } from '../domain/token';
import { sentenceSpans } from '../text/sentences';
import { paragraphForms } from './forms-of';
import { bare, type Lexeme, partIds } from './lexeme';
import { insideWorks } from './name/works';
import { findNames, joinNames } from './names';
import { findNumbers, type NumberMatch } from './numbers';
import { cutParagraph, type Piece } from './pieces';
import { repairIn } from './repair-piece';
import { nameParagraph, nameTools, type Survey } from './survey';
import type { ParagraphTools } from './tools';
import { taiwanWording } from './wording';

/** A token on its way: its forms are known, its reading not yet. */
export interface Draft extends Piece {
  readonly surface: string;
  readonly traditional: string;
  readonly simplified: string;
  readonly lexeme: Lexeme | null;
  readonly flags: readonly Flag[];
  readonly suggestion?: Word['suggestion'];
  readonly nameType?: NameType;
  readonly latin?: string;
  readonly number?: NumberMatch;
}

/** Sentence ends move to the nearest end of a piece; only punctuation is parted. */
function groupBySentence(text: string, pieces: readonly Piece[]): Piece[][] {
  const ends = sentenceSpans(text).map((span) => span.end);
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let next = 0;
  const put = (piece: Piece): void => {
    group.push(piece);
    if (piece.end < (ends[next] ?? text.length)) return;
    groups.push(group);
    group = [];
    while ((ends[next] ?? Infinity) <= piece.end) next += 1;
  };
  for (const piece of pieces) {
    const end = ends[next] ?? text.length;
    if (piece.kind === 'punctuation' && piece.start < end && end < piece.end) {
      put({ ...piece, end });
      put({ ...piece, start: end });
    } else put(piece);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * Annotates one paragraph.
 * @param text the paragraph without its line break.
 * @param offset where it stands in the whole text; spans of the result count from there.
 */
export function annotateParagraph(
  text: string,
  offset: number,
  script: DetectedScript,
  tools: ParagraphTools,
  survey: Survey,
): Paragraph {
  const forms = paragraphForms(text, script, tools.scriptOf, tools.converter);
  const numbers = findNumbers(text, (surface) => tools.lexicon.has(surface));
  const byStart = new Map(numbers.map((number) => [number.start, number]));
  const cut = cutParagraph(text, forms.simplified, numbers, tools);
  const named = nameParagraph(text, cut, forms);
  const names = named ? findNames(named, survey.names, nameTools(tools)) : [];
  const pieces = joinNames(cut, names);
  const nameAt = new Map(names.map((name) => [name.start, name]));

  const draft = (piece: Piece): Draft => {
    const name = piece.kind === 'word' ? nameAt.get(piece.start) : undefined;
    const surface = text.slice(piece.start, piece.end);
    const simplified = forms.simplified.slice(piece.start, piece.end);
    const standard = forms.traditional(piece.start, piece.end);
    const isVariant = standard !== surface && simplified !== surface;
    const repair =
      tools.repair && !name && piece.kind === 'word' && forms.script !== 'simplified'
        ? repairIn(text, piece, forms, tools.repair)
        : null;
    const repaired = repair && (repair.confidence === 'certain' || survey.machine);
    const traditional = repaired ? repair.traditional : standard;
    const number = piece.kind === 'number' ? byStart.get(piece.start) : undefined;
    return {
      ...piece,
      surface,
      traditional,
      simplified,
      lexeme:
        piece.kind === 'word' || piece.kind === 'number'
          ? tools.lexemeOf(traditional, simplified)
          : null,
      flags: [
        ...(repaired ? (['repaired'] as const) : []),
        ...(piece.kind === 'word' && isVariant ? (['variant'] as const) : []),
        ...(name ? (['name'] as const) : []),
      ],
      ...(name?.type ? { nameType: name.type } : {}),
      ...(name?.latin ? { latin: name.latin } : {}),
      ...(repair && !repaired ? { suggestion: { traditional: repair.traditional } } : {}),
      ...(number && number.end === piece.end ? { number } : {}),
    };
  };
  const sentences = groupBySentence(text, pieces).map(
    (group): Sentence => finishSentence(group.map(draft), offset, tools),
  );
  return { span: { start: offset, end: offset + text.length }, sentences };
}

function finishSentence(drafts: readonly Draft[], offset: number, tools: ParagraphTools): Sentence {
  const choices = tools.read(
    drafts.map((draft) => ({
      kind: draft.kind,
      surface: draft.surface,
      traditional: bare(draft.traditional),
      simplified: bare(draft.simplified),
      entries: draft.lexeme?.entries ?? [],
      isName: draft.flags.includes('name'),
    })),
    tools,
  );
  const works = insideWorks(drafts.map((draft) => draft.surface));
  const tokens = drafts.map((draft, index): Token => {
    const { kind, surface, traditional, simplified, flags } = draft;
    const span = { start: offset + draft.start, end: offset + draft.end };
    if (kind === 'number') return numberToken(draft, offset);
    if (kind !== 'word') return { kind, span, surface, traditional, simplified };
    const wording = taiwanWording(traditional);
    const work = works.has(index);
    const choice = choices[index];
    const reading = choice?.reading ?? [];
    const lexeme = draft.lexeme ?? tools.lexemeOf(traditional, simplified);
    return {
      kind,
      span,
      surface,
      traditional,
      simplified,
      reading,
      taiwan: choice?.taiwan ?? reading,
      entries: lexeme.ranked(reading, flags.includes('name')),
      ...(lexeme.entries.length === 0 ? { parts: partIds(lexeme.parts()) } : {}),
      flags: work && !flags.includes('name') ? [...flags, 'name'] : flags,
      ...(choice && choice.alternatives.length > 0 ? { alternatives: choice.alternatives } : {}),
      ...(choice?.why ? { why: choice.why } : {}),
      ...(draft.suggestion ? { suggestion: draft.suggestion } : {}),
      ...(wording ? { wording: { taiwan: wording } } : {}),
      ...(draft.nameType ? { nameType: draft.nameType } : work ? { nameType: 'work' } : {}),
      ...(draft.latin ? { latin: draft.latin } : {}),
      band: lexeme.band,
    };
  });
  const first = tokens[0];
  const last = tokens.at(-1);
  return { span: { start: first?.span.start ?? offset, end: last?.span.end ?? offset }, tokens };
}

const DIGIT_SOUNDS = ['ling2', 'yi1', 'er4', 'san1', 'si4', 'wu3', 'liu4', 'qi1', 'ba1', 'jiu3'];

/** Digits no rule for numbers understood are read one by one. */
function spellDigits(text: string): Reading {
  const digits = text.normalize('NFKC').match(/\d/g) ?? [];
  return parseReading(digits.map((digit) => DIGIT_SOUNDS[Number(digit)]).join(' ')) ?? [];
}

function numberToken(draft: Draft, offset: number): Token {
  const { surface, traditional, simplified, number } = draft;
  return {
    kind: 'number',
    span: { start: offset + draft.start, end: offset + draft.end },
    surface,
    traditional,
    simplified,
    value: number?.value ?? null,
    reading: number?.reading ?? spellDigits(surface),
    entries: draft.lexeme?.ranked([], false) ?? [],
    ...(number?.gloss ? { gloss: number.gloss } : {}),
  };
}
