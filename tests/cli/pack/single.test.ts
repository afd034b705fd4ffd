import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { idsIn } from '../../integrations/built/ids.ts';
import { hiddenIn, plain, SHOWN } from '../../integrations/excerptWords.ts';
import { run, withFolder } from '../run.ts';

const CONTENT = path.resolve('tests/integrations/fixtures/content');

const save = (out: string, { slug = 'lighthouse', content = CONTENT, env = {} } = {}) =>
  run('pack', ['--single', slug, '--out', out], { content, env });

test('an article saved as one file', (t) =>
  withFolder(async (folder) => {
    const out = path.join(folder, 'a b', 'lighthouse.html');
    const { code, out: said, err } = await save(out, { env: { TZ: 'Pacific/Kiritimati', SITE: '' } });
    assert.equal(code, 0, err);
    const html = await readFile(out, 'utf8');
    const text = plain(html.replaceAll(/<style>.*?<\/style>/gs, ''));

    await t.test('lies alone in its folder, and its size and digest are said', async () => {
      assert.deepEqual(await readdir(path.dirname(out)), ['lighthouse.html']);
      assert.match(said, new RegExp(`^${out}\\none file, \\d+ KB\\nsha256 [0-9a-f]{64}\\n$`));
      assert.equal(err, '');
    });

    await t.test('has the same bytes in another time zone and language', async () => {
      const again = path.join(folder, 'again.html');
      await save(again, { env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', SITE: '' } });
      assert.equal(await readFile(again, 'utf8'), html);
    });

    await t.test('has every part, in its order', () => {
      const parts = [...html.matchAll(/<h[12][^>]*>([^<]+)<\/h[12]>/g)].map(([, title]) => title);
      assert.deepEqual(parts, [
        'A lamp to be put out',
        'Sourcing',
        'How we know the day',
        'Notes',
        'How to read the marks',
        'Timeline',
        'Who speaks',
        'Events',
        'Sourcing of this article',
        'Dates in this article',
        'Corrections',
        'Source',
        'Rights',
      ]);
      for (const id of [
        'speaker_ines-falk',
        'speaker_council-official',
        'event_tower-vote',
        'event_ceremony',
      ])
        assert.match(html, new RegExp(` id="${id}"`));
      assert.match(text, /70087d4d7b894e84b6e0e2fbc3177f8ccd4b4d85921c6cd741c79336087e78be/);
    });

    await t.test(
      'has no id that stands there twice, could be that of a statement, or is referred to in vain',
      () => {
        const former = ['lamp-out', 'lamp-is-out'];
        const { passages, twice, unsafe, missing } = idsIn(html, [
          'lamp-goes-out',
          'quiet-farewell',
          ...former,
        ]);
        assert.equal(passages.length, 3 + former.length);
        assert.deepEqual([...twice, ...unsafe, ...missing], []);
      },
    );

    await t.test('says of each statement whose it is by inference, and of each day', () => {
      assert.match(text, /An article of 9 March 2023 \(day inferred\), saved as one file/);
      assert.match(text, /Statement 2 ?speaker inferred, by a cue/);
      assert.match(text, /Statement 1 ?said 7 Mar 2023, counted from an inferred day: “Tuesday”/);
    });

    await t.test('has of an excerpt the sentences of its quotes, and none of the running text', () => {
      assert.deepEqual(hiddenIn(html), []);
      for (const sentence of SHOWN) assert.ok(text.includes(sentence), sentence);
    });

    await t.test('has no link to a page, since it is not said where the site is published', () => {
      const links = [...html.matchAll(/<a [^>]*href="([^"#][^"]*)"/g)].map(([, url]) => url);
      assert.deepEqual(new Set(links), new Set(['https://example.org/lighthouse']));
      assert.deepEqual(html.match(/<link rel="canonical"| data-address=/g), null);
    });
  }));

test('gives the permanent addresses where it is known where the site is published', () =>
  withFolder(async (folder) => {
    const out = path.join(folder, 'lighthouse.html');
    await save(out, { env: { SITE: 'https://example.org/record' } });
    const html = await readFile(out, 'utf8');
    const address = 'https://example.org/record/articles/lighthouse/';
    assert.ok(html.includes(`<link rel="canonical" href="${address}">`));
    assert.match(plain(html), new RegExp(`Its permanent address is ${address}`));
    assert.ok(html.includes('<a class="cite" href="https://example.org/record/quotes/lamp-goes-out/"'));
    const printed = [...html.matchAll(/data-address="([^"]*)"/g)].map(([, url]) => url);
    const own = printed.filter((url) => url?.startsWith('https://example.org/record/'));
    assert.ok(own.length > 5);
    assert.deepEqual(
      printed.filter((url) => !own.includes(url)),
      ['https://example.org/lighthouse'],
    );
    assert.equal(new Set(own).size, own.length);
  }));

test('saves no draft, nothing unknown and nothing with errors, and leaves what was there', () =>
  withFolder(async (folder) => {
    const out = path.join(folder, 'lighthouse.html');
    const content = path.join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    // What leads to a draft would be an error.
    await rm(path.join(content, 'redirects.yaml'));
    await writeFile(out, 'the file before');
    const unknown = await save(out, { slug: 'lighthous', content });
    assert.deepEqual(
      [unknown.code, unknown.err],
      [1, 'pack: Unknown article `lighthous`, did you mean `lighthouse`?\n'],
    );

    const file = path.join(content, 'articles/lighthouse.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('status: published', 'status: draft'));
    const draft = await save(out, { content });
    assert.equal(draft.code, 1);
    assert.match(draft.err, /^pack: Unexpected draft `lighthouse`, expected a published article: .*\n$/);

    await writeFile(file, text.replace('is=tower-vote', 'is=tower-note'));
    const faulty = await save(out, { content });
    assert.deepEqual(
      [faulty.code, faulty.err],
      [1, 'pack: The content has errors, `npm run check` lists them\n'],
    );
    assert.equal(await readFile(out, 'utf8'), 'the file before');
  }));

test('stops at a link that leads nowhere, as the build does, and says where it is written', () =>
  withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    const file = path.join(content, 'events/ceremony.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\nAs [the keeper](/speakers/ines-falke/) and [all](/speakers) heard.\n`);
    const { code, err } = await save(path.join(folder, 'lighthouse.html'), { content });
    assert.equal(code, 1);
    const [said, link, place, end] = err.split('\n');
    assert.equal(said, 'pack: Links that lead nowhere:');
    assert.equal(
      link,
      '  lighthouse.html: `/speakers/ines-falke/`: no page `/speakers/ines-falke/` was built; did you mean `/speakers/ines-falk/`?',
    );
    assert.match(place ?? '', /^ {4}.*events\/ceremony\.md:\d+:17$/);
    assert.equal(end, '');
    assert.deepEqual(await readdir(folder), ['content']);
  }));

test('saves no article in whose words an editor put a picture', () =>
  withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    const file = path.join(content, 'events/ceremony.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\n![A lamp](https://example.net/lamp.png)\n`);
    const { code, err } = await save(path.join(folder, 'lighthouse.html'), { content });
    assert.deepEqual([code, err], [1, 'pack: The content has errors, `npm run check` lists them\n']);
    const checked = await run('check', [], { content });
    assert.match(
      checked.out,
      /events\/ceremony\.md:\d+:1 {2}error {2}no-picture\n {2}Unexpected picture `https:\/\/example\.net\/lamp\.png` /,
    );
    assert.deepEqual(await readdir(folder), ['content']);
  }));
