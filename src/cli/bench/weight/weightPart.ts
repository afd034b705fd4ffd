import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, GET_BROWSER } from '../../findBrowser.ts';
import { listen } from '../../serve/listen.ts';
import { compressedSite, siteServer } from './compressedSite.ts';
import { scorePages } from './lighthouse.ts';
import { WAITS } from './limits.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { compareSearch, SEARCHES, type SearchComparison } from './searchWeight.ts';
import { weighBackground, weighPages } from './weighPages.ts';
import { articleLines, backgroundLine, pageTable, scoreTable, searchTable } from './weightTables.ts';

/** How often each time is taken. */
const RUNS = { full: 7, quick: 3 };

/** The pages that Lighthouse looks at. */
const SCORED = ['article', 'timeline', 'speaker', 'search'] as const;

/** What the pages of the built site in `dist/` (`DIST` names another) weigh, or a line that says what is missing to weigh them. */
export async function weightPart(quick: boolean, say: (done: string) => void): Promise<string[]> {
  const dist = path.resolve(process.env.DIST ?? 'dist');
  if (!existsSync(path.join(dist, 'search/index.html')))
    return [`Pages are not weighed: there is no built site at ${dist}: run \`npm run build\`\n`];
  const browserPath = findBrowser();
  if (browserPath === undefined) return [`Pages are not weighed: there is no browser: ${GET_BROWSER}\n`];
  const folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-weight-'));
  const near = createServer(siteServer(folder, WAITS.near));
  const far = createServer(siteServer(folder, WAITS.far));
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGS] });
  try {
    await compressedSite(dist, folder);
    const site = await startedAt(near);
    const sites = { near: site, far: await startedAt(far) };
    const kinds = pageOfEachKind(dist);
    const weights = await weighPages(browser, site, kinds);
    say('pages weighed');
    const background = await weighBackground(browser, site + kinds.get('article'));
    const runs = quick ? RUNS.quick : RUNS.full;
    const searches: SearchComparison[] = [];
    for (const query of SEARCHES) searches.push(await compareSearch(browserPath, sites, query, runs));
    say('search compared');
    const scored = SCORED.flatMap((kind) =>
      kinds.has(kind) ? [[kind, site + kinds.get(kind)] as const] : [],
    );
    const scores = quick ? [] : await scorePages(browserPath, new Map(scored), say);
    return [
      pageTable(weights),
      articleLines(weights),
      backgroundLine(background),
      ...searches.map(searchTable),
      ...(quick ? [] : [scoreTable(scores)]),
    ];
  } finally {
    await browser.close();
    near.close();
    far.close();
    await rm(folder, { recursive: true });
  }
}

async function startedAt(server: Server): Promise<string> {
  return `http://localhost:${await listen(server, 0, 'localhost')}/`;
}
