import { type NextRequest, NextResponse } from 'next/server';
import { makeNonce, pagePolicy } from './lib/server/content-security';

/**
 * Gives every page its own script nonce. Next reads it from the request's policy and puts it on
 * the scripts it writes; the same policy goes out with the response.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = pagePolicy(makeNonce(), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** Pages only: files and API answers carry no scripts, and next.config.js gives them a policy. */
export const config = { matcher: '/((?!api/|_next/|dictionary/.+\\.).*)' };
