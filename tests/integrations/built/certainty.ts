import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { textsBelow } from '../builtSite.ts';

/** Mark-up without the attributes by which Astro scopes styles. */
const bare = (html: string) => html.replaceAll(/ data-astro-cid-\w+(?:="[^"]*")?/g, '');

/** Whether the pages of the site built at `root` say of each day and speaker how it is known. */
export async function testCertainty(t: TestContext, root: string): Promise<void> {
  const texts = await textsBelow(root);
  const page = (path: string) => bare(texts.get(`${path}index.html`) ?? '');
  const head = (path: string) => /<meta name="description" content="([^"]*)"/.exec(page(path))?.[1] ?? '';

  await t.test(
    'an inferred day has the dashed line and says so; of one that is counted from such a day the text’s word has the solid line',
    () => {
      assert.match(
        page('quotes/quiet-farewell/'),
        /<time [^>]*class="day implied">8 March 2023<\/time> \(inferred\)/,
      );
      assert.match(
        page('quotes/lamp-goes-out/'),
        /said <span class="day">(?:<span[^>]*>)?“Tuesday”(?:<\/span>)?<\/span>, <time [^>]*class="day implied">7 March 2023<\/time>, counted from an inferred day/,
      );
    },
  );

  await t.test('a speaker whom no editor has confirmed has the dashed line and is called inferred', () => {
    const name = 'An official close to the council';
    for (const path of ['articles/lighthouse/', 'timeline/', '', 'events/tower-vote/'])
      assert.doesNotMatch(page(path), />Ines Falk<\/a> ?\(inferred\)/, path);
    for (const path of ['articles/lighthouse/', 'timeline/', ''])
      assert.match(page(path), new RegExp(`class="[^"]* implied"[^>]*>${name}</a> ?\\(inferred\\)`), path);
    assert.match(page('quotes/quiet-farewell/'), /<b>Speaker inferred\.<\/b>/);
    assert.match(page('quotes/quiet-farewell/'), new RegExp(`<title>${name} \\(inferred\\): `));
    assert.match(page('quotes/lamp-goes-out/'), new RegExp(`${name} \\(inferred\\)`));
    assert.match(page('speakers/council-official/'), />speaker inferred<\/span>, by a cue/);
    assert.doesNotMatch(page('quotes/lamp-goes-out/'), /Speaker inferred|linked by/);
    assert.match(page('articles/lighthouse/'), /Of one statement the speaker is inferred\./);
  });

  await t.test('every day has the line of its own certainty on every page', () => {
    const days = [...texts]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, html]) => [...bare(html).matchAll(/<time datetime="([^"]+)" class="day (\w+)"/g)]);
    const lines = new Set(days.map(([, value, certainty]) => `${value} ${certainty}`));
    assert.deepEqual([...lines].sort(), [
      '2023-03-07 implied',
      '2023-03-08 implied',
      '2023-03-09 implied',
      '2023-03-15 implied',
      '2023-03-18 stated',
    ]);
  });

  await t.test('no page shows the inferred day of publication as a stated one', () => {
    const dates = [...texts].flatMap(([path, text]) =>
      path.endsWith('.html')
        ? [...bare(text).matchAll(/.{40}9 (?:March|Mar)(?: 2023)?.{40}/gs)].map(([place]) => ({
            path,
            place,
          }))
        : [],
    );
    assert.ok(dates.length > 5, 'the fixture’s day of publication stands on its pages');
    const facts = dates.filter(({ place }) => !/day implied|inferred\)|\[9 March 2023\]/.test(place));
    assert.deepEqual(facts, []);
  });

  await t.test('descriptions for those who list the page say what is inferred', () => {
    assert.equal(
      head('events/tower-vote/'),
      'Decision on the tower, 15 March 2023 (inferred). Planned, as of 9 Mar 2023 (day inferred).',
    );
    assert.equal(
      head('events/ceremony/'),
      'Farewell to the lamp, 18 March 2023. Planned, as of 9 Mar 2023 (day inferred).',
    );
  });

  await t.test(
    'an event whose day is inferred has the dashed sign, one whose day is stated the solid one',
    () => {
      assert.match(
        page('events/tower-vote/'),
        /<h1><svg class="marker"[^>]*> ?<g[^>]*> ?<circle class="ring dashed"/,
      );
      assert.match(page('events/ceremony/'), /<h1><svg class="marker"[^>]*> ?<g[^>]*> ?<circle class="ring"/);
    },
  );

  await t.test('the drawn timeline draws the sign of such an event dashed as well', () => {
    const drawings = page('timeline/').split('<svg class="axis"').slice(1);
    assert.equal(drawings.length, 2);
    for (const drawing of drawings) {
      const [svg = ''] = drawing.split('</svg>');
      assert.equal(svg.match(/<circle class="ring dashed"/g)?.length, 1);
      assert.equal(svg.match(/<circle class="ring"/g)?.length, 1);
    }
  });
}
