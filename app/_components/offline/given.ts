import { decodeText, guessEncoding } from '@/lib/importing/decode';
import { type Given, givenFile, take } from '@/lib/offline/inbox';
import { GIVEN } from '@/lib/offline/names';

interface Launch {
  readonly files?: readonly { getFile(): Promise<File> }[];
}
interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void;
}

type Taker<Kind extends Given['kind']> = (given: Extract<Given, { kind: Kind }>) => void;

async function takeShared<Kind extends Given['kind']>(kind: Kind, taker: Taker<Kind>) {
  if (location.hash !== GIVEN) return;
  // It is taken once: whoever comes back to this address is not asked again.
  history.replaceState(history.state, '', location.pathname);
  const given = await take(kind);
  if (given) taker(given);
}

function takeOpened<Kind extends Given['kind']>(kind: Kind, taker: Taker<Kind>) {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files }) => {
    const file = await files?.[0]?.getFile();
    const given = file && givenFile(file);
    if (given?.kind === kind) taker(given as Extract<Given, { kind: Kind }>);
  });
}

/**
 * Hands over what another program has shared with this one, and files that the system opens with it.
 */
export function takeGiven<Kind extends Given['kind']>(kind: Kind, taker: Taker<Kind>): void {
  takeOpened(kind, taker);
  takeShared(kind, taker).catch(() => undefined);
}

/** A given text as text. @throws HangjianError for a file that is none, or too large */
export async function textOf(from: string | File): Promise<string> {
  if (typeof from === 'string') return from;
  const bytes = new Uint8Array(await from.arrayBuffer());
  return decodeText(bytes, guessEncoding(bytes));
}
