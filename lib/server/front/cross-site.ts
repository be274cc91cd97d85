import type { IncomingMessage } from 'node:http';
import { HangjianError } from '../../domain/errors';
import type { Step } from './chain';
import { refuse } from './refuse';

/** Methods that change or cost nothing much; other sites cannot read what they answer. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** `none` is a request the user made, not a page. */
const OWN_SITE = new Set(['same-origin', 'none']);

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** The default port may be written or left out. */
const withoutDefault = (host: string): string => host.toLowerCase().replace(/:(?:80|443)$/, '');

/**
 * Tells a request that a page of another origin has made, by `Sec-Fetch-Site` and by `Origin`,
 * which no page can set or leave out. A script that sends neither is no page and may ask.
 */
export function isCrossSite({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && !OWN_SITE.has(String(site).toLowerCase())) return true;
  if (headers.origin === undefined) return false;
  const host = originHost(headers.origin);
  return host === null || withoutDefault(host) !== withoutDefault(headers.host ?? '');
}

export const crossSiteStep: Step = (request, response) => {
  if (SAFE.has(request.method ?? '') || !isCrossSite(request)) return false;
  const message = 'Another site asked for this in your name. It was refused, and nothing was done.';
  refuse(response, new HangjianError('forbidden', message));
  return true;
};
