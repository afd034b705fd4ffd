import { spawnSync } from 'node:child_process';
import { FIRST_BRIEFING } from '../firstBriefing.ts';
import { DIST, ROOT } from './dist.ts';

// Builds the site that is looked at: always of the same content, whatever stands in `content/`.
if (process.env.DIST === undefined) {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', DIST], {
    cwd: ROOT,
    env: { ...process.env, CONTENT: FIRST_BRIEFING },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.exitCode = status ?? 1;
}
