import { isHeadline } from './headline.ts';
import { personGiven } from './nameGiven.ts';
import { namesakes } from './namesakes.ts';
import { personhoodOf, showPersonhood } from './personhood.ts';
import { mint, type State } from './state.ts';

/** Everyone whom the running text names in full somewhere, so that “Price” in the headline already finds Ned Price. */
export function readFullNames(state: State): void {
  for (const view of state.draft.views) {
    if (isHeadline(view.items)) continue;
    for (const phrase of view.phrases) {
      // MR PRICE: the capitals of a label are no way to write the name.
      if (state.labels.has(phrase.start) && phrase.text === phrase.text.toUpperCase()) continue;
      const parts = state.partsOf(view, phrase);
      if (!parts?.isPerson || parts.words.length < 2) continue;
      const known = namesakes(state, parts)[0];
      if (known) known.gender ??= parts.gender;
      else mint(state, personGiven(state, parts));
    }
  }
  countNames(state);
}

/** How often each is named so that it can be nobody else: of two with one surname the text is about the one more often named. */
function countNames(state: State): void {
  for (const view of state.draft.views) {
    for (const phrase of view.phrases) {
      const parts = state.partsOf(view, phrase);
      const [known, rival] = parts ? namesakes(state, parts) : [];
      if (!parts || !known || rival) continue;
      known.frequency++;
      showPersonhood(known, personhoodOf(view, phrase, parts, state.subjects));
    }
  }
}
