import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendToList } from '#markdown/appendToList.ts';

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
  'nothing behind the key': ['list:\nrights: excerpt', `list:\n  ${LINES.join('\n  ')}\nrights: excerpt`],
};

for (const [form, [before, after]] of Object.entries(FORMS)) {
  test(`puts an entry at the end of the list, and leaves every other byte: ${form}`, () => {
    assert.equal(
      appendToList(`---\n${before}\n---\n\nText: “as it is”. \n`, 'list', ENTRY),
      `---\n${after}\n---\n\nText: “as it is”. \n`,
    );
  });
  test(`keeps the line breaks of another system: ${form}`, () => {
    const [dos, withEntry] = [before, after].map((text) => `---\n${text}\n---\nx\n`.replaceAll('\n', '\r\n'));
    assert.equal(appendToList(dos ?? '', 'list', ENTRY), withEntry);
  });
}

test('leaves alone a list that is no list, or written all in one line', () => {
  for (const form of ['list: none', 'list: [{ date: 2024-06-01 }]', '{ list: [] }']) {
    assert.throws(
      () => appendToList(`---\n${form}\n---\n`, 'list', ENTRY),
      /Unexpected form of `list`, expected a list/,
    );
  }
  assert.throws(() => appendToList('No fields', 'list', ENTRY), /expected front matter/);
});
