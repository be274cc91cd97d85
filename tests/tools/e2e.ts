import { endToEnd } from './end-to-end';

/** `npm run e2e [-- FILE …]`: the end-to-end tests alone. */
try {
  process.exitCode = (await endToEnd(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
