import { describe, expect, test } from 'vitest';
import { makeNonce, pagePolicy, sharedPolicy } from '../../lib/server/content-security';

const directive = (policy: string, name: string): string | undefined =>
  policy
    .split('; ')
    .find((item) => item.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('the policy of a page', () => {
  test('scripts run by nonce only, never by eval or inline', () => {
    const policy = pagePolicy('abc', false);
    expect(directive(policy, 'script-src')).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  });

  test.each([pagePolicy('abc', false), sharedPolicy([])])(
    'nothing goes elsewhere but to Anki on this machine, and to nothing else there: %s',
    (policy) => {
      expect(directive(policy, 'connect-src')).toBe("'self' http://127.0.0.1:8765");
      expect(policy.replace('http://127.0.0.1:8765', '')).not.toMatch(/https?:|\*|ws:/);
    },
  );

  test('nothing comes from elsewhere', () => {
    const policy = pagePolicy('abc', false);
    expect(directive(policy, 'object-src')).toBe("'none'");
    expect(directive(policy, 'base-uri')).toBe("'none'");
    expect(directive(policy, 'frame-ancestors')).toBe("'none'");
    expect(directive(policy, 'form-action')).toBe("'self'");
  });

  test('development may evaluate and listen for updates', () => {
    const policy = pagePolicy('abc', true);
    expect(directive(policy, 'script-src')).toContain("'unsafe-eval'");
    expect(directive(policy, 'connect-src')).toBe("'self' http://127.0.0.1:8765 ws:");
  });
});

test('nonces are base64 of 16 bytes and do not repeat', () => {
  const nonces = Array.from({ length: 100 }, makeNonce);
  expect(new Set(nonces).size).toBe(100);
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
});
