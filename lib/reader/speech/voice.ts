import type { Standard } from '../../domain/reading/reading';

/** The part of a browser's `SpeechSynthesisVoice` the choice rests on. */
export interface Voice {
  readonly name: string;
  /** BCP 47, but browsers also write `zh_TW` and `zh_TW_#Hant`. */
  readonly lang: string;
  readonly voiceURI: string;
  /** False when the text is sent to a server to be spoken. */
  readonly localService: boolean;
}

/** What a language tag says of a voice: which Mandarin it speaks, or that it speaks none. */
export type VoiceKind = 'taiwan' | 'mainland' | 'mandarin' | 'dialect' | 'other';

/** Chinese languages that are not Mandarin, as primary or extended language subtags. */
const NOT_MANDARIN = new Set([
  'yue',
  'nan',
  'hak',
  'wuu',
  'hsn',
  'gan',
  'cjy',
  'mnp',
  'cdo',
  'lzh',
]);
/** Some systems tag Cantonese voices as plain `zh`: their names tell. */
const CANTONESE_NAME = /cantonese|hong ?kong|macau|sin-?ji|粵|粤|廣東話|广东话|香港|澳門|澳门/i;
const MAINLAND_REGIONS = new Set(['cn', 'sg', 'my']);

const subtagsOf = (lang: string): string[] =>
  lang.toLowerCase().replaceAll('#', '').split(/[-_]/).filter(Boolean);

/** Classifies one voice. Hong Kong and Macau under `zh` mean Cantonese and are never Mandarin. */
export function voiceKind(voice: Pick<Voice, 'name' | 'lang'>): VoiceKind {
  const [primary, ...rest] = subtagsOf(voice.lang);
  if (primary !== 'zh' && primary !== 'cmn') return 'other';
  if (rest.some((tag) => NOT_MANDARIN.has(tag)) || CANTONESE_NAME.test(voice.name)) return 'other';
  const spoken = primary === 'cmn' || rest.includes('cmn');
  if (!spoken && (rest.includes('hk') || rest.includes('mo'))) return 'other';
  // zh-CN-shaanxi and its like; `latn` voices read pinyin letters.
  if (rest.some((tag) => tag === 'latn' || (tag.length > 4 && !/^\d/.test(tag)))) return 'dialect';
  if (rest.includes('tw')) return 'taiwan';
  if (rest.some((tag) => MAINLAND_REGIONS.has(tag))) return 'mainland';
  if (rest.includes('hant')) return 'taiwan';
  return rest.includes('hans') ? 'mainland' : 'mandarin';
}

export const isMandarin = (voice: Pick<Voice, 'name' | 'lang'>): boolean =>
  voiceKind(voice) !== 'other';

const ORDER: Readonly<Record<Standard, readonly VoiceKind[]>> = {
  taiwan: ['taiwan', 'mandarin', 'mainland', 'dialect'],
  mainland: ['mainland', 'mandarin', 'taiwan', 'dialect'],
};

/** Apple's character voices exist in every language and are tiring to listen to. */
const NOVELTY = /^(eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;
const NATURAL = /natural|neural|premium|enhanced|siri/i;

/** On this machine before over the network (private, and it reports each word), natural before plain. */
function quality(voice: Voice): number {
  const novelty = NOVELTY.test(voice.name) ? -8 : 0;
  return novelty + (voice.localService ? 2 : 0) + (NATURAL.test(voice.name) ? 1 : 0);
}

/** All Mandarin voices, the best for the reading standard first; the browser's order breaks ties. */
export function mandarinVoices<V extends Voice>(voices: readonly V[], standard: Standard): V[] {
  const place = (voice: V) => ORDER[standard].indexOf(voiceKind(voice));
  return voices.filter(isMandarin).sort((a, b) => place(a) - place(b) || quality(b) - quality(a));
}

/** The learner's own choice where it is still there, else the best; null when none speaks Mandarin. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  standard: Standard,
  chosen?: string | null,
): V | null {
  const mandarin = mandarinVoices(voices, standard);
  return mandarin.find((voice) => voice.voiceURI === chosen) ?? mandarin[0] ?? null;
}
