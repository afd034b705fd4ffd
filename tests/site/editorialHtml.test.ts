import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorialHtml } from '#site/editorialHtml.ts';
import { element } from './fixtures/briefing.ts';

const SITE = new URL('https://example.org/record');
const link = (href: string, words: string, site: URL | undefined = SITE) =>
  editorialHtml([element('p', {}, [element('a', { href }, [words])])], site);

test('a link to a page of the site has the address that is printed beside it', () => {
  for (const href of ['/speakers/ann/', '../../speakers/ann/'])
    assert.equal(
      link(href, 'Ann'),
      `<p><a href="${href}" data-address="https://example.org/record/speakers/ann/">Ann</a></p>`,
    );
  const [bare] = [editorialHtml([element('a', { href: '/about/#how' }, ['How'])], undefined)];
  assert.equal(bare, '<a href="/about/#how" data-address="/about/#how">How</a>');
});

test('a link out of the site says whether its words are its address, however it is encoded', () => {
  const own = link('https://example.org/tr%C3%A8s/', 'https://example.org/très/');
  assert.equal(
    own,
    '<p><a href="https://example.org/tr%C3%A8s/" class="address">https://example.org/très/</a></p>',
  );
  assert.equal(
    link('https://example.org/a', 'the report'),
    '<p><a href="https://example.org/a">the report</a></p>',
  );
});

test('a place on the page and what is no address stay as they are', () => {
  for (const href of ['#note-a', 'http://['])
    assert.equal(link(href, 'there'), `<p><a href="${href}">there</a></p>`);
});
