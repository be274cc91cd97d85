import { HangjianError } from '../../domain/errors';

/**
 * What keeps words from getting to Anki: nobody answers; the add-on does not let this address in; the
 * learner said no; it wants its key; it took too long; it said what nobody understands; or Anki itself
 * could not do it.
 */
export type TroubleKind = 'absent' | 'origin' | 'denied' | 'key' | 'slow' | 'unclear' | 'anki';

/** `message` is for the learner: what is wrong and what to do. */
export class AnkiTrouble extends HangjianError {
  readonly kind: TroubleKind;
  constructor(kind: TroubleKind, message: string, options?: ErrorOptions) {
    super('internal', message, options);
    this.kind = kind;
  }
}

const listed = (origin: string): string =>
  `add “${origin}” to “webCorsOriginList” in the settings of AnkiConnect (Anki: Tools, Add-ons, AnkiConnect, Config)`;

export const absent = (cause: unknown): AnkiTrouble =>
  new AnkiTrouble(
    'absent',
    'Anki does not answer on this computer. Start Anki, with the add-on AnkiConnect in it (code 2055492159), and let this site reach programs on this device if your browser asks. Safari does not let secure pages do that: take the deck as a file (.apkg) there.',
    { cause },
  );

export const notLetIn = (origin: string): AnkiTrouble =>
  new AnkiTrouble(
    'origin',
    `AnkiConnect is there and does not let this site in. To allow it, ${listed(origin)}, start Anki anew and try again.`,
  );

export const denied = (origin: string): AnkiTrouble =>
  new AnkiTrouble(
    'denied',
    `Anki was asked whether this site may use it, and the answer was no. Try again and answer “Yes” in Anki. If it does not ask any more, take “${origin}” out of “ignoreOriginList” there, or ${listed(origin)}.`,
  );

export const wantsKey = (given: string): AnkiTrouble =>
  new AnkiTrouble(
    'key',
    given === ''
      ? 'AnkiConnect wants its key: it stands as “apiKey” in the settings of the add-on.'
      : 'AnkiConnect does not take this key. It stands as “apiKey” in the settings of the add-on.',
  );

export const tooSlow = (seconds: number): AnkiTrouble =>
  new AnkiTrouble(
    'slow',
    `Anki has not answered for ${seconds} seconds. Look whether a window of Anki waits for you there, and send again: what has come already is not doubled.`,
  );

export const unclear = (cause?: unknown): AnkiTrouble =>
  new AnkiTrouble(
    'unclear',
    'What answers is not AnkiConnect, or one of a version that is not known here. Bring the add-on up to date, or take the deck as a file (.apkg).',
    { cause },
  );

export const fromAnki = (words: string): AnkiTrouble =>
  new AnkiTrouble('anki', `Anki says: ${words}`);
