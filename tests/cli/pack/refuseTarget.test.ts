import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseTarget } from '#cli/pack/refuseTarget.ts';
import { folderOf } from '../../integrations/site.ts';

test('takes a name of a file, new or there already, outside the site', async (t) => {
  const folder = await folderOf(t, { 'old.zip': '', 'dist/index.html': '' });
  for (const name of ['old.zip', 'new.zip', 'new/a b/record.zip', 'dist.zip', '..zip', 'dist/../x.zip'])
    refuseTarget(`${folder}/${name}`, `${folder}/dist`);
});

test('refuses what is no name of a file, what is no regular file, and what lies in the site', async (t) => {
  const folder = await folderOf(t, { 'dist/index.html': '' });
  const refused = {
    '': /^Unexpected `--out` ``, expected the name of a file/,
    [`${folder}/new/`]: /^Unexpected `--out` `.*\/new\/`/,
    [folder]: /^Unexpected folder/,
    '/dev/null': /^Unexpected device `\/dev\/null`/,
    [`${folder}/dist/record.zip`]: /in the site that is packed/,
    [`${folder}/dist/a/../b.zip`]: /in the site that is packed/,
  };
  for (const [path, message] of Object.entries(refused))
    assert.throws(() => refuseTarget(path, `${folder}/dist`), { message }, path);
});
