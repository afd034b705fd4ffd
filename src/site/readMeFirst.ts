import type { Article, Briefing } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { originInWords, saySpan, voicesInWords } from './briefingFacts.ts';
import { CHECKSUMS } from './carriedFiles.ts';
import { publishedOn } from './knownDay.ts';
import { SITE_NAME } from './siteName.ts';
import { sourcingOf } from './sourcing.ts';
import { voicesOf } from './voices.ts';
import { wrapText } from './wrapText.ts';

const COLUMNS = 72;

/** Windows has no command of its own that reads a list of digests. */
const POWERSHELL = `Get-Content ${CHECKSUMS} -Encoding UTF8 | ForEach-Object { $sum, $file = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { $file } }`;

/**
 * What somebody reads first who was given the folder of the site, or a zip of it: plain text with lines of at most 72
 * characters, but for commands and addresses, which must not be broken.
 *
 * @param list Address of the list of digests on the published site; null where it is not known.
 */
export function readMeFirst(briefing: Briefing, list: string | null): string {
  const { readMe } = words;
  const parts = [
    SITE_NAME.toUpperCase(),
    wrapped(readMe.whatItIs),

    readMe.howToReadTitle,
    wrapped(readMe.howToRead),

    readMe.holdingsTitle,
    wrapped(holdings(briefing)),
    wrapped(readMe.whatIsOurs),

    readMe.rightsTitle,
    wrapped(readMe.rights(extentOf(briefing.articles))),

    readMe.changedTitle,
    wrapped(readMe.changed(CHECKSUMS)),
    command('Linux', `sha256sum --quiet -c ${CHECKSUMS}`),
    command('macOS', `shasum -a 256 -c ${CHECKSUMS} | grep FAILED`),
    command('Windows (PowerShell)', POWERSHELL),
    ...(list === null ? [wrapped(readMe.inDoubt)] : [wrapped(readMe.inDoubtAt), `    ${list}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Running text, broken into lines. */
function wrapped(text: string): string {
  return wrapText(text, COLUMNS);
}

function command(system: string, line: string): string {
  return `${system}:\n\n    ${line}`;
}

/** “One article, Washington Examiner, published 28 December 2021 (inferred).” and what is marked in it. */
function holdings(briefing: Briefing): string {
  const { articles, events } = briefing;
  const [oldest, newest] = [articles[0], articles.at(-1)];
  if (!oldest || !newest) return words.readMe.noArticles;
  const sourcing = sourcingOf(articles, voicesOf(briefing));
  return words.readMe.holdings(
    originInWords(articles),
    saySpan([publishedOn(oldest), publishedOn(newest)]),
    sourcing.quoted.statements,
    voicesInWords(sourcing),
    events.size,
  );
}

/** How much of the articles is shown. */
function extentOf(articles: readonly Article[]): string {
  return words.readMe.extent(articles.filter(({ rights }) => rights === 'full-text').length, articles.length);
}
