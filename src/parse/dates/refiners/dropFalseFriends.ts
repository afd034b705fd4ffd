import type { TextDocument, Token } from '../../text/document.ts';
import { MONTH_NAME, WEEKDAY_NAME } from '../names.ts';
import type { Proposal } from '../proposal.ts';
import { tokenIndexAt } from '../tokens.ts';

/** A month or weekday alone. */
const BARE_NAME = new RegExp(`^(?:${MONTH_NAME}|${WEEKDAY_NAME})$`, 'i');
const CALENDAR_NAME = new RegExp(`\\b(?:${MONTH_NAME}|${WEEKDAY_NAME})\\b`, 'i');
/** Words that take a time: behind one of them “May” is the month. */
const TAKES_TIME = new Set(
  'in by since until till last next this of early late mid from to through for during before after between and or each every on'.split(
    ' ',
  ),
);
/** Months that are also first names, surnames or verbs. */
const ALSO_NAMES = new Set(['may', 'march', 'april', 'june', 'august']);
const NEWSPAPERS = new Set(
  'times mirror express telegraph mail herald post news journal star sun'.split(' '),
);

/** Drops words that are spelt like dates and are none: “may”, “to march”, “April Smith”, “the Sunday Times”. */
export function dropFalseFriends(proposals: readonly Proposal[], document: TextDocument): Proposal[] {
  return proposals.filter((proposal) => !isFalseFriend(proposal, document));
}

function isFalseFriend(proposal: Proposal, document: TextDocument): boolean {
  const text = document.text.slice(proposal.start, proposal.end);
  const name = CALENDAR_NAME.exec(text)?.[0];
  const first = tokenIndexAt(document, proposal.start);
  const next = document.tokens[tokenIndexAt(document, proposal.end)];
  if (name && /^\p{Ll}/u.test(name)) return true;
  if (name && isName(next) && NEWSPAPERS.has(next?.lower ?? '')) return true;
  if (/^(?:daily|weekly|monthly|quarterly|nightly)$/i.test(text) && /^\p{Lu}/u.test(text))
    return isName(next);
  if (/^\d+\s+(?:Minutes|Hours|Days)$/.test(text)) return true;
  if (!BARE_NAME.test(text) || !ALSO_NAMES.has(text.toLowerCase())) return false;
  const before = document.tokens[first - 1];
  if (before && TAKES_TIME.has(before.lower)) return isName(next) && text.toLowerCase() !== 'may';
  const isVerbOrName = text.toLowerCase() === 'may' || text.toLowerCase() === 'march';
  return isVerbOrName || isName(next) || isName(before);
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
