import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { card, text } from '#integrations/sharePictures/card.ts';
import { draw } from '#integrations/sharePictures/draw.ts';
import { loadFonts, SANS, SERIF } from '#integrations/sharePictures/fonts.ts';
import { keptPictures } from '#integrations/sharePictures/keptPictures.ts';
import { folderOf } from '../site.ts';

const FONTS = await loadFonts();

const picture = (words: string, family = SERIF) => card([text({ family, size: 60 }, words)], []);

test('a picture has the size that links are shown with', async () => {
  const { format, width, height } = await sharp(
    (await draw(picture('“Nine years”'), FONTS)) ?? undefined,
  ).metadata();
  assert.deepEqual([format, width, height], ['png', 1200, 630]);
});

test('letters of Latin, Cyrillic and Greek are drawn; where one cannot be, nothing is', async () => {
  for (const words of ['Łódź, Žižek, Ångström', 'Київ', 'Việt Nam', 'Ελλάδα'])
    for (const family of [SERIF, SANS]) assert.ok(await draw(picture(words, family), FONTS), words);
  for (const words of ['北京', '🕯', 'القاهرة']) assert.equal(await draw(picture(words), FONTS), null, words);
});

test('a word that is wider than the sheet is broken: no ink stands in the margin', async () => {
  const bytes = await draw(picture('Donaudampfschifffahrt'.repeat(6)), FONTS);
  const margin = { left: 1150, top: 20, width: 50, height: 600 };
  const pixels = await sharp(bytes ?? undefined)
    .extract(margin)
    .greyscale()
    .raw()
    .toBuffer();
  assert.equal(Math.min(...pixels), 255);
});

test('the same words are the same bytes, in another process, time zone and language', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { card, text } from '#integrations/sharePictures/card.ts';
    import { draw } from '#integrations/sharePictures/draw.ts';
    import { loadFonts, SERIF } from '#integrations/sharePictures/fonts.ts';
    const bytes = await draw(card([text({ family: SERIF, size: 60 }, 'Nine years')], []), await loadFonts());
    console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const digest = async (env: NodeJS.ProcessEnv) => {
    const command = ['--input-type=module-typescript', '--eval', script];
    return (await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...env } })).stdout;
  };
  const first = await digest({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  assert.match(first, /^[\da-f]{64}\n$/);
  assert.equal(await digest({ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }), first);
});

test('what was drawn before is not drawn again; what says something else is', async (t) => {
  const folder = join(await folderOf(t, {}), 'pictures');
  let drawn = 0;
  const picturesOf = () =>
    keptPictures(folder, async () => {
      drawn += 1;
      return Buffer.from([drawn]);
    });
  const first = await picturesOf()(picture('a'));
  const again = await picturesOf()(picture('a'));
  const other = await picturesOf()(picture('b'));
  assert.deepEqual([first.kept, again.kept, other.kept, drawn], [false, true, false, 2]);
  assert.deepEqual(again.bytes, first.bytes);
  assert.equal((await readdir(folder)).length, 2);
});
