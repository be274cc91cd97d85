import type { DetectedScript, Forms } from '../../domain/script';
import type { TextInfo } from '../../domain/text';
import { isWord } from '../../domain/token';
import { decodeBlock, type WireBlock } from '../../domain/wire/wire';
import { requestAnnotation } from './annotation-stream';

/** Both scripts of the words in the first block, laid end to end. */
function formsOf(wire: WireBlock): readonly Forms[] {
  return decodeBlock(wire).paragraphs.map((paragraph) => {
    const tokens = paragraph.sentences.flatMap((sentence) => sentence.tokens);
    return {
      // A text in Traditional is shown on the shelf as it was written, repairs or not.
      traditional: tokens
        .map((token) => (isWord(token) ? token.traditional : token.surface))
        .join(''),
      simplified: tokens.map((token) => token.simplified).join(''),
    };
  });
}

/** The same stretch of one script in the other: titles are cut from the start of a paragraph. */
function inOtherScript(shown: string, source: readonly string[], other: readonly string[]): string {
  const whole = shown.endsWith('…') ? shown.slice(0, -1) : shown;
  const at = source.findIndex((text) => text.replace(/[\s\u3000]+/g, ' ').includes(whole));
  if (at < 0) return shown;
  const from = source[at]?.indexOf(whole) ?? -1;
  const forms = other[at]?.slice(Math.max(from, 0), Math.max(from, 0) + whole.length) ?? whole;
  return shown === whole ? forms : `${forms}…`;
}

/** Completes what the shelf shows with the other script, from the text's first block. */
export function describeFrom(info: TextInfo, wire: WireBlock, script: DetectedScript): TextInfo {
  const forms = formsOf(wire);
  const surfaces = decodeBlock(wire).paragraphs.map((paragraph) =>
    paragraph.sentences.flatMap((part) => part.tokens.map((token) => token.surface)).join(''),
  );
  const simplified = forms.map((form) => form.simplified);
  const traditional = forms.map((form) => form.traditional);
  const given = script === 'simplified';
  const both = (shown: string): Forms => ({
    traditional: given ? inOtherScript(shown, surfaces, traditional) : shown,
    simplified: given ? shown : inOtherScript(shown, surfaces, simplified),
  });
  const [title, line] = [both(info.title), both(info.firstLine)];
  return {
    ...info,
    title: title.traditional,
    titleSimplified: title.simplified,
    firstLine: line.traditional,
    firstLineSimplified: line.simplified,
  };
}

type Title = Pick<TextInfo, 'title' | 'titleSimplified'>;

/**
 * A title the learner typed, in both scripts.
 * @throws HangjianError when the server cannot be asked
 */
export async function titleInBothScripts(request: typeof fetch, typed: string): Promise<Title> {
  const asTyped = { title: typed, titleSimplified: typed };
  const { head, blocks } = await requestAnnotation(request, { text: typed });
  const first = await blocks.next();
  if (first.done) return asTyped;
  const info = { ...asTyped, id: '', firstLine: '', firstLineSimplified: '', characters: 0 };
  const { title, titleSimplified } = describeFrom(info, first.value, head.script);
  await blocks.return(undefined);
  return { title, titleSimplified };
}
