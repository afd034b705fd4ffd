import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Event, Quote } from '#model/briefing.ts';
import { addressesIn, articleAddress, eventAddress, quoteAddress, speakerAddress } from '#site/addresses.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';
import { speakerRecordsOf } from '#site/speakers/speakerRecords.ts';
import { articleThings } from '#site/structuredData/article.ts';
import { eventThings } from '#site/structuredData/event.ts';
import { jsonLd, type Things } from '#site/structuredData/jsonLd.ts';
import { quotationThings } from '#site/structuredData/quotation.ts';
import { speakerThings } from '#site/structuredData/speaker.ts';
import { pageThings } from '#site/structuredData/webPage.ts';
import { homeThings } from '#site/structuredData/webSite.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, LUND, OFFICIAL, STORM, speaker, VOTE } from '../fixtures/briefing.ts';
import { faultsOf, type Node, thingsIn } from './validate.ts';

const SITE = new URL('https://example.org/record/');
const BRIEFING = briefing();
const VOICES = voicesOf(BRIEFING);
const STATED: Article = { ...ARTICLE, dating: { certainty: 'stated', note: 'As printed.' } };
const CORRECTED: Article = {
  ...STATED,
  corrections: [{ date: '2024-06-01', kind: 'correction', change: 'Nine members.' }],
};

/** The first thing of a page, once no fault was found with any of its things. */
async function mainThing(things: Things, path: string): Promise<Node> {
  const all = thingsIn(jsonLd(things(addressesIn(path, SITE))));
  assert.deepEqual(await faultsOf(all), []);
  assert.ok(all[0]);
  return all[0];
}

const article = (one: Article) =>
  mainThing((address) => articleThings(one, VOICES, address, SITE), articleAddress(one.slug));

function quotation(number: number, more: Partial<Quote> = {}, of = ARTICLE): Promise<Node> {
  const quote = { ...of.quotes[number - 1], ...more } as Quote;
  return mainThing(
    (address) => quotationThings(quote, of, voiceOf(VOICES, quote.by), address),
    quoteAddress(quote.id),
  );
}

function event(more: Partial<Event>, of = STATED): Promise<Node> {
  const record = eventRecordsOf(briefing([of], [LUND, OFFICIAL], [{ ...VOTE, ...more }, STORM])).get('vote');
  assert.ok(record);
  return mainThing((address) => eventThings(record, 'Vote, 16 May 2024.', address), eventAddress('vote'));
}

function voicePage(id: string, of = BRIEFING): Promise<Node> {
  const record = speakerRecordsOf(of).get(id);
  assert.ok(record);
  return mainThing((address) => speakerThings(record, address), speakerAddress(id));
}

test('the validator finds what is no part of the vocabulary, and what Google asks for and is not there', async () => {
  const faults = await faultsOf([
    { '@type': 'Quote', text: '…' },
    { '@type': 'Quotation', speaker: '…' },
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1 }] },
    { '@type': 'Event', name: 'Vote' },
  ]);
  for (const fault of [
    /"Quote" is not/,
    /"speaker" for type "Quotation"/,
    /At least two/,
    /startDate/,
    /location/,
  ])
    assert.ok(
      faults.some((line) => fault.test(line)),
      String(fault),
    );
});

test('an article is based on its source, whose day is given where it is stated alone', async () => {
  assert.equal((await article(ARTICLE))['@type'], 'AnalysisNewsArticle');
  const publisher = { '@type': 'Organization', name: 'Tidewater Post' };
  assert.deepEqual((await article(ARTICLE)).isBasedOn, { '@type': 'CreativeWork', publisher });
  assert.deepEqual((await article(STATED)).isBasedOn, {
    '@type': 'CreativeWork',
    publisher,
    datePublished: '2024-05-14',
  });
  assert.equal((await article(STATED)).datePublished, undefined);
});

test('an article is this site’s, with the picture that is drawn of it', async () => {
  const { author, image } = await article(STATED);
  assert.equal((author as Node).name, 'On the Record');
  assert.equal(image, 'https://example.org/record/pictures/articles/ferry-vote.png');
});

test('an article has its corrections, and was changed on the day of the newest', async () => {
  const { correction, dateModified } = await article(CORRECTED);
  assert.deepEqual(correction, [
    { '@type': 'CorrectionComment', name: 'Correction', text: 'Nine members.', datePublished: '2024-06-01' },
  ]);
  assert.equal(dateModified, '2024-06-01');
  assert.equal((await article(ARTICLE)).dateModified, undefined);
});

test('an article points to its quotations, to those that it names and to events, but to no source without a name', async () => {
  const { hasPart, mentions } = await article({
    ...ARTICLE,
    mentions: [...ARTICLE.mentions, { start: 0, end: 1, text: 'a', speaker: OFFICIAL.id, paragraph: 0 }],
  });
  assert.equal((hasPart as unknown[]).length, 3);
  assert.deepEqual(
    (mentions as { '@id': string }[]).map((one) => one['@id'].replace(/.*record/, '')),
    ['/speakers/marta-lund/#the-speaker', '/events/vote/#the-event', '/events/storm/#the-event'],
  );
  const quotes = ARTICLE.quotes.map((quote) => ({ ...quote, doubt: 'pronoun' as const }));
  const doubtful = (await article({ ...ARTICLE, quotes })).mentions as { '@id': string }[];
  assert.equal(doubtful.length, 2);
});

test('a quotation is the creation of whom the source names and an editor has confirmed', async () => {
  const { creator, creditText, text, isPartOf } = await quotation(1);
  assert.equal((creator as Node).name, 'Marta Lund');
  assert.equal((creator as Node)['@type'], 'Person');
  assert.equal(creditText, undefined);
  assert.equal(text, '“We have waited nine years,” … “We will not wait for a tenth.”');
  assert.deepEqual(isPartOf, { '@id': 'https://example.org/record/articles/ferry-vote/#the-article' });
});

