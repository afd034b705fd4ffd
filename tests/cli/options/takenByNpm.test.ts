import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { FIRST_BRIEFING } from '../../firstBriefing.ts';
import { withFolder } from '../run.ts';

/** Runs npm as somebody at a terminal does, with settings of one's own. */
async function npm(
  args: readonly string[],
  settings = '',
): Promise<{ code: unknown; out: string; err: string }> {
  let ran = { code: null as unknown, out: '', err: '' };
  await withFolder(async (folder) => {
    const userconfig = path.join(folder, 'npmrc');
    await writeFile(userconfig, settings);
    // What the npm that runs these tests was given is not what this one is given.
    const outside = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
    const child = spawn('npm', [...args], {
      env: { ...Object.fromEntries(outside), npm_config_userconfig: userconfig, CONTENT: FIRST_BRIEFING },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    ran = { code, out, err };
  });
  return ran;
}

const SLIPS = {
  'check --fix':
    'Unexpected `--fix` before `--`, where npm takes it for its own. Write `--` before the options: `npm run check -- --fix`\n',
  'check --fix --dry-run':
    'Unexpected `--fix`, `--dry-run` before `--`, where npm takes them for its own. Write `--` before the options: `npm run check -- --fix --dry-run`\n',
  'new speaker --side=Norway --role person':
    'Unexpected `--role`, `--side` before `--`, where npm takes them for its own. Write `--` before the options: `npm run new -- … --role … --side Norway`\n',
  'import a.txt --published 2024-03-14':
    'Unexpected `--published` before `--`, where npm takes it for its own. Write `--` before the options: `npm run import -- … --published …`\n',
};

for (const [line, says] of Object.entries(SLIPS)) {
  test(`says where \`--\` was left out: npm run ${line}`, async () => {
    assert.deepEqual(await npm(['run', '-s', ...line.split(' ')]), { code: 1, out: '', err: says });
  });
}

test('takes options behind `--`, whatever settings npm has', async () => {
  const { code, err } = await npm(['run', '-s', 'check', '--', '--quiet'], 'dry-run=true\nstrict = true\n');
  assert.deepEqual([code, err], [0, '']);
});
