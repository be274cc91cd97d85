import { BY_FILES } from '../../offline/names';
import { sharedPolicy } from '../content-security';
import type { Ask } from '../pages/ask';
import { PASSING } from '../pages/passing';
import { shareable } from '../pages/shareable';

/** A page that is not as it should be yet is asked for again so often, after so many milliseconds. */
const TRIES = 120;
const PAUSE = 1_000;

const nonceIn = (policy: unknown): string =>
  /'nonce-([^']+)'/.exec(String(policy ?? ''))?.[1] ?? '';

/** Browsers heed it in a header alone, and say so on the console. */
const withoutFrames = (policy: string): string =>
  policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });

async function whole(ask: Ask, path: string): Promise<{ html: string; nonce: string }> {
  for (let count = 0; count < TRIES; count += 1) {
    const { status, headers, body } = await ask(path, {});
    const html = body.toString();
    if (status !== 200) throw new Error(`${path} cannot be had: ${status}.`);
    if (!html.includes(`"${PASSING}`))
      return { html, nonce: nonceIn(headers['content-security-policy']) };
    await pause();
  }
  throw new Error(`${path} was never whole.`);
}

/**
 * A page as any file server may send it to everyone: without a nonce, with its policy in it and the
 * mark that says nobody answers but files.
 * @throws Error where the page cannot be had
 */
export async function exportedPage(ask: Ask, path: string): Promise<string> {
  const { html: page, nonce } = await whole(ask, path);
  const { html, hashes } = shareable(page, nonce);
  const policy = withoutFrames(sharedPolicy(hashes));
  const metas = `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/><meta name="${BY_FILES}" content="yes"/>`;
  return html.replace('<head>', () => `<head>${metas}`);
}
