import { bestCandidate } from '#parse/refiners/attribution/rank.ts';
import { spokenFeatures } from '#parse/refiners/attribution/spokenFeatures.ts';
import type { Weights } from '#parse/weigh.ts';
import type { Choice } from './choice.ts';
import type { QuotedStretch } from './quotedStretches.ts';

/**
 * A choice for each stretch between marks: is it a term or spoken? A term has no features, so that its score is 0: fitting is
 * then logistic regression, and a stretch is spoken where its own score is above 0.
 *
 * @param sources What source features weigh: how good the best source is tells much.
 */
export function spokenChoices(stretches: readonly QuotedStretch[], sources: Weights): Choice[] {
  return stretches.map(({ article, draft, quote, gold, previous }) => {
    const best = bestCandidate(draft, quote, previous?.quote.stretch ?? -1, sources);
    const features = spokenFeatures(draft, quote, best.score, best.features);
    const spoken = gold !== null;
    return {
      article,
      options: [
        { features: [], right: !spoken },
        { features, right: spoken },
      ],
    };
  });
}
