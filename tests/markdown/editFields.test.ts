import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEntry, setField } from '#markdown/editFields.ts';

const ENTRY = { date: '2024-06-02', kind: 'update', change: 'More: a second “ferry”.' };
const LINES = ['- date: 2024-06-02', '  kind: update', '  change: "More: a second “ferry”."'];

/** Front matter with a list written in some form, and the same once the entry was put in. */
const FORMS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'no such list': [
    'title:   "A  ferry"   # ours\n\nrights:  excerpt\n# the end',
    `title:   "A  ferry"   # ours\n\nrights:  excerpt\n# the end\nlist:\n  ${LINES.join('\n  ')}`,
  ],
  'a list with comments, another field behind it': [
    'list:\n  - date: 2024-06-01  # by phone\n    change: x # so said\n  # no more\nrights: excerpt',
    `list:\n  - date: 2024-06-01  # by phone\n    change: x # so said\n  ${LINES.join('\n  ')}\n  # no more\nrights: excerpt`,
  ],
  'a list that is not indented': [
    'list:\n- { date: 2024-06-01, change: x }\nrights: excerpt',
    `list:\n- { date: 2024-06-01, change: x }\n${LINES.join('\n')}\nrights: excerpt`,
  ],
  'a list that is indented further': [
    'list:\n      - date: 2024-06-01\n        change: |\n          one\n\n          two\nrights: excerpt',
    `list:\n      - date: 2024-06-01\n        change: |\n          one\n\n          two\n      ${LINES.join('\n      ')}\nrights: excerpt`,
  ],
  'an empty list': [
    'list: []  # none yet\nrights: excerpt',
    `list:  # none yet\n  ${LINES.join('\n  ')}\nrights: excerpt`,
  ],
  'a list in brackets': [
    'list: [{ date: 2024-06-01 }] # so far\nrights: excerpt',
    'list: [{ date: 2024-06-01 }, { date: 2024-06-02, kind: update, change: "More: a second “ferry”." }] # so far\nrights: excerpt',
  ],
  'nothing behind the key': ['list:\nrights: excerpt', `list:\n  ${LINES.join('\n  ')}\nrights: excerpt`],
};

for (const [form, [before, after]] of Object.entries(FORMS)) {
  test(`puts an entry at the end of the list, and leaves every other byte: ${form}`, () => {
    assert.equal(
      appendEntry(`---\n${before}\n---\n\nText: “as it is”. \n`, ['list'], ENTRY),
      `---\n${after}\n---\n\nText: “as it is”. \n`,
    );
  });
  test(`keeps the line breaks of another system: ${form}`, () => {
    const [dos, withEntry] = [before, after].map((text) => `---\n${text}\n---\nx\n`.replaceAll('\n', '\r\n'));
    assert.equal(appendEntry(dos ?? '', ['list'], ENTRY), withEntry);
  });
}

test('leaves alone what is no list, or stands in braces', () => {
  for (const form of ['list: none', '{ list: [] }']) {
    assert.throws(
      () => appendEntry(`---\n${form}\n---\n`, ['list'], ENTRY),
      /Unexpected form of `list`, expected a list/,
    );
  }
  assert.throws(() => appendEntry('No fields', ['list'], ENTRY), /expected front matter/);
});

/** Fields with a headline written in some form, and the same with another one. */
const HEADLINES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'in plain words, with a comment': [
    'source:\n    headline: A ferry   # as sent\n    text: a\nrights:  excerpt',
    'source:\n    headline: "Now: a “ferry”"   # as sent\n    text: a\nrights:  excerpt',
  ],
  'between quotation marks': [
    "source:\n  headline: 'A ferry'\nrights: excerpt",
    'source:\n  headline: "Now: a “ferry”"\nrights: excerpt',
  ],
  'on lines of its own': [
    'source:\n  headline: >-\n    A ferry\n    at night\n  text: a\nrights: excerpt',
    'source:\n  headline: "Now: a “ferry”"\n  text: a\nrights: excerpt',
  ],
  'not there yet': [
    'source:\n    text: a # ours\n\nrights: excerpt',
    'source:\n    text: a # ours\n    headline: "Now: a “ferry”"\n\nrights: excerpt',
  ],
  'in braces': [
    'source: { headline: A ferry, text: a }\nrights: excerpt',
    'source: { headline: "Now: a “ferry”", text: a }\nrights: excerpt',
  ],
  'not there yet, in braces': [
    'source: { text: a }\nrights: excerpt',
    'source: { text: a, headline: "Now: a “ferry”" }\nrights: excerpt',
  ],
};

for (const [form, [before, after]] of Object.entries(HEADLINES)) {
  for (const eol of ['\n', '\r\n']) {
    test(`sets a field, and leaves every other byte: ${form}, ${JSON.stringify(eol)}`, () => {
      const [markdown, expected] = [before, after].map((yaml) =>
        `---\n${yaml}\n---\nx\n`.replaceAll('\n', eol),
      );
      assert.equal(setField(markdown ?? '', ['source', 'headline'], 'Now: a “ferry”'), expected);
    });
  }
}

test('sets no field of what has none, or where another stands twice', () => {
  assert.throws(
    () => setField('---\nsource: none\n---\n', ['source', 'text'], 'a'),
    /Unexpected form of `source.text`/,
  );
  assert.throws(
    () => setField('---\nsource: &a {}\n---\n', ['source', 'text'], 'a'),
    /Unexpected form of `source.text`/,
  );
});
