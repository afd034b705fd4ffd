import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactOf, mailIn, reportAddress } from '#site/contact.ts';

const SUBJECT = 'Error on /quotes/a b/ & “c”';

test('takes a page of the web, a mail address with its scheme or without, and nothing where nothing is said', () => {
  assert.equal(
    contactOf('https://example.org/contact/?to=desk')?.href,
    'https://example.org/contact/?to=desk',
  );
  assert.equal(contactOf('desk@example.org')?.href, 'mailto:desk@example.org');
  assert.equal(contactOf('mailto:desk@example.org')?.href, 'mailto:desk@example.org');
  assert.equal(contactOf(''), undefined);
  assert.equal(contactOf(undefined), undefined);
});

test('names the variable and what it may hold, in one line, where it is neither', () => {
  for (const said of [
    'desk',
    'desk@example',
    'example.org/contact',
    'http://example.org/',
    'mailto:',
    'mailto:desk',
    'mailto:desk@example.org?subject=x',
    'javascript:alert(1)',
    'a@b.org, c@d.org',
  ])
    assert.throws(
      () => contactOf(said),
      { message: /^Unexpected CONTACT `.*`, expected .* https:.*$/ },
      said,
    );
});

test('gives a mail its subject and leaves the address of a page as it is', () => {
  const mail = new URL('mailto:desk@example.org');
  assert.equal(mailIn(mail), 'desk@example.org');
  assert.equal(new URL(reportAddress(mail, SUBJECT)).searchParams.get('subject'), SUBJECT);
  // A mail program shows a plus sign as it stands.
  assert.ok(!reportAddress(mail, SUBJECT).includes('+'));
  const page = new URL('https://example.org/contact/');
  assert.equal(mailIn(page), undefined);
  assert.equal(reportAddress(page, SUBJECT), 'https://example.org/contact/');
});
