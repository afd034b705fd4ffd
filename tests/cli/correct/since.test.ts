import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { test } from 'node:test';
import { FIRST_BRIEFING } from '../../firstBriefing.ts';
import { withRepository } from '../git/newRepository.ts';
import { copyIn, SLUG } from './copy.ts';

test('fills in the words that have changed since a commit, and lists them where there are several', () =>
  withRepository(async ({ content, commit }) => {
    await cp(FIRST_BRIEFING, content, { recursive: true });
    const first = commit();
    const { correct, article } = copyIn(content);
    const since = (...more: readonly string[]) =>
      correct(
        SLUG,
        '--kind',
        'correction',
        '--change',
        'x',
        '--date',
        '2022-01-03',
        '--since',
        first,
        ...more,
      );
    assert.match(
      (await since()).err,
      /^correct: --since: Unexpected `[0-9a-f]+`: headline, standfirst, who speaks/,
    );

    const headline = 'First talks on Europe’s security will be held without Europeans';
    await article((await article()).replace(headline, 'Talks on Europe, without it'));
    const { out } = await since();
    assert.match(out, new RegExp(`Before: ${headline}\n {2}Now: {4}Talks on Europe, without it\n`));
    assert.match(
      await article(),
      new RegExp(`\n    was: ${headline}\n    now: Talks on Europe, without it\n---`),
    );

    await article(
      (await article()).replace('{#price-charge by=ned-price}', '{#price-charge by=sergey-lavrov}'),
    );
    assert.match(
      (await since()).err,
      /Unexpected 2 changes, expected one\. Give --was and --now of the one that is meant:\n {2}the headline: “First talks on.*” → “Talks on Europe, without it”\n {2}who speaks statement 9: “Ned Price” → “Sergey Lavrov”\n$/,
    );
    await since('--on', 'price-charge');
    assert.match(await article(), /\n {4}was: Ned Price\n {4}now: Sergey Lavrov\n {4}on: price-charge\n---/);
    assert.match(
      (await since('--on', 'price-inviolable')).err,
      /Unexpected `--on price-inviolable`, which has not changed\./,
    );

    await article((await article()).replaceAll('price-charge', 'charge'));
    await article(
      (await article()).replace('{#charge by=sergey-lavrov}', '{#charge by=senior-administration-official}'),
    );
    assert.match(
      (await since()).err,
      /who speaks statement 9: “Ned Price” → “[^”]*administration official”\n$/,
    );
  }));
