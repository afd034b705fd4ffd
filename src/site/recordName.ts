import type { Briefing } from '#model/briefing.ts';
import type { PublicAddress } from '#model/redirect.ts';
import { saySpeaker } from './knownSpeaker.ts';
import { voiceOf, voicesOf } from './voices.ts';
import { clip } from './words.ts';

/** So many characters of a statement name it. */
const NAMED_BY = 60;

/** What a page of the record is called where a link leads to it: a headline, a name, a title, or who says what. */
export function recordName(address: PublicAddress, briefing: Briefing): string {
  const [kind, id = ''] = address.split('/');
  const voices = voicesOf(briefing);
  const quote = briefing.articles
    .flatMap(({ quotes }) => quotes)
    .find((one) => kind === 'quotes' && one.id === id);
  if (quote)
    return `${saySpeaker(quote, voiceOf(voices, quote.by))}: ${clip(quote.segments[0]?.text ?? '', NAMED_BY)}`;
  if (kind === 'articles') return briefing.articles.find(({ slug }) => slug === id)?.title ?? id;
  return (kind === 'speakers' ? voices.get(id)?.name : briefing.events.get(id)?.title) ?? id;
}