test('a quotation of an unnamed, unconfirmed or unknown speaker has no creator, and says in words who is credited', async () => {
  const credits = await Promise.all([quotation(1, { doubt: 'pronoun' }), quotation(2), quotation(3)]);
  assert.deepEqual(
    credits.map(({ creator, creditText }) => [creator, creditText]),
    [
      [undefined, 'Marta Lund (inferred)'],
      [undefined, 'Speaker not given'],
      [undefined, 'An official close to the board'],
    ],
  );
});

test('the day of a quotation is given where no part of it is inferred', async () => {
  assert.equal((await quotation(1)).dateCreated, undefined);
  const day = { ...ARTICLE.dates[0], from: null } as NonNullable<Quote['day']>;
  assert.equal((await quotation(1, { day }, STATED)).dateCreated, '2024-05-13');
  const implied = { value: '2024-05-13', certainty: 'implied' } as const;
  assert.equal((await quotation(1, { said: implied }, STATED)).dateCreated, undefined);
  const month = { value: '2024-05', certainty: 'stated' } as const;
  assert.equal((await quotation(1, { said: month }, STATED)).dateCreated, undefined);
});

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

test('an event with a stated day and a place is one for Google too', async () => {
  const vote = await event({ place: 'Tidewater' });
  assert.equal(vote['@type'], 'Event');
  assert.deepEqual(
    [vote.startDate, vote.endDate, vote.eventStatus],
    ['2024-05-16', '2024-05-16', 'https://schema.org/EventScheduled'],
  );
  assert.deepEqual(vote.location, { '@type': 'Place', name: 'Tidewater', address: 'Tidewater' });
  assert.equal(
    (await event({ place: 'Tidewater', status: 'cancelled' })).eventStatus,
    'https://schema.org/EventCancelled',
  );
  assert.equal((await event({ place: 'Tidewater', status: 'past-due' })).eventStatus, undefined);
});

test('a stated day that is counted from an inferred one is no day for programs, unless a later source of that day confirms it', async () => {
  const place = 'Tidewater';
  assert.equal((await event({ place }, ARTICLE)).startDate, undefined);
  const outcome = { fact: 'It met.', publisher: 'Post', url: 'https://example.org/', date: '2024-05-16' };
  const confirmed = { place, status: 'confirmed', outcome } as const;
  assert.equal((await event(confirmed, ARTICLE)).startDate, '2024-05-16');
  const later = { ...confirmed, outcome: { ...outcome, date: '2024-05-20' } };
  assert.equal((await event(later, ARTICLE)).startDate, undefined);
});

test('an event whose day is inferred, about or a month, or whose place is not known, has no day for programs', async () => {
  for (const more of [
    {},
    { place: 'Tidewater', certainty: 'implied' },
    { place: 'Tidewater', date: '2024-05' },
  ] as const) {
    const { '@type': type, additionalType, startDate } = await event(more);
    assert.deepEqual([type, additionalType, startDate], ['Thing', 'https://schema.org/Event', undefined]);
  }
});

test('the first page is the site with its search, and lists its articles', async () => {
  const site = await mainThing((address) => homeThings(BRIEFING, 'What it is.', address), '/');
  assert.equal(site['@type'], 'WebSite');
  assert.deepEqual(site.potentialAction, {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/record/search/?q={query}' },
    'query-input': 'required name=query',
  });
});

test('an article and the first page say where an error is reported, if somebody does', async () => {
  const url = 'https://example.org/record/';
  const wayTo = async (contact: URL | undefined) => {
    const one = await mainThing(
      (address) => articleThings(ARTICLE, VOICES, address, SITE, contact),
      articleAddress(ARTICLE.slug),
    );
    const site = await mainThing((address) => homeThings(BRIEFING, 'What it is.', address, contact), '/');
    assert.deepEqual(one.publisher, site.publisher);
    return one.publisher;
  };
  const publisher = (contactPoint: object) => ({
    '@type': 'Organization',
    name: 'On the Record',
    url,
    contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', ...contactPoint },
  });
  assert.equal(await wayTo(undefined), undefined);
  assert.deepEqual(await wayTo(new URL('mailto:desk@example.org')), publisher({ email: 'desk@example.org' }));
  assert.deepEqual(await wayTo(new URL(`${url}contact/`)), publisher({ url: `${url}contact/` }));
});

test('another page says what it lists, in order', async () => {
  const facts = {
    type: 'CollectionPage',
    name: 'Speakers',
    path: '/speakers/',
    description: 'All.',
    lists: [{ name: 'Marta Lund', path: '/speakers/marta-lund/' }],
  } as const;
  const { mainEntity } = await mainThing((address) => pageThings(facts, address), '/speakers/');
  assert.deepEqual((mainEntity as Node).itemListElement, [
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Marta Lund',
      url: 'https://example.org/record/speakers/marta-lund/',
    },
  ]);
});

test('without an address of the site its own are relative to the page', () => {
  const [first] = thingsIn(
    jsonLd(articleThings(ARTICLE, VOICES, addressesIn(articleAddress(ARTICLE.slug), undefined), undefined)),
  );
  assert.equal(first?.url, 'index.html');
  assert.deepEqual(first?.isPartOf, { '@id': '../../index.html#site' });
  assert.equal(first?.image, undefined);
});

test('no headline ends the element that it stands in', () => {
  const title = '</script><!--<script>';
  const text = jsonLd(articleThings({ ...ARTICLE, title }, VOICES, addressesIn('/', SITE), SITE));
  assert.doesNotMatch(text, /</);
  assert.equal(thingsIn(text)[0]?.headline, title);
});
