import { test } from 'node:test';
import { testCertainty } from './built/certainty.ts';
import { testIds } from './built/ids.ts';
import { testKeptFiles } from './built/keptFiles.ts';
import { testPageAddresses } from './built/pageAddresses.ts';
import { builtSite, CONTENT } from './builtSite.ts';

/** What is asked of the fixture's site as it is built, without an address of publication: one build, since a build takes seconds. */
test('the built site', async (t) => {
  const root = await builtSite(t);
  await t.test('says how each day and speaker is known', (inner) => testCertainty(inner, root));
  await t.test('has a page at each address of the list, and no other', () =>
    testPageAddresses(root, CONTENT),
  );
  await t.test(
    'has no id twice on a page, whatever statements are called, and each that is referred to',
    () => testIds(root),
  );
  await t.test('is kept by a browser as far as a reader can go, with its search', () => testKeptFiles(root));
});
