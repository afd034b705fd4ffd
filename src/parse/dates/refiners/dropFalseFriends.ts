import type { TextDocument, Token } from '../../text/document.ts';
import { MONTH_NAME, WEEKDAY_NAME } from '../names.ts';
import type { Proposal } from '../proposal.ts';
import { tokenIndexAt } from '../tokens.ts';

/** The words of a proposal and the tokens on both sides of them. */
interface Setting {
  readonly text: string;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly beforeThat: Token | undefined;
}

/** Drops words that are spelt like dates and are none: “may”, “to march”, “April Smith”, “the Sunday Times”. */
export function dropFalseFriends(proposals: readonly Proposal[], document: TextDocument): Proposal[] {
  return proposals.filter(({ start, end }) => {
    const setting: Setting = {
      text: document.text.slice(start, end),
      before: document.tokens[tokenIndexAt(document, start) - 1],
      after: document.tokens[tokenIndexAt(document, end)],
      beforeThat: document.tokens[tokenIndexAt(document, start) - 2],
    };
    return !FALSE_FRIENDS.some((isOne) => isOne(setting));
  });
}

const FALSE_FRIENDS: readonly ((setting: Setting) => boolean)[] = [
  isUncapitalised,
  isOtherWord,
  isNewspaperOrStreet,
  isTitle,
  isVerse,
  isNameOrVerb,
  isWeekdayInName,
];

const CALENDAR_NAME = new RegExp(`\\b(?:${MONTH_NAME}|${WEEKDAY_NAME})\\b`, 'i');
const PROPER_NOUNS = new Set(
  (
    'times world independent tribune football mirror express telegraph mail herald post news journal star sun ' +
    'street avenue road lane drive boulevard square'
  ).split(' '),
);

/** Months and weekdays are written with a capital: “may” and “march” are verbs. */
function isUncapitalised({ text }: Setting): boolean {
  return /^\p{Ll}/u.test(CALENDAR_NAME.exec(text)?.[0] ?? '');
}

/** “the Sunday Times”, “May Street” */
function isNewspaperOrStreet({ text, after }: Setting): boolean {
  return CALENDAR_NAME.test(text) && isName(after) && PROPER_NOUNS.has(after?.lower ?? '');
}

/** “There they sat.”, “He wrote for the Sun.”: a shortened weekday needs its capital, and one that is a word besides what takes a time. */
function isOtherWord({ text, before }: Setting): boolean {
  if (!/^[a-z]{3,5}\.$/i.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  return /^(?:sat|sun|wed)/i.test(text) && !TAKES_TIME.has(before?.lower ?? '');
}

/** “John 3:16” */
function isVerse({ text, before }: Setting): boolean {
  return /^\d{1,2}:\d\d$/.test(text) && isName(before) && !CALENDAR_NAME.test(before?.text ?? '');
}

const PROGRAMME = /^(?:programme|program|show)$/;

/** “the Daily Mail”, “60 Minutes”, “USA Today”, “This Week”, “Person of the Year”, “21st Century Foods” */
function isTitle({ text, before, after }: Setting): boolean {
  if (/^(?:\d+|This|Last|Next)\s+(?:Minutes|Hours|Day|Week|Month|Year)s?$/.test(text)) return true;
  if (/^(?:Today|Tonight|Tomorrow)$/.test(text)) return isName(before) || PROGRAMME.test(after?.text ?? '');
  if (/^(?:[Tt]he\s+(?:Week|Month|Year|Decade)|THE\s+[A-Z]+)$/.test(text)) return true;
  if (/\bCentury$/.test(text)) return isName(after);
  return /^(?:Daily|Weekly|Monthly|Nightly|DAILY|WEEKLY)$/.test(text) && (isName(after) || isName(before));
}

/** Words that take a time: behind one of them “May” is the month. */
const TAKES_TIME = new Set(
  (
    'in by since until till last next this of early late mid from to through for during before after between and or each ' +
    'every on'
  ).split(' '),
);
const ALSO_NAMES = /^(?:may|march|april|june|august)$/i;
const ALSO_VERBS = /^(?:may|march)$/i;

/** “Theresa May”, “April Smith”, “March on!”: a month that is also a name or a verb needs a word that takes a time. */
function isNameOrVerb({ text, before, after }: Setting): boolean {
  if (!ALSO_NAMES.test(text)) return false;
  if (before && TAKES_TIME.has(before.lower)) return isName(after) && !/^may$/i.test(text);
  return ALSO_VERBS.test(text) || isName(after) || isName(before);
}

const WEEKDAY_ALONE = new RegExp(`^(?:${WEEKDAY_NAME})$`, 'i');
const SUNDAY_PAPER = /^(?:Independent|Mail|Scotland|Wales)$/;
const TITLE =
  /^(?:Mr|Ms|Mrs|Dr|Gov|Sen|Governor|Senator|Minister|President|Chief|Pastor|Captain|General|Justice)\.?$/;
const NAMED_WEEKDAY = /^(?:Bloody|Black|Super|Fat)$/;

/** “Bloody Sunday”, “Governor Friday Eze”, “the Mail on Sunday” */
function isWeekdayInName({ text, before, beforeThat, after }: Setting): boolean {
  if (!WEEKDAY_ALONE.test(text)) return false;
  if (NAMED_WEEKDAY.test(before?.text ?? '') || (isName(after) && TITLE.test(before?.text ?? '')))
    return true;
  return text === 'Sunday' && before?.lower === 'on' && SUNDAY_PAPER.test(beforeThat?.text ?? '');
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
