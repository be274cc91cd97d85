/** For every answer; pages get their content security policy from proxy.ts. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  // Browsers heed it over TLS only, so a plain http://localhost is left alone.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
/** An API answer is data: whatever a browser is made to show of it may load and run nothing. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** @param {Record<string, string>} headers */
const list = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** Style sheets of typefaces in two parts; see the loader. */
const SLICES = ['common', 'rare'].map((keep) => ({
  condition: { query: `?${keep}` },
  loaders: [{ loader: './app/_components/ui/fonts/slices.cjs', options: { keep } }],
}));

/** @type {import('next').NextConfig} */
const config = {
  turbopack: { rules: { '*.css': SLICES } },
  poweredByHeader: false,
  // Native addons cannot be bundled, nor what starts threads from files of its own.
  serverExternalPackages: [
    'nodejieba',
    '@node-rs/jieba',
    '@open-spaced-repetition/binding',
    'piscina',
  ],
  headers: async () => [
    { source: '/:path*', headers: list(HEADERS) },
    { source: '/api/:path*', headers: list({ 'Content-Security-Policy': API_POLICY }) },
  ],
};

export default config;
