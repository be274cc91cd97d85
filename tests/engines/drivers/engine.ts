/** The three families of browsers, by the names of their engines. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/** Where the learners of these tests are: a day there begins while it is still yesterday in UTC. */
export const LEARNERS_ZONE = 'Asia/Taipei';

export type EngineName = (typeof ENGINES)[number];

/** Where a press goes and what is typed, in CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tab of one engine, with what every engine's driver can do. */
export interface Tab {
  readonly engine: EngineName;
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /**
   * Runs a function in the page; it sees nothing but its arguments, which are JSON as its result is.
   * It comes back at once: whoever waits for something asks again, for a script that waits in a
   * page that is busy or not painted may never come back.
   */
  run<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result extends Promise<unknown> ? never : Result,
    ...args: Args
  ): Promise<Result>;
  /** Sets the size of the page's viewport, CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A press and release of the main button. */
  click(point: Point): Promise<void>;
  /** Types a key by its name in WebDriver: `Escape`, `a`. */
  press(key: string): Promise<void>;
  /** A picture of the viewport, PNG. */
  screenshot(): Promise<Buffer>;
}

/** The driver or its browser stopped answering: a fault of theirs, which says nothing of the page. */
export class DriverSilent extends Error {}

export interface Engine {
  readonly tab: Tab;
  /** Ends a browser that no longer answers and starts another, with nothing kept, behind `tab`. */
  renew(): Promise<void>;
  /** Ends the browser and all it started. */
  close(): Promise<void>;
}
