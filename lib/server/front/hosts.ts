import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { HangjianError } from '../../domain/errors';
import type { Step } from './chain';
import { refuse } from './refuse';
import type { Settings } from './settings';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;
const HTTP_PORT = 80;

/** `name:port`, a name in brackets where it is an IPv6 address. */
const HOST = /^(\[[\d:a-f.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/;

interface Asked {
  readonly name: string;
  readonly port: number;
}

function readHost(text: string): Asked | null {
  const [, name, port] = HOST.exec(text) ?? [];
  return name ? { name, port: Number(port ?? HTTP_PORT) } : null;
}

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) !== 0;

/**
 * Tells whether a `Host` is one of ours. A page of another site can have its own name point at us
 * and would then read everything as its own (DNS rebinding); it cannot do so with our names nor
 * with an address in figures. On this machine alone only `localhost` and the loopback addresses
 * with our port count; with HOST, figures and this machine's name; a name in ALLOWED_HOSTS always.
 */
export function hostCheck(settings: Settings): (host: string | undefined) => boolean {
  const allowed = new Set(settings.allowedHosts);
  const machine = hostname().toLowerCase();
  const open = [...LOOPBACK, machine, `${machine}.local`, settings.host?.toLowerCase()];
  return (host) => {
    const text = host?.toLowerCase() ?? '';
    const asked = readHost(text);
    if (!asked) return false;
    if (allowed.has(text) || allowed.has(asked.name)) return true;
    if (asked.port !== settings.port) return false;
    if (settings.host === null) return LOOPBACK.some((name) => name === asked.name);
    return open.includes(asked.name) || isAddress(asked.name);
  };
}

/** Lines of the head that say `Host`; Node keeps the first, a proxy before us may heed the last. */
const hostLines = ({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;

/** Refuses what was meant for another name, or for two (RFC 9112, 3.2). */
export function hostStep(settings: Settings): Step {
  const isOurs = hostCheck(settings);
  return (request, response) => {
    if (hostLines(request) > 1) {
      const message = 'A request has one Host; this one has several and was not taken.';
      refuse(response, new HangjianError('bad-request', message));
      return true;
    }
    if (isOurs(request.headers.host)) return false;
    const message = 'This server does not go by that name. Open it at the address it shows.';
    refuse(response, new HangjianError('wrong-host', message));
    return true;
  };
}
