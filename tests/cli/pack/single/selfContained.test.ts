import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SavedArticle, selfContained } from '#cli/pack/single/selfContained.ts';

const PAGES = ['articles/ferry-vote', 'about', 'speakers/marta-lund', 'quotes/a'];
const ARTICLE: SavedArticle = {
  slug: 'ferry-vote',
  site: undefined,
  files: new Set(['index.html', 'timetable.pdf', ...PAGES.map((page) => `${page}/index.html`)]),
  writtenIn: (url) => (url.includes('gone') ? ['content/articles/ferry-vote.md:9:7'] : []),
};
const PUBLISHED: SavedArticle = { ...ARTICLE, site: new URL('https://example.org/repo') };

const page = (body: string) => `<!doctype html><title>Ferry</title><body>${body}`;
const bodyOf = (html: string) => html.slice(html.indexOf('<body>') + '<body>'.length);
const saved = (body: string, article = ARTICLE) => bodyOf(selfContained(page(body), article));

test('leads to the place in the file that holds what the other page has', () => {
  assert.equal(
    saved('<a class="name" href="/speakers/marta-lund/">Lund</a><h3 id="speaker_marta-lund">Lund</h3>'),
    '<a class="name" href="#speaker_marta-lund">Lund</a><h3 id="speaker_marta-lund">Lund</h3>',
  );
  assert.equal(
    saved('<a href="/articles/ferry-vote/#nine-years">In the article</a><q id="nine-years">“No.”</q>'),
    '<a href="#nine-years">In the article</a><q id="nine-years">“No.”</q>',
  );
});

test('leads to the published address where the file does not hold it, and is plain text without one', () => {
  const link = '<p><a class="more" href="/about/?a=1&amp;b=2#how" title="Made">How</a></p>';
  assert.equal(saved(link), '<p><span class="more" title="Made">How</span></p>');
  assert.equal(
    saved(link, PUBLISHED),
    '<p><a class="more" href="https://example.org/repo/about/?a=1&amp;b=2#how" title="Made">How</a></p>',
  );
});

test('does not lead to the record that the link stands in', () => {
  const record = '<li id="statement_a"><p><a href="/quotes/a/">Cite</a></p></li>';
  assert.equal(saved(record), '<li id="statement_a"><p><span>Cite</span></p></li>');
  assert.equal(
    saved(record, PUBLISHED),
    '<li id="statement_a"><p><a href="https://example.org/repo/quotes/a/">Cite</a></p></li>',
  );
});

test('leaves links out of the site and on the page as they are', () => {
  const links =
    '<a href="https://example.net/a?b&amp;c">A</a><a href="mailto:a@example.net">B</a><p id="c"></p><a href="#c">C</a>';
  assert.equal(saved(links), links);
});

test('prints a permanent address once, and none where the site is not published', () => {
  const twice = '<b data-address="https://a.example/1">1</b><i data-address="https://a.example/1">1</i>';
  assert.equal(saved(twice, PUBLISHED), '<b data-address="https://a.example/1">1</b><i>1</i>');
  assert.equal(saved(twice), '<b>1</b><i>1</i>');
});

test('names everything for which the page would need another file, and what leads nowhere', () => {
  const lacks = {
    '<script>1</script>': 'a script, which some readers of mail throw away',
    '<img src="/a.png" alt="">': '`/a.png`: fetched by `<img>`',
    '<img src="https://example.net/a.png" alt="">': '`https://example.net/a.png`: fetched by `<img>`',
    '<link rel="stylesheet" href="/_astro/a.css">': '`/_astro/a.css`: fetched by `<link>`',
    '<style>@import "a.css";</style>': '`@import "a.css"`: fetched by a style',
    '<style>p { background: url("/a.png") }</style>': '`url("/a.png")`: fetched by a style',
    '<p style="background: url(a.png)"></p>': '`url(a.png)`: fetched by a style',
    '<svg><use href="/marks.svg#a"/></svg>': '`/marks.svg#a`: fetched by `<use>`',
    '<a href="#gone">A</a>': '`#gone`: no element has this id\n    content/articles/ferry-vote.md:9:7',
    '<p id="a"></p><p id="a"></p>': '`#a`: two elements have this id',
  };
  for (const [body, line] of Object.entries(lacks))
    assert.throws(() => saved(body), { message: `The file would not stand alone:\n  ${line}` }, body);
  assert.throws(
    () => saved(Object.keys(lacks).join('')),
    ({ message }: Error) => Object.values(lacks).every((line) => message.includes(`\n  ${line}`)),
  );
});

test('understands every address that the site does', () => {
  const speaker = '<h3 id="speaker_marta-lund">Lund</h3>';
  const ways = [
    '/speakers/marta-lund',
    '/speakers/marta-lund/index.html',
    '../../speakers/marta-lund/',
    '/x/../speakers/marta-lund/',
  ];
  for (const way of ways)
    assert.equal(
      saved(`<a href="${way}">Lund</a>${speaker}`),
      `<a href="#speaker_marta-lund">Lund</a>${speaker}`,
      way,
    );
  assert.equal(saved('<a href="//example.net/a">A</a>'), '<a href="//example.net/a">A</a>');
  assert.equal(
    saved('<a href="/timetable.pdf">A</a><a href="/index.html">B</a>', PUBLISHED),
    '<a href="https://example.org/repo/timetable.pdf">A</a><a href="https://example.org/repo/">B</a>',
  );
});

test('refuses a link to a page that the site has not, once, and says where it is written', () => {
  const gone = '<a href="/speakers/gone-lund/">Lund</a>';
  for (const article of [ARTICLE, PUBLISHED])
    assert.throws(() => saved(gone + gone, article), {
      message:
        'Links that lead nowhere:\n  ferry-vote.html: `/speakers/gone-lund/`: no page `/speakers/gone-lund/` was built; did you mean `/speakers/marta-lund/`?\n    content/articles/ferry-vote.md:9:7',
    });
});

test('takes what is written into the page itself', () => {
  const own =
    '<link rel="icon" href="data:image/svg+xml,%3Csvg%3E"><style>p { fill: url(#a) }</style><svg><pattern id="a"/><use href="#a"/></svg>';
  assert.equal(saved(own), own);
});
