import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readOwnGold } from '#cli/bench/gold/readOwnGold.ts';
import { quoteFigures, type Rates, type View } from '#cli/bench/quotes/figures.ts';
import type { GoldArticle, PredictedArticle } from '#cli/bench/quotes/goldArticle.ts';
import { parse } from '#parse/parse.ts';

/** The corpora's own scorer, which is no part of the project. */
interface OfficialScorer {
  score(gold: readonly GoldArticle[], predicted: readonly PredictedArticle[], view: View): OfficialFigures;
}

interface OfficialRates {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

type OfficialFigures = Readonly<
  Record<'gold' | 'pred' | 'attribution' | 'attrPronoun' | 'attrExplicit' | 'entity', number> &
    Record<'exact' | 'overlap' | 'endToEnd', OfficialRates>
>;

const SCORER = path.resolve(process.env.CORPORA ?? '../shared/corpora', 'score-quotes.mjs');
const rates = ({ precision, recall, f1 }: Rates): OfficialRates => ({ P: precision, R: recall, F1: f1 });

for (const view of ['direct', 'all'] as const) {
  test(`figures are those of the corpora's own scorer, ${view}`, { skip: !existsSync(SCORER) }, async () => {
    const { score } = (await import(pathToFileURL(SCORER).href)) as OfficialScorer;
    const gold = readOwnGold();
    const predicted = gold.map(({ id, text }) => ({ id, ...parse(text, { published: '2024-05-01' }) }));
    const expected = score(gold, predicted, view);
    const found = quoteFigures(gold, predicted)[view];
    assert.deepEqual([found.gold, found.predicted], [expected.gold, expected.pred]);
    assert.deepEqual(rates(found.spans), expected.overlap);
    assert.deepEqual(rates(found.exact), expected.exact);
    assert.deepEqual(rates(found.endToEnd), expected.endToEnd);
    assert.deepEqual(
      [found.attribution, found.pronoun, found.explicit, found.entity],
      [expected.attribution, expected.attrPronoun, expected.attrExplicit, expected.entity],
    );
  });
}
