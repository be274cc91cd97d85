import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endToEnd } from '../../tools/end-to-end';
import { tallyPlaywright } from '../../tools/tally';
import type { Attack, Tried } from '../attack';

/** Rounds of words opened, closed and taken back, at each size; what is done in one is in the spec. */
const ROUNDS = 500;

async function* run(): AsyncIterable<Tried> {
  process.env.HANGJIAN_BACK_ROUNDS = String(ROUNDS);
  const folder = mkdtempSync(join(tmpdir(), 'hangjian-back-'));
  const report = join(folder, 'playwright.json');
  const ended = await endToEnd(['back-button.spec'], report);
  const { passed, failed } = tallyPlaywright(report, ended);
  rmSync(folder, { recursive: true, force: true });
  delete process.env.HANGJIAN_BACK_ROUNDS;
  yield {
    what: `${ROUNDS} rounds of words opened, closed and Back, wide and on a phone`,
    held: failed === 0,
    seen: `${passed} tests passed, ${failed} failed`,
  };
}

export const attack: Attack = { name: 'Back', run };
