/** Closed set of things that can go wrong; routes map a code to a status in one place. */
export type ErrorCode =
  | 'not-found'
  | 'not-text'
  | 'too-long'
  | 'empty'
  | 'bad-request'
  | 'bad-method'
  | 'address-too-long'
  | 'head-too-long'
  | 'forbidden'
  | 'wrong-host'
  | 'too-slow'
  | 'too-many'
  | 'busy'
  | 'damaged'
  | 'bad-front-matter'
  | 'bad-wire'
  | 'storage-newer'
  | 'storage-failed'
  | 'internal';

/** `message` is written for the learner: what happened, what was kept, what to do. */
export class HangjianError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HangjianError';
    this.code = code;
  }
}
