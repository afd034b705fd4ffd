import { ADVICE_GLOBAL } from '#site/search/searchFolders.ts';
import { advise } from './advise.ts';
import { drawAdvice } from './drawAdvice.ts';
import type { Speech } from './say.ts';

/** What `search-words/advice.js` leaves in the page: a script of its own, since most searches do without it. */
export type DrawnAdvice = (
  speech: Speech,
  ...search: Parameters<typeof advise>
) => Promise<readonly HTMLElement[]>;

const drawnAdvice: DrawnAdvice = async (speech, ...search) => {
  const advice = await advise(...search);
  return advice ? drawAdvice(advice, speech) : [];
};

Object.assign(globalThis, { [ADVICE_GLOBAL]: drawnAdvice });
