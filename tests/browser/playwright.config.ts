import { defineConfig } from '@playwright/test';
import { DIST, ROOT } from './dist.ts';
import { findBrowser } from './findBrowser.ts';
import type { SiteOptions } from './site.ts';

/** One project a way of serving the built site: at the root of a server, below a path, and opened from a disk. */
export default defineConfig<SiteOptions>({
  outputDir: `${ROOT}/test-results`,
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  reporter: [[process.env.CI ? 'dot' : 'line'], ['./totals.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium's sandbox refuses to run for root; and no test may depend on what the browser fetches for itself.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    { name: 'root', use: { served: 'root' } },
    // The bytes are the same, so that only what hangs on where they come from is seen again.
    {
      name: 'sub-path',
      use: { served: 'sub-path' },
      testMatch: specs('links', 'pages', 'search', 'notFound'),
    },
    {
      name: 'disk',
      use: { served: 'disk' },
      testMatch: specs('links', 'pages', 'noScript', 'sourceText'),
    },
  ],
  webServer: [server('root_url', '/'), server('sub_path_url', '/repo/')],
});

function specs(...names: readonly string[]): string[] {
  return names.map((name) => `${name}.spec.ts`);
}

/** A server on a free port, whose address Playwright puts into the environment: `ROOT_URL`, `SUB_PATH_URL`. */
function server(name: string, base: string) {
  return {
    command: `"${process.execPath}" src/cli/serve.ts --root "${DIST}" --port 0 --base ${base}`,
    cwd: ROOT,
    wait: { stdout: new RegExp(`(?<${name}>http://\\S+)`) },
  };
}
