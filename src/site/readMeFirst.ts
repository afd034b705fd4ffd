import type { Article, Briefing } from '#model/briefing.ts';
import { originInWords, saySpan, voicesInWords } from './briefingFacts.ts';
import { CHECKSUMS } from './carriedFiles.ts';
import { publishedOn } from './knownDay.ts';
import { capitalised, counted } from './numbers.ts';
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
  const parts = [
    SITE_NAME.toUpperCase(),
    text`This folder is a whole website. Every statement in it can be followed back to the words of its source.`,

    'HOW TO READ IT',
    text`Open index.html in this folder with a web browser. If the folder came as a zip file, unpack all of it first.
      Nothing has to be installed and no network is needed: pages, timeline and search work from the folder. Nothing
      that you read or search for is sent anywhere. Only links to other websites, such as a publisher’s, lead out.`,

    'WHAT IT HOLDS',
    holdings(briefing),
    text`Quotes, names and stated days are passages of the sources, word for word. Headlines, summaries and notes are
      ours. A day or a speaker that we worked out is marked “inferred” wherever it stands.`,

    'RIGHTS',
    text`The running text of an article belongs to its publisher. ${extentOf(briefing.articles)} Our notes and marks may
      be reused with credit.`,

    'WAS ANYTHING CHANGED ON THE WAY?',
    text`${CHECKSUMS} lists the SHA-256 digest of every other file of this folder. To compare them, open a terminal in
      this folder and give it the line for your system. It names each file that is missing or is not as it was; where
      it says nothing, nothing was changed. A file that is not on the list was added.`,
    command('Linux', `sha256sum --quiet -c ${CHECKSUMS}`),
    command('macOS', `shasum -a 256 -c ${CHECKSUMS} | grep FAILED`),
    command('Windows (PowerShell)', POWERSHELL),
    text`Whoever can change a file can change the list, too. If in doubt, compare the list itself with the one
      ${list === null ? 'that its publisher gives you by another way.' : 'on the published site:'}`,
    ...(list === null ? [] : [`    ${list}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Running text, broken into lines anew. */
function text(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return wrapText(String.raw({ raw: strings }, ...values), COLUMNS);
}

function command(system: string, line: string): string {
  return `${system}:\n\n    ${line}`;
}

/** “One article, Washington Examiner, published 28 December 2021 (inferred).” and what is marked in it. */
function holdings(briefing: Briefing): string {
  const { articles, events } = briefing;
  const [oldest, newest] = [articles[0], articles.at(-1)];
  if (!oldest || !newest) return 'No articles yet.';
  const sourcing = sourcingOf(articles, voicesOf(briefing));
  return text`${capitalised(originInWords(articles))}, published ${saySpan([publishedOn(oldest), publishedOn(newest)])}.
    ${capitalised(counted(sourcing.quoted.statements, 'statement'))}; ${voicesInWords(sourcing)};
    ${counted(events.size, 'event')}.`;
}

/** How much of the articles is shown. */
function extentOf(articles: readonly Article[]): string {
  const whole = articles.filter(({ rights }) => rights === 'full-text').length;
  const [all, these] = articles.length === 1 ? ['This one is', 'this one'] : ['All are', 'these'];
  if (whole === articles.length) return `${all} shown whole.`;
  if (whole === 0) return `Of ${these} only quotes, dates and links are shown.`;
  return `${whole} of ${articles.length} are shown whole; of the others only quotes, dates and links.`;
}
