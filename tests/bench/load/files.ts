import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What the app is compared with: `node files.mjs PORT ADDRESS` fetches the paths that come as JSON
 * on standard input from the app, compressed as a browser gets them, and serves them from the disk
 * with nothing else to do. It says `ready` when it does.
 */

const [, , port = '', address = ''] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'hangjian-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGTERM', () => process.exit());

interface File {
  readonly name: string;
  readonly length: number;
}

let input = '';
for await (const part of process.stdin) input += part;
const files = new Map<string, File>();
for (const path of JSON.parse(input) as string[]) {
  const body = await new Promise<Buffer>((resolve, reject) => {
    get(address + path, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => parts.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
  const name = join(folder, String(files.size));
  writeFileSync(name, body);
  files.set(path, { name, length: body.length });
}

createServer(({ url = '' }, response) => {
  const file = files.get(url);
  response.writeHead(file ? 200 : 404, { 'content-length': file?.length ?? 0 });
  if (file) createReadStream(file.name).pipe(response);
  else response.end();
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready'));
