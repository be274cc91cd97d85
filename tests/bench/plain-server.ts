import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same text as plain paragraphs in the app's own style, so that only the aids differ. */
function plainPage(text: string, head: { html: string; styles: string }): string {
  const paragraphs = text.split('\n').map((line) => `<p class="p">${escapeHtml(line)}</p>`);
  return `<!doctype html>${head.html}<head><meta charset="utf-8"><title>plain</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head.styles}</head>
<body><div class="reader"><main><article class="page"><div class="text" lang="zh-Hant-TW">
${paragraphs.join('\n')}</div></article></main></div></body></html>`;
}

/** The opening tag and the style sheets of the app's reader, as it serves them. */
async function readerHead(app: string, article: string): Promise<{ html: string; styles: string }> {
  const page = await (await fetch(app + article)).text();
  const html = /<html\b[^>]*>/.exec(page)?.[0] ?? '<html>';
  const styles = page.match(/<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? [];
  if (styles.length === 0) throw new Error('The reader has no style sheet to compare with.');
  return { html, styles: styles.join('') };
}

/**
 * Serves `/plain/LENGTH`, and everything else (styles, fonts) from the running app.
 * @param texts the text for a length
 */
export async function servePlain(
  port: number,
  app: string,
  article: string,
  texts: (length: number) => string,
): Promise<Server> {
  const head = await readerHead(app, article);
  const pages = new Map<string, Buffer>();
  const server = createServer(async ({ url = '/' }, answer) => {
    const length = /^\/plain\/(\d+)$/.exec(url)?.[1];
    if (length) {
      const page = pages.get(length) ?? gzipSync(plainPage(texts(Number(length)), head));
      pages.set(length, page);
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.setHeader('content-encoding', 'gzip');
      answer.end(page);
      return;
    }
    const asked = await fetch(app + url);
    answer.statusCode = asked.status;
    for (const name of ['content-type', 'cache-control']) {
      const value = asked.headers.get(name);
      if (value) answer.setHeader(name, value);
    }
    answer.end(Buffer.from(await asked.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;
}
