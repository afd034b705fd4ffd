// One list, however long, so that what the check finds can be read from its first line to its last.
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Change } from '../checked.ts';

/** One thing wrong with the content of the fixture. */
export interface Wrong {
  readonly changes?: readonly Change[];
  /** Files that are added, by their paths from `content/`. */
  readonly adds?: Readonly<Record<string, string>>;
}

const ARTICLE = 'articles/harbour.md';
const SOURCE = 'sources/2024-05-14-harbour.txt';
const LUND = 'speakers/maren-lund.md';
const OFFICIAL = 'speakers/union-official.md';
const VOTE = 'events/harbour-vote.md';

const inArticle = (from: string, to: string): Wrong => ({ changes: [[ARTICLE, from, to]] });
const inLund = (from: string, to: string): Wrong => ({ changes: [[LUND, from, to]] });
const inVote = (from: string, to: string): Wrong => ({ changes: [[VOTE, from, to]] });
/** The planned vote, with what became of it. */
const outcome = (status: string, { url = 'https://example.org/minutes', date = '2024-05-22' } = {}): Wrong =>
  inVote(
    'status: planned',
    `status: ${status}\noutcome:\n  fact: The council voted.\n  publisher: The Harbour Times\n  url: ${url}\n  date: ${date}`,
  );
/** A second file of the harbour master, whom the article's last sentence names. */
const twinOf = (fields: string, ...changes: readonly Change[]): Wrong => ({
  changes: [[ARTICLE, 'The official declined', ':speaker[The official]{is=lund} declined'], ...changes],
  adds: { 'speakers/lund.md': `---\n${fields}\n---\n` },
});

const event = (fields: string): string => `---\n${fields}\ndate: 2024-05-21\nstatus: planned\n---\n`;

