import type { DetectedScript } from '../../domain/script';
import { detectScript } from '../../text/script';
import type { ParagraphTools } from '../token/tools';
import { scriptOfWords } from './script-of-words';

/** A longer text's script is told from this many stretches spread over it. */
const SAMPLES = 40;
const SAMPLE = 1_000;

const sampleOf = (text: string): string =>
  text.length <= SAMPLES * SAMPLE
    ? text
    : Array.from({ length: SAMPLES }, (_, index) => {
        const from = Math.floor((index * (text.length - SAMPLE)) / (SAMPLES - 1));
        return text.slice(from, from + SAMPLE);
      }).join('');

/** The script of a text, told by its characters, and by its words where they are in both. */
export function scriptOfText(text: string, tools: ParagraphTools): DetectedScript {
  const sample = sampleOf(text);
  const found = detectScript(sample, tools.scriptOf);
  return found === 'none' ? scriptOfWords(sample, tools) : found;
}
