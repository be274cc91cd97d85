import { format } from 'node:util';

/** How the log is written: words for who started the server, or a JSON object a line for machines. */
export type LogForm = 'plain' | 'json';

/** Fields of one event; never a text, a word or an address of a learner's. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export const logForm = (env: Readonly<Record<string, string | undefined>>): LogForm =>
  env.LOG === 'json' ? 'json' : 'plain';

/** Messages are ours, but what made an engine stumble may be quoted in one: Han is left out. */
const withoutHan = (message: string): string => message.replace(/\p{Script=Han}+/gu, '…');

/**
 * A line of the structured log.
 * @param time ISO 8601
 */
export const logLine = (
  time: string,
  level: 'info' | 'error',
  event: string,
  fields: LogFields,
): string => JSON.stringify({ time, level, event, ...fields });

const write = (level: 'info' | 'error', event: string, fields: LogFields): void => {
  process.stdout.write(`${logLine(new Date().toISOString(), level, event, fields)}\n`);
};

/** Something that happened, `message` in words for the plain log. */
export function logEvent(event: string, message: string, fields: LogFields = {}): void {
  if (logForm(process.env) === 'json') write('info', event, fields);
  else console.warn(message);
}

/** What only a log of machines has: the plain one would be too full to be read. */
export function logQuietly(event: string, fields: LogFields): void {
  if (logForm(process.env) === 'json') write('info', event, fields);
}

/**
 * Makes lines of the structured log of what packages print, for a machine reads every line.
 * Does nothing where the log is in words.
 */
export function logWhatIsPrinted(): void {
  if (logForm(process.env) !== 'json') return;
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    const level = method === 'error' ? 'error' : 'info';
    console[method] = (...args: unknown[]) =>
      write(level, 'printed', { message: withoutHan(format(...args).trim()) });
  }
}

/**
 * A fault of ours, or one that who runs the server must see to.
 * @param what was being done, in words; of what it was done to only how much
 */
export function logError(error: unknown, what?: string): void {
  if (logForm(process.env) !== 'json') {
    if (what === undefined) console.error(error);
    else console.error(what, error);
    return;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  write('error', 'fault', {
    what: what ?? null,
    name: fault.name,
    message: withoutHan(fault.message),
    stack: fault.stack === undefined ? null : withoutHan(fault.stack),
  });
}
