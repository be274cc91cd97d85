import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientName, clientOf } from '@/lib/server/front/client';

const asked = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as never;

describe('who a client is', () => {
  it('an IPv4 address, however it is written', () => {
    expect(clientName('203.0.113.9')).toBe('203.0.113.9');
    expect(clientName('::ffff:203.0.113.9')).toBe('203.0.113.9');
  });

  it('the network of an IPv6 address, of which one household has as many as it likes', () => {
    expect(clientName('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(clientName('2001:0db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(clientName('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(clientName('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  });

  it('the other end of the connection, whatever it says of itself', () => {
    expect(clientOf(asked('203.0.113.9', '198.51.100.1'), 0)).toBe('203.0.113.9');
  });

  it('whom our proxy saw, and not what stood there before', () => {
    expect(clientOf(asked('10.0.0.1', '1.1.1.1, 198.51.100.1'), 1)).toBe('198.51.100.1');
    expect(clientOf(asked('10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2'), 2)).toBe('198.51.100.1');
    expect(clientOf(asked('10.0.0.1'), 1)).toBe('10.0.0.1');
  });
});
