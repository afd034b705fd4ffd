import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerAddress } from '#site/addresses.ts';
import { speakerRecordsOf } from '#site/speakers/speakerRecords.ts';
import { speakerThings } from '#site/structuredData/speaker.ts';
import { ARTICLE, briefing, LUND, OFFICIAL, speaker } from '../fixtures/briefing.ts';
import { mainThing } from './mainThing.ts';
import type { Node } from './validate.ts';

function voicePage(id: string, of = briefing()): Promise<Node> {
  const record = speakerRecordsOf(of).get(id);
  assert.ok(record);
  return mainThing((address) => speakerThings(record, address), speakerAddress(id));
}

test('a speaker’s page is about a person, an organisation, or a document; one without a name is none of them', async () => {
  const kinds = briefing(
    [
      {
        ...ARTICLE,
        mentions: ['board', 'letter'].map((id) => ({
          start: 0,
          end: 1,
          text: 'a',
          speaker: id,
          paragraph: 0,
        })),
      },
    ],
    [
      LUND,
      OFFICIAL,
      speaker('board', 'Harbour Board', { kind: 'organisation' }),
      speaker('letter', 'The Quay Letter', { kind: 'document' }),
    ],
  );
  const about = async (id: string) => ((await voicePage(id, kinds)).about as Node | undefined)?.['@type'];
  assert.equal(await about('marta-lund'), 'Person');
  assert.equal(await about('board'), 'Organization');
  assert.equal(await about('letter'), 'CreativeWork');
  assert.equal(await about('board-official'), undefined);
});

test('a person has the jobs that have not ended', async () => {
  assert.deepEqual(((await voicePage('marta-lund')).about as Node).jobTitle, ['chair of the board']);
  const former = { ...LUND, roles: LUND.roles.slice(0, 1) };
  const { about } = await voicePage('marta-lund', briefing([ARTICLE], [former, OFFICIAL]));
  assert.equal((about as Node).jobTitle, undefined);
});

test('a speaker’s page has the quotations that are confirmed', async () => {
  const doubtful = ARTICLE.quotes.map((quote) => ({ ...quote, doubt: 'cue' as const }));
  assert.equal(((await voicePage('marta-lund')).hasPart as unknown[]).length, 1);
  const of = briefing([{ ...ARTICLE, quotes: doubtful }]);
  assert.deepEqual((await voicePage('marta-lund', of)).hasPart, []);
});
