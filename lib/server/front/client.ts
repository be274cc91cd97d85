import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name a household's or school's network, which is one client. */
const NETWORK_GROUPS = 4;

/** The network part of an IPv6 address, written without gaps. */
function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(gap).fill('0'), ...back];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** One name for whoever shares an address: IPv4 as it is, IPv6 by its network of 64 bits. */
export function clientName(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%', 1)[0] ?? '';
  return isIPv6(bare) ? `${network(bare)}::/64` : bare;
}

/**
 * Who asks: the other end of the connection, or, behind proxies of ours, whom the outermost of
 * them saw. What stands further left in `X-Forwarded-For` anyone can have written.
 */
export function clientOf(request: IncomingMessage, trustedProxies: number): string {
  const socket = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return clientName(socket);
  const seen = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return clientName(seen.at(-trustedProxies)?.trim() || socket);
}
