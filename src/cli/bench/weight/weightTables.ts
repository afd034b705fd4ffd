import { median } from '../speed/rates.ts';
import { table } from '../table.ts';
import type { PageScores } from './lighthouse.ts';
import { ARTICLE_LIMITS, type Distance, SEARCH_RATIO, WAITS } from './limits.ts';
import type { SearchComparison, SearchCost } from './searchWeight.ts';
import { type Asked, sumOf } from './weighPage.ts';
import type { KindWeight } from './weighPages.ts';

/** Each kind of page on a line: what it asks for by itself, compressed, in KB; and what of it moves at 360 and 1440 pixels. */
export function pageTable(weights: readonly KindWeight[]): string {
  return table(
    [
      'page, KB by gzip',
      'HTML',
      'styles',
      'files',
      'all',
      'of it script',
      'requests',
      'fonts',
      'other hosts',
      'shift 360',
      '1440',
    ],
    weights.map(({ kind, asked, script, shifts }) => {
      const of = (...kinds: readonly string[]) => asked.filter(({ kind: is }) => kinds.includes(is));
      const [html, styles] = [of('document'), of('stylesheet')];
      const others = asked.filter((file) => !html.includes(file) && !styles.includes(file));
      return [
        kind,
        ...[html, styles, others, asked].map((files) => kilobytes(sumOf(files))),
        kilobytes(script),
        String(asked.length),
        String(of('font').length),
        String(new Set(asked.map(({ url }) => new URL(url).host)).size - 1),
        ...shifts.map((shift) => shift.toFixed(shift === 0 ? 0 : 4)),
      ];
    }),
  );
}

/** What an article's page may weigh beside what it weighs. */
export function articleLines(weights: readonly KindWeight[]): string {
  const article = weights.find(({ kind }) => kind === 'article');
  if (!article) return 'There is no article to weigh.\n';
  return table(
    ['article', 'asked', 'found', ''],
    [
      asked('KB', ARTICLE_LIMITS.bytes / 1024, sumOf(article.asked) / 1024),
      asked('requests', ARTICLE_LIMITS.requests, article.asked.length),
      asked('script, KB', ARTICLE_LIMITS.script / 1024, article.script / 1024),
      asked('shift', 0, Math.max(...article.shifts)),
    ],
  );
}

/** Behind the page, once it has nothing else to do. */
export function backgroundLine(files: readonly Asked[]): string {
  const megabytes = (sumOf(files) / 1024 / 1024).toFixed(2);
  return `Then its service worker fetches ${files.length} files, ${megabytes} MB by gzip, for reading without a network.\n`;
}

/** First results by the search page, and by bare Pagefind over the same index; the times by each of the servers. */
export function searchTable({ words, ours, bare }: SearchComparison): string {
  const bytes = (cost: SearchCost) => cost.index + cost.script;
  const row = (name: string, cost: SearchCost) => [
    name,
    ...[cost.index, cost.script, bytes(cost)].map(kilobytes),
    ...DISTANCES.map((distance) => median(cost.times[distance]).toFixed(0)),
  ];
  return [
    table(
      [`first results of “${words}”`, 'index, KB', 'script, KB', 'both', ...DISTANCES.map(msAt)],
      [row('search page', ours), row('bare Pagefind', bare)],
    ),
    table(
      ['search', 'asked', 'found', ''],
      [
        asked('KB of bare Pagefind’s', SEARCH_RATIO, bytes(ours) / bytes(bare), 2),
        ...DISTANCES.map((distance) => {
          const ratio = median(ours.times[distance]) / median(bare.times[distance]);
          return asked(`${msAt(distance)}, of bare Pagefind’s`, SEARCH_RATIO, ratio, 2);
        }),
      ],
    ),
  ].join('\n');
}

const DISTANCES = ['near', 'far'] as const satisfies readonly Distance[];

const msAt = (distance: Distance): string => (distance === 'near' ? 'ms' : `ms, server ${WAITS.far} ms away`);

/** Lighthouse's four scores. */
export function scoreTable(pages: readonly PageScores[]): string {
  return table(
    ['Lighthouse', 'performance', 'accessibility', 'best practices', 'SEO', '', 'wanting'],
    pages.map(({ name, scores, wanting }) => {
      const all = Object.values(scores);
      return [name, ...all.map(String), all.every((score) => score === 100) ? '✓' : '✗', wanting.join(', ')];
    }),
  );
}

/** A line of what is asked for at most, and what was found. */
function asked(name: string, most: number, found: number, digits = 1): string[] {
  return [name, `≤ ${most}`, found.toFixed(Number.isInteger(found) ? 0 : digits), found <= most ? '✓' : '✗'];
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
