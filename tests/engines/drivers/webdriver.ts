import { DriverSilent, type Point } from './engine';

/** The element and key names of W3C WebDriver, https://www.w3.org/TR/webdriver2/ */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Milliseconds a command may take. None of ours asks for more than a moment, a page's load aside. */
const WITHIN = 30_000;

/** Errors that tell of a session or browser that has gone, or of a script that never came back. */
const OF_THE_DRIVER = new Set([
  'invalid session id',
  'no such window',
  'script timeout',
  'session not created',
  'timeout',
  'unable to capture screen',
]);

/**
 * A session of classic WebDriver, with what the tests ask for. The packaged clients that speak to
 * WebKit's driver need a newer Node than ours or bring a hundred packages with them.
 */
export interface WebDriver {
  url(address: string): Promise<void>;
  run(source: string, args: readonly unknown[]): Promise<unknown>;
  windowRect(width: number, height: number): Promise<void>;
  click(point: Point): Promise<void>;
  press(key: string): Promise<void>;
  /** Base64 of a PNG. */
  screenshot(): Promise<string>;
  end(): Promise<void>;
}

/**
 * Opens a session.
 * @param driver address of the driver, `http://127.0.0.1:PORT`
 * @param capabilities `alwaysMatch` of the new session
 * @throws DriverSilent when it does not answer, Error with its own words when a command fails
 */
export async function openWebDriver(
  driver: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<WebDriver> {
  async function ask(method: 'POST' | 'GET' | 'DELETE', path: string, body?: unknown) {
    let answer: { ok: boolean; value: unknown };
    try {
      const response = await fetch(`${driver}${path}`, {
        method,
        signal: AbortSignal.timeout(WITHIN),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const { value } = (await response.json()) as { value: unknown };
      answer = { ok: response.ok, value };
    } catch (cause) {
      throw new DriverSilent(`WebDriver ${path}: no answer`, { cause });
    }
    if (answer.ok) return answer.value;
    const { error, message } = answer.value as { error: string; message: string };
    const words = `WebDriver ${path}: ${error}: ${message}`;
    throw OF_THE_DRIVER.has(error) ? new DriverSilent(words) : new Error(words);
  }
  const opened = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${(opened as { sessionId: string }).sessionId}`;
  const post = (path: string, body: unknown = {}) => ask('POST', `${session}${path}`, body);
  await post('/timeouts', { script: WITHIN, pageLoad: WITHIN });
  return {
    url: async (url) => void (await post('/url', { url })),
    run: (script, args) => post('/execute/sync', { script, args }),
    windowRect: async (width, height) =>
      void (await post('/window/rect', { x: 0, y: 0, width, height })),
    click: async ({ x, y }) => {
      const actions = [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    screenshot: async () => (await ask('GET', `${session}/screenshot`)) as string,
    end: async () => void (await ask('DELETE', session)),
  };
}
