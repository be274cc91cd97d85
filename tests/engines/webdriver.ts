import type { Point } from './engine';

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

/** Milliseconds a command may take; a browser that hangs is an error. */
const WITHIN = 60_000;

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
 * @throws Error with the driver's own words when a command fails
 */
export async function openWebDriver(
  driver: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<WebDriver> {
  async function ask(method: 'POST' | 'GET' | 'DELETE', path: string, body?: unknown) {
    const response = await fetch(`${driver}${path}`, {
      method,
      signal: AbortSignal.timeout(WITHIN),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) {
      const { error, message } = value as { error: string; message: string };
      throw new Error(`WebDriver ${path}: ${error}: ${message}`);
    }
    return value;
  }
  const opened = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${(opened as { sessionId: string }).sessionId}`;
  const post = (path: string, body: unknown = {}) => ask('POST', `${session}${path}`, body);
  await post('/timeouts', { script: 120_000, pageLoad: 120_000 });
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
