import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { filesBelow } from '#integrations/filesBelow.ts';
import { rewriteSite } from '#integrations/relativeLinks.ts';
import { folderOf, textOf } from './site.ts';

const SPEAKER = 'speakers/ada-lowe/index.html';

/** A site of the given page at `speakers/ada-lowe/`, with a home page, an article and a stylesheet; the page rewritten. */
async function rewritten(test: TestContext, html: string): Promise<string> {
  const root = await folderOf(test, {
    'index.html': '<h1>Home</h1>',
    'articles/harbour/index.html': '<q id="low-tide">Words</q>',
    '_astro/look.css': 'a { color: red }',
    [SPEAKER]: html,
  });
  await rewriteSite(root);
  return textOf(root, SPEAKER);
}

test('a link to a folder ends in its index file, relative to the page', async (t) => {
  assert.equal(await rewritten(t, '<a href="/">Home</a>'), '<a href="../../index.html">Home</a>');
});

test('query and fragment are kept', async (t) => {
  const html = await rewritten(
    t,
    '<a class=x href="/articles/harbour/?highlight=tide&amp;a=1#low-tide">Read</a>',
  );
  assert.equal(
    html,
    '<a class=x href="../../articles/harbour/index.html?highlight=tide&amp;a=1#low-tide">Read</a>',
  );
});

test('styles, scripts, pictures, sources, drawings and forms are rewritten', async (t) => {
  const pairs: readonly [string, string][] = [
    [
      '<link rel="stylesheet" href="/_astro/look.css">',
      '<link rel="stylesheet" href="../../_astro/look.css">',
    ],
    ['<script src="/_astro/look.css"></script>', '<script src="../../_astro/look.css"></script>'],
    [
      '<img srcset="/_astro/look.css 1x, /_astro/look.css 2x">',
      '<img srcset="../../_astro/look.css 1x, ../../_astro/look.css 2x">',
    ],
    ['<svg><use href="/_astro/look.css#a"/></svg>', '<svg><use href="../../_astro/look.css#a"/></svg>'],
    ['<form action="/"></form>', '<form action="../../index.html"></form>'],
    ['<noscript><a href="/">Home</a></noscript>', '<noscript><a href="../../index.html">Home</a></noscript>'],
    [
      '<meta http-equiv="refresh" content="0;url=/">',
      '<meta http-equiv="refresh" content="0;url=../../index.html">',
    ],
  ];
  for (const [before, after] of pairs) assert.equal(await rewritten(t, before), after);
});

test('addresses outside the site, the canonical one and places on the page itself stay as they are', async (t) => {
  const html = [
    '<a href="https://example.org/">x</a><a href="//example.org/">x</a><a href="mailto:desk@example.org">x</a>',
    '<link rel="canonical" href="/speakers/ada-lowe/"><a id="here" href="#here">x</a><a href="#">x</a><a href="#top">x</a>',
  ].join('');
  assert.equal(await rewritten(t, html), html);
});

test('a link to a place on the page itself needs no path', async (t) => {
  assert.match(await rewritten(t, '<b id="a"></b><a href="/speakers/ada-lowe/#a">x</a>'), /href="#a"/);
});

test('a module script stands in the page with all that it imports, since no disk gives it', async (t) => {
  const root = await folderOf(t, {
    'a/index.html': '<script type="module" src="/_astro/a.js"></script><a href="/a/">x</a>',
    '_astro/a.js': 'import { tide } from "./b.js"; console.log(tide, "</script>");',
    '_astro/b.js': 'export const tide = "low";',
  });
  await rewriteSite(root);
  const html = await textOf(root, 'a/index.html');
  assert.match(
    html,
    /^<script type="module">[^<]*"low"[^<]*<\\\/script>[^<]*<\/script><a href="index.html">x<\/a>$/,
  );
});

test('scripts that were moved into pages are not published beside them, unless one is linked to', async (t) => {
  const root = await folderOf(t, {
    'index.html': '<script type="module" src="/_astro/a.js"></script><script src="/plain.js"></script>',
    'a/index.html':
      '<script type="module" src="/_astro/c.js"></script><link rel="modulepreload" href="/_astro/c.js">',
    '_astro/a.js': 'import { tide } from "./b.js"; console.log(tide);',
    '_astro/b.js': 'export const tide = "low";',
    '_astro/c.js': 'console.log("linked");',
    'plain.js': 'console.log("classic");',
  });
  await rewriteSite(root);
  assert.deepEqual([...(await filesBelow(root))], ['_astro/c.js', 'a/index.html', 'index.html', 'plain.js']);
});

