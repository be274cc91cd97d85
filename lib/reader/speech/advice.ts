import type { NoVoice, SpeechProblem } from './speaker';

/** Where a Mandarin voice is installed; told from the browser's user agent. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /iphone|ipad/i,
    'Settings › Accessibility › Spoken Content › Voices › Chinese, and download one for Taiwan or China.',
  ],
  [
    /android/i,
    'Settings › Accessibility › Text-to-speech › the engine’s settings › Install voice data › Chinese (Taiwan).',
  ],
  [
    /mac os x|macintosh/i,
    'System Settings › Accessibility › Spoken Content › System voice › Manage Voices › Chinese (Taiwan).',
  ],
  [
    /windows/i,
    'Settings › Time & language › Speech › Add voices › Chinese (Traditional, Taiwan). Microsoft Edge brings its own.',
  ],
  [
    /linux|cros/i,
    'install speech-dispatcher and espeak-ng (or another Mandarin voice) and start the browser again.',
  ],
];

const ELSEWHERE = 'your system’s speech settings, where voices are added: choose Chinese (Taiwan).';

const NO_SPEECH =
  'This browser cannot read aloud. Safari, Edge, Chrome and Firefox can, with a Mandarin voice installed.';

/** Why nothing is spoken and where a voice comes from. */
function voiceAdvice({ userAgent, others }: NoVoice): string {
  if (userAgent === null) return NO_SPEECH;
  const place = PLACES.find(([system]) => system.test(userAgent))?.[1] ?? ELSEWHERE;
  const found =
    others > 0
      ? 'None of this system’s voices speaks Mandarin, and another language would teach you wrong.'
      : 'This system has no voice installed.';
  return `${found} To add one: ${place}`;
}

/** A problem in the learner's words. It comes with what shows it, not with the first load. */
export const adviceOn = (problem: SpeechProblem): string =>
  typeof problem === 'string' ? problem : voiceAdvice(problem);
