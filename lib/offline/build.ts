/** What a service worker is told of the build that it belongs to; written into it when it is bundled. */
export interface Build {
  /** Next's id of it, which stands in each of its pages. */
  readonly id: string;
  /** Addresses of its scripts, style sheets and programs; typefaces come when they are used. */
  readonly files: readonly string[];
  /** Addresses of the shipped articles. */
  readonly articles: readonly string[];
  /** Pages come from a file server, which has them under folders and knows no own texts. */
  readonly byFiles?: boolean;
}

/** The browser's own, unless a test gives others. */
export interface Surroundings {
  readonly build: Build;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly request: typeof fetch;
}
