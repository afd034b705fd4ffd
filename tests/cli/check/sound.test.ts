import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type Change, check, withChanged } from './checked.ts';

const ARTICLE = 'articles/harbour.md';
const LUND = 'speakers/maren-lund.md';
const VOTE = 'events/harbour-vote.md';

/** What comes near to something wrong and is sound, each under what it is near to. */
const NEAR: Readonly<Record<string, Change>> = {
  'a colon without a space, a number sign inside a word and quotation marks': [
    ARTICLE,
    'title: Two views of a harbour',
    'title: "No 2 pier:10:30, “a slow goodbye” & C#"',
  ],
  'a comment': [ARTICLE, 'status: published', 'status: published # since May'],
  'a correction on the day of publication': [
    ARTICLE,
    'rights: full-text',
    'rights: full-text\ncorrections:\n  - date: 2024-05-14\n    kind: update\n    change: A second voice was added.\n    on: official-goodbye',
  ],
  'notes that quote the source otherwise written, in parts, and what is linked to': [
    ARTICLE,
    'The union has not said',
    'It was "a slow goodbye", “We will not … the ferries”, “not sell [any] ferries”.\n\nThe paper wrote of “a long farewell” [in May](https://example.org/may).\n\nThe union has not said',
  ],
  'a second role that follows the first, on a day': [
    LUND,
    '  - title: harbour master',
    '  - title: pilot\n    from: 2004-05-01\n    until: 2011-05-01\n  - title: harbour master\n    from: 2011-05-01',
  ],
  'another name, and a page with brackets in its address': [
    LUND,
    'kind: person',
    'kind: person\naliases:\n  - Mrs Lund\nsameAs:\n  - https://example.org/wiki/Lund_(pilot)\nside: Harford',
  ],
  'a side for which nobody speaks, and one that has a name of few letters': [
    VOTE,
    'status: planned',
    'status: confirmed\nsides:\n  - Harford\n  - Norbury\noutcome:\n  fact: The council voted.\n  publisher: The Harbour Times\n  url: https://example.org/vote\n  date: 2024-05-21',
  ],
  'an event of one word that is not the text’s': [
    VOTE,
    'title: Council vote on the harbour',
    'title: Ballot',
  ],
};

/** Files beside them that have nothing to do with each other, however alike. */
const BESIDE: Readonly<Record<string, string>> = {
  'README.md': 'What lies here.\n',
  '.hidden': 'A file of an editor’s own.\n',
  'speakers/mara-lund.md':
    '---\nname: Mara Lund\nkind: person\nroles:\n  - title: harbour master\nside: Iran\n---\nShe is called “Mara Lund” here.\n',
  'events/second-ballot.md':
    '---\ntitle: Ballot\ndate: 2024-05-22\ncertainty: implied\nstatus: planned\nsides:\n  - Iraq\n---\n',
};

/** The files beside are referred to by words that name nobody else. */
const REFERRED: readonly Change[] = [
  [
    ARTICLE,
    'The official declined',
    ':speaker[The official]{is=mara-lund} :event[declined]{is=second-ballot}',
  ],
];

test('what is near to something wrong, and sound, is not found', () =>
  withChanged([...Object.values(NEAR), ...REFERRED], async (folder) => {
    for (const [name, text] of Object.entries(BESIDE)) {
      const file = path.join(folder, 'content', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const { code, out } = await check(folder);
    assert.equal(out, '1 article (0 drafts), 3 speakers, 2 events: nothing to mend\n');
    assert.equal(code, 0);
  }));
