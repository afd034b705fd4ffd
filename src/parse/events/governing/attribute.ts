import { tokenIn } from '../../dates/tokens.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';
import type { Candidate } from '../candidates.ts';
import { isListed } from '../eventNouns.ts';
import type { Scene } from './scene.ts';

const ARTICLE = wordSet('the that this a an its his her their');

/**
 * The event whose attribute a date is: “the Jan. 10 meeting”, “Friday's early vote”. Grammar leaves no doubt where the
 * date stands behind an article or owns what follows, and the noun phrase ends in a word for what happens.
 */
export function attributedEvent({ at: { document, sentence }, from, to }: Scene): Candidate | undefined {
  const { tokens } = document;
  const index = tokens[sentence.firstToken]?.sentence ?? -1;
  const tokenAt = (place: number): Token | undefined => tokenIn(document, place, index);
  const owns = tokenAt(to)?.lower === "'s";
  if (!owns && !ARTICLE.has(tokenAt(from - 1)?.lower ?? '') && !ARTICLE.has(tokenAt(from)?.lower ?? '')) {
    return undefined;
  }
  let head = owns ? to + 1 : to;
  if (tokenAt(head)?.text === ',') head++;
  while (isNominal(tokenAt(head)) && isNominal(tokenAt(head + 1))) head++;
  const noun = tokenAt(head);
  return noun?.tag === 'NOUN' && isListed(noun) ? head : undefined;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN');
}
