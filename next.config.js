/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Native addons cannot be bundled.
  serverExternalPackages: ['nodejieba', '@node-rs/jieba'],
};

export default config;
