import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { type TestContext, test } from 'node:test';
import { basePath } from '#cli/serve/basePath.ts';
import { listen } from '#cli/serve/listen.ts';
import { siteHandler } from '#cli/serve/siteHandler.ts';
import { folderOf } from '../integrations/site.ts';
import { run } from './run.ts';

/** Serves a small site and gives its address, without the last slash. */
async function served(test: TestContext, base?: string): Promise<string> {
  const root = await folderOf(test, {
    'index.html': 'home',
    '404.html': 'no such page',
    'about/index.html': 'about',
    'two words/index.html': 'two words',
    'pagefind/wasm.en.pagefind': 'bytes',
    'pagefind/index/en_1.pf_index': 'bytes',
    'pagefind/pagefind.js': 'script',
    'data/quotes.csv': '“a”',
    'data/sources/a.txt': '“a”',
    'data/annotations/a.jsonld': '{}',
  });
  const server = createServer(siteHandler(root, base));
  const port = await listen(server, 0, 'localhost');
  test.after(() => server.close());
  return `http://localhost:${port}`;
}

test('a folder is answered with its index', async (t) => {
  const site = await served(t);
  assert.equal(await (await fetch(`${site}/`)).text(), 'home');
  assert.equal(await (await fetch(`${site}/about/?q=x`)).text(), 'about');
});

test('a folder without its slash is sent on, so that relative links hold', async (t) => {
  const site = await served(t, '/repo/');
  const answer = await fetch(`${site}/repo/about?q=x`, { redirect: 'manual' });
  assert.equal(answer.status, 301);
  assert.equal(answer.headers.get('location'), '/repo/about/?q=x');
});

test('an unknown address gets the page for it, with its status', async (t) => {
  const site = await served(t);
  for (const path of ['/nowhere/', '/..%2f..%2fetc/passwd', '/about/%E0%A4%A']) {
    const answer = await fetch(site + path);
    assert.equal(answer.status, 404, path);
    assert.equal(await answer.text(), 'no such page');
  }
});

test('an address that is none is unknown, and the next one is answered', async (t) => {
  const { port } = new URL(await served(t));
  for (const address of ['//', '///', '//about', '//example.org/', 'http://example.org/']) {
    const request = get({ port, path: address, host: 'localhost' });
    const [{ statusCode }] = await once(request, 'response');
    assert.equal(statusCode, 404, address);
  }
  assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);
});

test('what the command does not understand is said without a trace of the code', async (t) => {
  const root = await folderOf(t, { 'index.html': 'home' });
  const said = {
    '--port=abc': /^Unexpected port `abc`, expected a number from 0 to 65535\n$/,
    '--port=65536': /^Unexpected port `65536`/,
    '--bse=x': /^Unexpected `--bse`, expected an option of this command\. Did you mean `--base`\?\n\nUsage: /,
    '--host=300.1.1.1': /^serve: [^\n]*300\.1\.1\.1[^\n]*\n$/,
  };
  for (const [option, message] of Object.entries(said)) {
    const { code, err } = await run('serve', ['--root', root, option]);
    assert.equal(code, 1, option);
    assert.match(err, message);
  }
});

test('below a base nothing is served outside it', async (t) => {
  const site = await served(t, '/repo/');
  assert.equal(await (await fetch(`${site}/repo/about/`)).text(), 'about');
  assert.equal((await fetch(`${site}/about/`)).status, 404);
});

test('a base is taken as it is typed, or percent-encoded', () => {
  const typed = ['/a/sub path/', 'a/sub path', '/a/sub%20path', '//a//sub path//'];
  for (const base of typed) assert.equal(basePath(base), '/a/sub%20path/', base);
  assert.equal(basePath(''), '/');
  assert.equal(basePath('/100%/why?/#1/'), '/100%25/why%3F/%231/');
});

test('below a base with a space pages are found, however an address is encoded', async (t) => {
  const site = await served(t, basePath('/a/sub path/é/'));
  for (const path of ['/a/sub%20path/%C3%A9/about/', '/%61/sub%20path/%c3%a9/about/']) {
    assert.equal(await (await fetch(site + path)).text(), 'about', path);
  }
  for (const path of ['/a/sub%20path/', '/a/sub/', '/about/', '/a/sub%20path/e/about/']) {
    assert.equal((await fetch(site + path)).status, 404, path);
  }
});

test('the base without its slash is sent on too', async (t) => {
  const site = await served(t, '/repo/');
  const answer = await fetch(`${site}/repo?q=x`, { redirect: 'manual' });
  assert.equal(answer.headers.get('location'), '/repo/?q=x');
});

test('a folder whose name is encoded in its address is sent on', async (t) => {
  const site = await served(t);
  const answer = await fetch(`${site}/two%20words`, { redirect: 'manual' });
  assert.equal(answer.headers.get('location'), '/two%20words/');
});

test('the files of the search index have a media type', async (t) => {
  const site = await served(t);
  const typeOf = async (path: string) =>
    (await fetch(`${site}/pagefind/${path}`)).headers.get('content-type');
  assert.equal(await typeOf('wasm.en.pagefind'), 'application/octet-stream');
  assert.equal(await typeOf('index/en_1.pf_index'), 'application/octet-stream');
  assert.match((await typeOf('pagefind.js')) ?? '', /^text\/javascript/);
});

test('data has its media type, and text says that it is UTF-8', async (t) => {
  const site = await served(t);
  const typeOf = async (path: string) => (await fetch(`${site}/data/${path}`)).headers.get('content-type');
  assert.equal(await typeOf('quotes.csv'), 'text/csv; charset=utf-8');
  assert.equal(await typeOf('sources/a.txt'), 'text/plain; charset=utf-8');
  assert.equal(await typeOf('annotations/a.jsonld'), 'application/ld+json');
});

test('a taken port is passed over', async (t) => {
  const first = createServer();
  const second = createServer();
  const taken = await listen(first, 0, 'localhost');
  const next = await listen(second, taken, 'localhost');
  t.after(() => [first.close(), second.close()]);
  assert.ok(next > taken);
});
