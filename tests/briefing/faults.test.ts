import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, readChanged, reasonsOf } from './content.ts';

const ARTICLE = 'articles/harbour.md';

interface Fault {
  readonly change: readonly [file: string, from: string, to: string];
  readonly found: readonly string[];
  readonly says: RegExp;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a speaker whom no file describes': {
    change: [ARTICLE, 'by=maren-lund said', 'by=marne-lund said'],
    found: ['15:58 unknown-speaker'],
    says: /there is none in content\/speakers\/. Did you mean `maren-lund`\?/,
  },
  'an event that no file describes': {
    change: [ARTICLE, 'is=harbour-vote', 'is=the-flood'],
    found: ['13:34 unknown-event'],
    says: /Add content\/events\/the-flood\.md/,
  },
  'a passage of a statement that is not there': {
    change: [ARTICLE, '{of=lund-ferries}\n\n', '{of=lund-ferry}\n\n'],
    found: ['16:39 unknown-statement'],
    says: /Did you mean `lund-ferries`\?/,
  },
  'a note on a statement that is not there': {
    change: [ARTICLE, 'note{on=official-goodbye}', 'note{on=official-hello}'],
    found: ['18:12 unknown-statement'],
    says: /Unexpected statement `official-hello`/,
  },
  'two statements of one id': {
    change: [ARTICLE, '#official-goodbye', '#lund-ferries'],
    found: ['22:117 duplicate-id', '22:63 unknown-statement', '18:12 unknown-statement'],
    says: /line 15 has that id/,
  },
  'a day that the calendar does not have': {
    change: [ARTICLE, 'is=2024-05-21', 'is=2024-05-32'],
    found: ['13:68 impossible-date'],
    says: /Unexpected date `2024-05-32`/,
  },
  'a stated day that no words of the paragraph state': {
    change: [ARTICLE, 'said=2024-05-13', 'said=2024-05-12'],
    found: ['15:74 unstated-day'],
    says: /add `inferred` to the quote/,
  },
  'a mark that overlaps another': {
    change: [
      ARTICLE,
      '“We will not sell the ferries,”',
      '“We will :quote[not sell]{#x by=maren-lund} the ferries,”',
    ],
    found: ['15:17 mark-overlap'],
    says: /overlaps a `quote` \(line 15\)/,
  },
  'a changed word of the source': {
    change: [ARTICLE, 'not sell the ferries', 'never sell the ferries'],
    found: ['15:17 source-words'],
    says: /Unexpected words “never”, expected “not” of the source/,
  },
  'a word put in after a mark': {
    change: [ARTICLE, 'Monday]{is=2024-05-13}.', 'Monday]{is=2024-05-13} again.'],
    found: ['15:194 source-words'],
    says: /only marks may be added/,
  },
  'words of the source left out at the end': {
    change: [ARTICLE, ' declined to be named.', ''],
    found: ['23:13 source-words'],
    says: /Restore the words of the source/,
  },
  'a published article under the first words of its source': {
    change: [ARTICLE, 'Two views of a harbour', 'The council will meet on May 21 …'],
    found: ['2:8 title-of-source'],
    says: /expected a headline of our own/,
  },
  'a published article under its publisher’s headline': {
    change: [ARTICLE, 'text: sources/', "headline: 'TWO VIEWS of a harbour'\n  text: sources/"],
    found: ['2:8 title-of-source'],
    says: /expected a headline of our own: this is the publisher’s/,
  },
  'a source text that was altered': {
    change: ['sources/2024-05-14-harbour.txt', 'future', 'fate'],
    found: ['8:11 source-digest'],
    says: /A source text is never altered/,
  },
  'a source text that is not there': {
    change: [ARTICLE, 'sources/2024-05-14-harbour.txt', 'sources/nowhere.txt'],
    found: ['7:9 source-missing'],
    says: /Import the article again/,
  },
  'an unnamed source of another article': {
    change: ['speakers/union-official.md', '- harbour', '- airport'],
    found: ['22:31 unnamed-elsewhere', '22:137 unnamed-elsewhere', '5:5 unknown-article'],
    says: /this unnamed source belongs to airport/,
  },
  'an unnamed source of no article': {
    change: ['speakers/union-official.md', 'articles:\n  - harbour\n', ''],
    found: ['1:1 missing-field'],
    says: /expected the article that it belongs to/,
  },
  'an event on a day that no date of the text gives': {
    change: ['events/harbour-vote.md', 'date: 2024-05-21', 'date: 2024-05-22'],
    found: ['3:7 unstated-day'],
    says: /add `certainty: implied`/,
  },
  'a stated day whose date is itself inferred': {
    change: [ARTICLE, ':date[Monday]{is=2024-05-13}', ':date[Monday]{is=2024-05-13 inferred}'],
    found: ['15:74 unstated-day'],
    says: /expected a date beside it that gives it/,
  },
  'a stated day that only the quote itself names': {
    change: [
      ARTICLE,
      ':date[Monday]{is=2024-05-13}.\n:quote[“Not this year',
      'Monday.\n:quote[“Not this :date[year]{is=2024-05-13}',
    ],
    found: ['15:74 unstated-day'],
    says: /expected a date beside it that gives it/,
  },
  'a confirmed event that nothing confirms': {
    change: ['events/harbour-vote.md', 'status: planned', 'status: confirmed'],
    found: ['1:1 missing-field'],
    says: /expected the later source that confirms it/,
  },
};

for (const [name, { change, found, says }] of Object.entries(FAULTS)) {
  test(`refuses ${name}, and says where`, async () => {
    const content = await readChanged(...change);
    assert.deepEqual(faultsOf(content), found);
    assert.match(reasonsOf(content), says);
  });
}

test('finds nothing to mend in sound content', async () => {
  assert.deepEqual(faultsOf(await readChanged(ARTICLE, 'harbour.', 'harbour.')), []);
});