/** An article of a sentence, with its source text; `marked` is a part of the sentence with its marks. */
function secondArticle(
  text: string,
  { marked, url }: { readonly marked?: string; readonly url?: string } = {},
): Readonly<Record<string, string>> {
  const words = marked === undefined ? '' : marked.replace(/^:\w+\[(.*)\].*$/, '$1');
  const front = {
    title: 'A note on the pier',
    published: '2024-05-15',
    source: {
      publisher: 'The Harbour Times',
      ...(url && { url }),
      text: 'sources/pier.txt',
      sha256: sha256(text),
    },
    rights: 'excerpt',
    status: 'draft',
  };
  return {
    'sources/pier.txt': text,
    'articles/pier.md': `---\n${stringify(front)}---\n\n${marked === undefined ? text : text.replace(words, marked)}\n`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What editors get wrong, each under what its report is called. In the order in which an article is made. */
export const WRONG: Readonly<Record<string, Wrong>> = {
  // The fields at the head of a file.
  'fields that do not read': {
    changes: [
      [ARTICLE, 'title: Two views of', 'title: Ferries: two views of'],
      [LUND, 'name: Maren Lund', 'name: *Maren Lund'],
      [OFFICIAL, '---\nname', '\uFEFF---\nname'],
      [VOTE, 'planned\n---\n', 'planned\n'],
    ],
    adds: {
      'events/bracket.md': event('title: [Harford] votes'),
      'events/colon.md': event('title Council vote'),
      'events/indented.md': event('title: Council vote\n  place: Harford'),
      'events/list.md': event('title: Council vote\nsides: - Harford'),
      'events/quotation-mark.md': event('title: "Council vote'),
      'events/tab.md': event('title: Council vote\nsides:\n\t- Harford'),
      'events/twice.md': event('title: Council vote\nplace: Harford\nplace: Norbury'),
      'events/unfenced.md': 'title: Council vote\n',
    },
  },
  'fields of an article that hold something else': {
    changes: [
      [ARTICLE, 'title: Two views of a harbour', 'title: 2024'],
      [ARTICLE, 'published: 2024-05-14', 'publishd: 2024-05-14'],
      [ARTICLE, '  publisher: The Tidewater Post\n', '  publisher:\n'],
      [ARTICLE, 'https://example.org/harbour', 'example.org/harbour'],
      [ARTICLE, 'text: sources/', 'text: sauces/'],
      [ARTICLE, 'rights: full-text', 'rights: fulltext\ndating: yes'],
    ],
  },
  'fields of speakers and events that hold something else': {
    changes: [
      [OFFICIAL, 'articles:\n  - harbour\n', ''],
      [LUND, 'kind: person', 'kind: persona\naliases: Mrs Lund'],
      [LUND, '  - title: harbour master', '  - titel: harbour master\n    from: 2011-02-30'],
      [VOTE, 'status: planned', 'status: confirmed\nbudget: 12'],
    ],
  },
  'words that YAML takes for a comment': inArticle('views of a harbour', 'views of pier #5'),
  'a sign that nobody sees': inLund('name: Maren Lund', 'name: Maren\u200B Lund'),
  'no word on rights and status': inArticle('rights: full-text\nstatus: published\n', ''),
  // The files themselves.
  'a file name with capitals': {
    adds: { 'events/Harbour-Vote.md': '---\ntitle: A vote\ndate: 2024-05-21\nstatus: planned\n---\n' },
  },
  'files that nothing reads': {
    adds: { 'articles/talks.markdown': 'Talks', 'speaker/ida-holm.md': '---\nname: Ida Holm\n---\n' },
  },
  // The source text and the words of the article.
  'a source text that is not there': inArticle('sources/2024-05-14-harbour.txt', 'sources/nowhere.txt'),
  'a source text that was altered': { changes: [[SOURCE, 'future', 'fate']] },
  'the first words of the source for a headline': inArticle(
    'title: Two views of a harbour',
    'title: The council will meet on May 21 …',
  ),
  'a changed word': inArticle('not sell the ferries', 'never sell the ferries'),
  'a word put in': inArticle('decide the future', 'decide the whole future'),
  'a sentence left out': inArticle('\nThe official declined to be named.', ''),
  'sentences that changed places': inArticle(
    ':speaker[A union official]{is=union-official} :cue[called]{of=official-goodbye} the plan :quote[“a slow goodbye.”]{#official-goodbye by=union-official partial}\nThe official declined to be named.',
    'The official declined to be named.\n:speaker[A union official]{is=union-official} :cue[called]{of=official-goodbye} the plan :quote[“a slow goodbye.”]{#official-goodbye by=union-official partial}',
  ),
  'typewriter quotation marks': inArticle('“a slow goodbye.”', '"a slow goodbye."'),
  'a whole story put in': {
    changes: [
      [
        ARTICLE,
        'The council will',
        `${'A tide came in, and nobody wrote it down. '.repeat(60)}The council will`,
      ],
    ],
  },
  'an article at the address of another': {
    adds: secondArticle('The pier is closed.', { url: 'https://example.org/harbour' }),
  },
  // Marks.
  'marks that are wrong': {
    changes: [
      [ARTICLE, 'to decide', 'to :event[]{is=harbour-vote} decide'],
      [ARTICLE, ':cue[said]{of=lund-ferries}', ':cue[said]'],
      [ARTICLE, 'said=2024-05-13}', 'sayd=2024-05-13 said=2024-05-32}'],
      [ARTICLE, ':quote[“Not', ':qoute[“Not'],
      [ARTICLE, 'is=union-official', 'is=Union_Official'],
      [ARTICLE, 'partial}', 'partial=yes doubt=pronoum}'],
      [ARTICLE, ':date[Monday]{is=2024-05-13}', ':date[Monday]{is=2024-05-13 from=publishd}'],
      [ARTICLE, 'a slow goodbye', 'a :quote[slow]{#slow by=maren-lund} goodbye'],
    ],
  },
  'markup in the text, marks and pictures in a note': {
    changes: [
      [ARTICLE, 'The council will :event', '# The council will :event'],
      [
        ARTICLE,
        'The union has',
        ':date[Today]{is=2024-05-14} ![a pier](https://example.org/pier.png) the union has',
      ],
    ],
  },
  'a note that does not end': inArticle('agrees.\n:::\n', 'agrees.\n'),
  'a note that another follows before it ends': inArticle(
    'agrees.\n:::\n',
    'agrees.\n\n:::note{on=lund-ferries}\nShe has said so before.\n:::\n',
  ),
  'a note of dots': inArticle('The union has not said whether it agrees.', '…'),
  'a note that does not begin': inArticle('on=official-goodbye}', 'on=official-goodbye'),
  'marks whose brackets are open': {
    changes: [
      [ARTICLE, 'the ferries,”]{#', 'the ferries,”{#'],
      [ARTICLE, '{of=official-goodbye}', '{of=official-goodbye'],
    ],
  },
  // What marks point to.
  'an attribute given twice': inArticle('by=maren-lund said', 'by=union-official by=maren-lund said'),
  'a misspelt speaker': inArticle('by=maren-lund said', 'by=marne-lund said'),
  'an event without a file': inArticle('is=harbour-vote', 'is=the-flood'),
  'a passage of no statement': inArticle('{of=lund-ferries}\n\n', '{of=lund-ferry}\n\n'),
  'a note on no statement': inArticle('note{on=official-goodbye}', 'note{on=official-hello}'),
  'a note on the beginning of an id': inArticle('note{on=official-goodbye}', 'note{on=official}'),
  'two statements of one id': inArticle('#official-goodbye', '#lund-ferries'),
  'a statement id of another article': {
    changes: [[OFFICIAL, '- harbour', '- harbour\n  - pier']],
    adds: secondArticle('The plan was “a slow goodbye,” a union official said.', {
      marked: ':quote[“a slow goodbye,”]{#official-goodbye by=union-official}',
    }),
  },
  'an unnamed source of another article': {
    changes: [[OFFICIAL, '- harbour', '- harbor']],
  },
  'an unnamed source of an article whose file was renamed': {
    changes: [[OFFICIAL, '- harbour', '- quayside']],
  },
  'a speaker whose file was renamed': {
    changes: [
      [ARTICLE, 'maren-lund', 'ida-holm'],
      [LUND, 'name: Maren Lund', 'name: Ida Holm'],
    ],
  },
  'another speaker than the sentence names': inArticle(
    '{#lund-ferries by=maren-lund',
    '{#lund-ferries by=union-official',
  ),
  'a correction of no statement': inArticle(
    'status: published',
    'status: published\ncorrections:\n  - date: 2024-05-15\n    kind: correction\n    change: The number of ferries was wrong.\n    on: lund-ferry',
  ),
  // Days.
  'a Monday that is none': inArticle(':date[Monday]{is=2024-05-13}', ':date[Monday]{is=2024-05-14}'),
  'a stated day that nothing states': inArticle('said=2024-05-13', 'said=2024-05-12'),
  'said after the article appeared': inArticle('said=2024-05-13', 'said=2024-05-15 inferred'),
  'dates counted from what is not there': {
    changes: [
      [ARTICLE, '{is=2024-05-13}', '{is=2024-05-13 from=2024-05-06}'],
      [ARTICLE, '{is=2024-05-21}', '{is=2024-05-21 from=said}'],
      [ARTICLE, '“a slow goodbye.”', '“a slow :date[goodbye]{is=2024-05-14 from=said}.”'],
    ],
  },
  'an event on a day that no date gives': inVote('date: 2024-05-21', 'date: 2024-05-22'),
  'reported before it happened': inVote('status: planned', 'status: reported'),
  'a plan whose day is over': {
    changes: [[VOTE, 'date: 2024-05-21', 'date: 2024-05-13']],
  },
  'published in the year 2999': inArticle('published: 2024-05-14', 'published: 2999-05-14'),
  'corrected before it appeared': inArticle(
    'status: published',
    'status: published\ncorrections:\n  - date: 2024-05-04\n    kind: correction\n    change: The number of ferries was wrong.',
  ),
  'a role that ended before it began': inLund(
    '  - title: harbour master',
    '  - title: harbour master\n    from: 2021-05-01\n    until: 2011-05-01',
  ),
  'roles out of order': inLund(
    '  - title: harbour master',
    '  - title: harbour master\n    from: 2011-05-01\n  - title: pilot\n    from: 2004-05-01',
  ),
  'an outcome before the event': outcome('confirmed', { date: '2024-05-20' }),
  'a plan with an outcome': outcome('planned'),
  'an outcome in the article itself': outcome('confirmed', { url: 'https://example.org/harbour' }),
  // What nobody refers to, and what is told twice.
  'a speaker, an event and a source of no article': {
    adds: {
      'speakers/ida-holm.md': '---\nname: Ida Holm\nkind: person\n---\n',
      'events/flood.md': '---\ntitle: Flood at the pier\ndate: 2024-05-01\nstatus: reported\n---\n',
      'sources/flood.txt': 'The pier was flooded.\n',
    },
  },
  'a speaker under a second id': twinOf('name: Måren Lund\nkind: person'),
  'a speaker in full and with an initial': twinOf(
    'name: M. Lund\nkind: person\nroles:\n  - title: Harbour master',
  ),
  'an alias that is another speaker’s name': twinOf(
    'name: Mara Berg\nkind: person\naliases:\n  - Maren Lund',
  ),
  'two speakers of one outside record': twinOf(
    'name: Mara Berg\nkind: person\nsameAs:\n  - https://example.org/lund/',
    [LUND, 'kind: person', 'kind: person\nsameAs:\n  - https://example.org/lund'],
  ),
  'an event under a second id': {
    changes: [[ARTICLE, 'to decide', 'to :event[decide]{is=council-vote}']],
    adds: {
      'events/council-vote.md':
        '---\ntitle: Council vote on the harbour\ndate: 2024-05-21\nstatus: planned\n---\n',
    },
  },
  'an alias twice': inLund('kind: person', 'kind: person\naliases:\n  - Mrs Lund\n  - Mrs. Lund'),
  'a misspelt side': {
    changes: [
      [LUND, 'kind: person', 'kind: person\nside: Harford Council'],
      [VOTE, 'status: planned', 'status: planned\nsides:\n  - Harford Counicl'],
    ],
  },
  'an address that no page can have': inLund(
    'kind: person',
    'kind: person\nsameAs:\n  - https://harbour/lund',
  ),
  // What an editor writes, and has yet to confirm.
  'a note that quotes what nobody said': inArticle(
    'The union has not said',
    'The union called it “a long goodbye” and has not said',
  ),
  'an event called by one word': inVote('title: Council vote on the harbour', 'title: Meet'),
  'an event called by an unpublished passage': {
    changes: [
      [ARTICLE, 'rights: full-text', 'rights: excerpt'],
      [VOTE, 'title: Council vote on the harbour', 'title: The council will meet on May 21'],
    ],
  },
  'a correction that repeats an unpublished passage': {
    changes: [
      [ARTICLE, 'rights: full-text', 'rights: excerpt'],
      [
        ARTICLE,
        'status: published',
        'status: published\ncorrections:\n  - date: 2024-05-15\n    kind: correction\n    change: The council will meet on May 21 to decide the future of the harbour.',
      ],
    ],
  },
  'speakers to confirm': inArticle('by=maren-lund said', 'by=maren-lund doubt=cue said'),
  'a publisher whom nobody named': inArticle(
    'publisher: The Tidewater Post',
    'publisher: Publisher not given',
  ),
  'a text in the wrong encoding': { adds: secondArticle('The cafÃ© on the pier wonâ€™t open.') },
  // Addresses.
  'redirects that lead astray': {
    adds: {
      'redirects.yaml': `${[
        'from: quotes/lund-ferries\n  to: articles/harbour',
        'from: quotes/ferries\n  to: quotes/lund-ferry',
        'from: quotes/a\n  to: quotes/b',
        'from: quotes/b\n  to: quotes/a',
        'from: quotes/ferries\n  to: quotes/lund-ferries',
      ]
        .map((entry) => `- ${entry}\n`)
        .join('')}`,
    },
  },
  'a redirect to whom an article with a fault names, and a draft with one': {
    changes: [[ARTICLE, 'on=official-goodbye', 'on=nothing']],
    adds: {
      ...secondArticle('The pier is closed.', { marked: ':event[closed]{is=flood}' }),
      'redirects.yaml': '- from: speakers/lund\n  to: speakers/maren-lund\n',
    },
  },
  'a redirect in braces below a list': {
    adds: {
      'redirects.yaml':
        '- from: quotes/a\n  to: quotes/lund-ferries\n{from: quotes/b, gone: 2024-06-01,\n  why: It was said twice.}\n',
    },
  },
  'dots in the place of words': {
    changes: [
      [
        ARTICLE,
        'status: published',
        'status: published\ncorrections:\n  - date: 2024-05-15\n    kind: correction\n    change: …\n    was: ...',
      ],
    ],
    adds: { 'redirects.yaml': '- from: quotes/a\n  gone: 2024-06-01\n  why: …\n' },
  },
  'a redirect that is no list': {
    adds: { 'redirects.yaml': '{from: quotes/a, gone: 2024-06-01, why: It was said twice.}\n' },
  },
  'a redirect without an end': { adds: { 'redirects.yaml': '- from: quotes/a\n' } },
};