test('text that only looks like a link is left alone', async (t) => {
  const html =
    '<pre>&lt;a href="/nowhere/"></pre><script>const a = "<a href=\'/nowhere/\'>"</script><!-- <a href="/nowhere/"> -->';
  assert.equal(await rewritten(t, html), html);
});

test('one error names every link that leads nowhere, and what was meant', async (t) => {
  const html =
    '<a href="/articles/harbor/">x</a> <a href="/articles/harbour/#low-tyde">x</a> <a href="/%E0%A4%A/">x</a>';
  await assert.rejects(rewritten(t, html), {
    message: [
      'Links that lead nowhere: 3',
      `  ${SPEAKER}: \`/articles/harbor/\`: no page \`/articles/harbor/\` was built; did you mean \`/articles/harbour/\`?`,
      `  ${SPEAKER}: \`/articles/harbour/#low-tyde\`: no \`#low-tyde\` is on \`/articles/harbour/\`; did you mean \`#low-tide\`?`,
      `  ${SPEAKER}: \`/%E0%A4%A/\`: no page \`/%E0%A4%A/\` was built`,
    ].join('\n'),
  });
});

test('a link of a feed or of data that leads nowhere stops the build, in the HTML of an entry too', async (t) => {
  const entry =
    '<a href="about/index.html">x</a><a href="https://example.org/">y</a><a href="one/index.html">z</a>';
  const root = await folderOf(t, {
    'about/index.html': '<h1>About</h1>',
    'feed.json': JSON.stringify({ items: [{ url: 'about/index.html#team', content_html: entry }] }),
    'rss.xml': `<rss><channel><link>index.html</link><a:link xmlns:a="b" href="x"/><content:encoded xmlns:content="c">${entry.replaceAll('<', '&lt;')}</content:encoded></channel></rss>`,
    'data/annotations/talks.jsonld': JSON.stringify({ target: { source: '../sources/talks.txt' } }),
  });
  await assert.rejects(rewriteSite(root), {
    message: [
      'Links that lead nowhere: 5',
      '  data/annotations/talks.jsonld: `../sources/talks.txt`: no file `/data/sources/talks.txt` was built',
      '  feed.json: `about/index.html#team`: no `#team` is on `/about/index.html`',
      '  feed.json: `one/index.html`: no file `/one/index.html` was built',
      '  rss.xml: `index.html`: no file `/index.html` was built',
      '  rss.xml: `one/index.html`: no file `/one/index.html` was built',
    ].join('\n'),
  });
});

test('two elements of one id on a page stop the build; the same id on two pages does not', async (t) => {
  const html =
    '<q id="tide">Low</q><q id="tide">High</q><p id="tide"></p><svg><g id="sea"/><g id="sea"/></svg>';
  await assert.rejects(rewritten(t, html), {
    message: [
      'Ids that two elements of a page share: 2',
      `  ${SPEAKER}: \`#tide\``,
      `  ${SPEAKER}: \`#sea\``,
    ].join('\n'),
  });
  await assert.doesNotReject(rewritten(t, '<q id="low-tide">also an id of the article’s page</q>'));
});

test('the page for unknown addresses holds at any depth: links from the folder of its server, styles in the page', async (t) => {
  const root = await folderOf(t, {
    '404.html': '<link rel="stylesheet" href="/_astro/look.css"><a href="/articles/harbour/#low-tide">x</a>',
    'articles/harbour/index.html': '<q id="low-tide">Words</q>',
    '_astro/look.css': 'a { color: red }',
  });
  await rewriteSite(root, '/a%20b/');
  const expected =
    '<style>a { color: red }</style><a href="/a%20b/articles/harbour/index.html#low-tide">x</a>';
  assert.equal(await textOf(root, '404.html'), expected);
});

test('names with spaces and marks are found and written percent-encoded', async (t) => {
  const root = await folderOf(t, {
    'a b:c/index.html': '<a href="/a%20b%3Ac/é.html">x</a>',
    'a b:c/é.html': '',
  });
  await rewriteSite(root);
  assert.match(await textOf(root, 'a b:c/index.html'), /href="%C3%A9\.html"/);
});

test('a second pass changes nothing', async (t) => {
  const root = await folderOf(t, {
    'index.html': '<a href="/a/#x">x</a>',
    'a/index.html': '<a id="x" href="/">x</a>',
  });
  await rewriteSite(root);
  const once = await textOf(root, 'index.html');
  await rewriteSite(root);
  assert.equal(await textOf(root, 'index.html'), once);
});
