import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clausesOf } from '#parse/events/governing/clauses.ts';
import { readDocument } from '#parse/text/document.ts';

/** The words of each stretch of one clause, with the clause's number and what opens it. */
function cut(text: string): string[] {
  const document = readDocument(text);
  const [sentence] = document.sentences;
  assert.ok(sentence);
  const { clauses, of } = clausesOf(document, sentence, new Set());
  const parts: { clause: number; words: string[] }[] = [];
  document.tokens.slice(sentence.firstToken, sentence.endToken).forEach(({ text: word }, i) => {
    const clause = of[i] ?? 0;
    if (parts.at(-1)?.clause !== clause) parts.push({ clause, words: [] });
    parts.at(-1)?.words.push(word);
  });
  return parts.map(({ clause, words }) => `${clause} ${clauses[clause]?.opener}: ${words.join(' ')}`);
}

const CUT: Readonly<Record<string, readonly string[]>> = {
  'The minister said the port would reopen.': [
    '0 main: The minister said',
    '1 reported: the port would reopen .',
  ],
  'The minister said that the port would reopen.': [
    '0 main: The minister said',
    '1 that: that the port would reopen .',
  ],
  'The mill, which burned down, stood by the river.': [
    '0 main: The mill ,',
    '1 relative: which burned down',
    '0 main: , stood by the river .',
  ],
  'The council plans to open a school.': ['0 main: The council plans', '1 to: to open a school .'],
  'The port will reopen, the ministry said.': [
    '0 main: The port will reopen',
    '1 tail: , the ministry said .',
  ],
  'Because the bridge fell, the ferry stopped.': [
    '1 subordinate: Because the bridge fell',
    '0 main: , the ferry stopped .',
  ],
  'The crew left the ship and reached the shore.': [
    '0 main: The crew left the ship',
    '1 and: and reached the shore .',
  ],
  'Sales dropped to 40 million from 50 million.': ['0 main: Sales dropped to 40 million from 50 million .'],
  'A letter signed by the mayor will close the case.': [
    '0 main: A letter',
    '1 participle: signed by the mayor',
    '0 main: will close the case .',
  ],
};

describe('the clauses of a sentence', () => {
  for (const [text, expected] of Object.entries(CUT)) {
    test(`of “${text}”`, () => assert.deepEqual(cut(text), expected));
  }

  test('have a verb each, the last of its group', () => {
    const document = readDocument('The bill had been quickly passed, the speaker said.');
    const [sentence] = document.sentences;
    assert.ok(sentence);
    const { clauses } = clausesOf(document, sentence, new Set());
    assert.deepEqual(
      clauses.map(({ verb }) => document.tokens[verb]?.text),
      ['passed', 'said'],
    );
  });
});
