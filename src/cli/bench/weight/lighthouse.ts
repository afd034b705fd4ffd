import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BROWSER_ARGS } from '../../findBrowser.ts';

/** Fetched when it is needed, since it is heavy and nothing else needs it; the version is fixed, so that figures can be compared. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Its score of performance is that of the machine too; of so many looks the middle one counts, as it advises itself. */
const LOOKS = 3;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Of 100. */
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

export interface PageScores {
  readonly name: string;
  readonly scores: Scores;
  /** What it found wanting, by the names of its audits. */
  readonly wanting: readonly string[];
}

/** As much of its report as is read (https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md). */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/**
 * Lets Lighthouse look at pages, as on a phone with a slow network.
 * @throws where it cannot be fetched or fails.
 */
export async function scorePages(
  browser: string,
  urls: ReadonlyMap<string, string>,
  say: (done: string) => void,
): Promise<PageScores[]> {
  const scored: PageScores[] = [];
  for (const [name, url] of urls) {
    const looks: Omit<PageScores, 'name'>[] = [];
    for (let look = 0; look < LOOKS; look++) looks.push(readReport(await runLighthouse(browser, url)));
    looks.sort((a, b) => a.scores.performance - b.scores.performance);
    scored.push({ name, ...(looks[LOOKS >> 1] as (typeof looks)[0]) });
    say(`Lighthouse has looked at the ${name} page`);
  }
  return scored;
}

async function runLighthouse(browser: string, url: string): Promise<Report> {
  const flags = ['--headless=new', ...BROWSER_ARGS].join(' ');
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as Report;
}

function readReport({ categories, audits }: Report): Omit<PageScores, 'name'> {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []);
  const wanting = counted.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Scores,
    wanting: wanting.map(({ id }) => id),
  };
}
