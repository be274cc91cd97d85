import { expect, test } from 'vitest';
import { asker } from '../../../lib/server/pages/ask';

test('asks with nothing but the given headers, and gets all of a long answer', async () => {
  const ask = asker((request, response) => {
    response.setHeader('x-seen', JSON.stringify(request.headers));
    for (let part = 0; part < 100; part++) response.write(Buffer.alloc(20_000, 'x'));
    response.end('end');
  });
  const { status, headers, body } = await ask('/a?b', { cookie: 'c=1' });
  expect(status).toBe(200);
  const { connection, ...seen } = JSON.parse(String(headers['x-seen'])) as Record<string, string>;
  expect(connection).toBeTruthy();
  expect(seen).toEqual({ host: 'localhost', cookie: 'c=1' });
  expect(body.length).toBe(2_000_003);
});

test('many ask at once, each for its own', async () => {
  const ask = asker((request, response) => void response.end(request.url));
  const paths = Array.from({ length: 50 }, (_, index) => `/${index}`);
  const answers = await Promise.all(paths.map((path) => ask(path, {})));
  expect(answers.map(({ body }) => body.toString())).toEqual(paths);
});

test('fails when the answer breaks off', async () => {
  const ask = asker((_request, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('half');
    response.destroy();
  });
  await expect(ask('/', {})).rejects.toThrow();
});
