import { createHash } from 'node:crypto';

/** A page that many readers get alike. */
export interface Shareable {
  readonly html: string;
  /** Of its inline scripts, as a content security policy names them: `sha256-BASE64`. */
  readonly hashes: readonly string[];
}

/** As React writes a tag: every attribute quoted, no markup inside. */
const TAG = /^<script(?: [\w-]+="[^"<>]*")*>$/;
const SRC = / src="([^"]*)"/;
/** Our own built files. */
const BUILT = /^\/_next\/static\/[\w./~-]+$/;
const END = '</script>';
const LINK = /<link [^<>]*>/g;
const HREF = / href="([^"]*)"/;

const hashOf = (script: string): string =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;

function own(address: string | undefined): string {
  if (address !== undefined && BUILT.test(address)) return address;
  throw new Error(`A page asks for a script that is not ours: ${address}`);
}

/**
 * Fetches the page's files. A file has no hash that every browser would check, but what a script
 * that was let in brings along is let in too ('strict-dynamic').
 */
function loader(sources: readonly string[]): string {
  const list = JSON.stringify(sources);
  return `for(const src of ${list})document.head.append(Object.assign(document.createElement("script"),{src,async:true}))`;
}

/**
 * Brings files into the browser's cache, so that they are there when they are asked for. A link that
 * preloads a script would need a hash of it.
 */
function ahead(sources: readonly string[]): string {
  const list = JSON.stringify(sources);
  return `for(const src of ${list})fetch(src,{priority:"low"}).then(got=>got.blob()).catch(()=>{})`;
}

/**
 * Takes the nonce out of a page that Next has rendered, so that it can be sent more than once.
 * Only scripts that carry the nonce are let in by their hash: what got into the page by any other
 * way stays without, and a browser does not run it.
 * @throws Error for a page that is not written as Next writes it
 */
export function shareable(page: string, nonce: string): Shareable {
  if (nonce === '' || !page.includes('<head>')) throw new Error('Not a page with a nonce.');
  const mark = ` nonce="${nonce}"`;
  const without = (text: string): string => text.replaceAll(mark, '').replaceAll(nonce, '');
  const hashes: string[] = [];
  const early = new Set<string>();
  const late = new Set<string>();
  const kept: string[] = [];
  const headEnd = page.indexOf('</head>');
  const inline = (tag: string, script: string): string => {
    hashes.push(hashOf(script));
    return `${tag}${script}${END}`;
  };
  let done = 0;
  for (let at = page.indexOf('<script'); at >= 0; at = page.indexOf('<script', done)) {
    const open = page.indexOf('>', at) + 1;
    const tag = page.slice(at, open);
    kept.push(page.slice(done, at));
    done = open;
    if (!tag.includes(mark)) {
      kept.push(tag);
      continue;
    }
    const close = page.indexOf(END, open);
    if (close < 0 || !TAG.test(tag)) throw new Error(`Not a script as Next writes it: ${tag}`);
    done = close + END.length;
    if (tag.includes(' src="')) {
      // Browsers that would need `noModule` cannot run the rest.
      if (tag.includes(' noModule="')) continue;
      const src = own(SRC.exec(tag)?.[1]);
      if (at < headEnd) early.add(src);
      else {
        // What starts the app stands behind what it takes over, and must not come before.
        late.add(src);
        kept.push(inline('<script>', loader([src])));
      }
      continue;
    }
    kept.push(inline(without(tag), without(page.slice(open, close))));
  }
  kept.push(page.slice(done));
  const rest = kept.join('').replace(LINK, (link) => {
    const ahead = link.includes(' rel="preload"') && link.includes(' as="script"');
    if (!ahead || !link.includes(mark)) return link;
    early.add(own(HREF.exec(link)?.[1]));
    return '';
  });
  const first = [...early].filter((src) => !late.has(src));
  const load = inline(
    '<script>',
    [loader(first), ...(late.size > 0 ? [ahead([...late])] : [])].join(';'),
  );
  // Before the style sheets, which scripts after them wait for.
  const html = without(rest).replace('<head>', () => `<head>${load}`);
  return { html, hashes };
}
