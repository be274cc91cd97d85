import { acrossEngines } from './engines';

/** `npm run engines [-- FILE …]`: the same pages in Chromium, Firefox and WebKit. */
try {
  process.exitCode = (await acrossEngines(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
