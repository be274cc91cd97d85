/** What a simulated reader does, handed to the generator's process. */
export interface Plan {
  readonly port: number;
  readonly readers: number;
  /** Milliseconds. */
  readonly during: number;
  /** Articles, each with the scripts and style sheets its page brings. */
  readonly pages: readonly { readonly path: string; readonly files: readonly string[] }[];
  /** One is annotated every second; none for a server that only has files. */
  readonly text?: string;
}

/** What came of one kind of request. */
export interface Outcome {
  readonly count: number;
  readonly errors: number;
  readonly bytes: number;
  /** Milliseconds of each request from its sending to its last byte. */
  readonly took: readonly number[];
}

export type Kind = 'article' | 'file' | 'annotation';
export type Outcomes = Readonly<Record<Kind, Outcome>>;
