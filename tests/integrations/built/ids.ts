import assert from 'node:assert/strict';
import { parse } from 'parse5';
import { filesBelow } from '#integrations/filesBelow.ts';
import { attribute } from '#integrations/links/linkAttributes.ts';
import { elements } from '#integrations/links/readPage.ts';
import { textOf } from '../site.ts';

/** Ids of a page as far as statements go. */
export interface PageIds {
  /** Ids that stand there more than once. */
  readonly twice: readonly string[];
  /** Those of passages of statements. */
  readonly passages: readonly string[];
  /** Others that could be a statement's: ids of statements have no `_`, all that stand beside them have. */
  readonly unsafe: readonly string[];
  /** Ids that elements refer to, and that no element has. */
  readonly missing: readonly string[];
}

/** Attributes whose value is ids of elements of the same page. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];

export function idsIn(html: string, statements: readonly string[]): PageIds {
  const all = [...elements(parse(html))];
  const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
  const referred = all.flatMap((element) =>
    REFERENCES.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []),
  );
  const passages = ids.filter((id) => statements.some((own) => id === own || id.startsWith(`${own}--`)));
  return {
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    passages,
    unsafe: ids.filter((id) => !passages.includes(id) && !id.includes('_')),
    missing: referred.filter((id) => !ids.includes(id)),
  };
}

/** Whether no id stands twice on a page of the site built at `root`, whatever statements are called, and none is referred to in vain. */
export async function testIds(root: string): Promise<void> {
  const data: { statements: readonly { id: string }[]; redirects: readonly { from: string }[] } = JSON.parse(
    await textOf(root, 'data/briefing.json'),
  );
  const former = data.redirects.map(({ from }) => from.replace(/^quotes\//, ''));
  const statements = [...data.statements.map(({ id }) => id), ...former];
  const files = [...(await filesBelow(root))].filter((path) => path.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (path) => ({ path, ...idsIn(await textOf(root, path), statements) })),
  );
  const withStatements = pages.filter(({ passages }) => passages.length > 0);
  assert.ok(withStatements.length > 0, 'statements stand on a page');
  const faults = [
    ...pages.flatMap(({ path, twice }) => twice.map((id) => `${path}: ${id} twice`)),
    ...pages.flatMap(({ path, missing }) => missing.map((id) => `${path}: ${id} missing`)),
    ...withStatements.flatMap(({ path, unsafe }) =>
      unsafe.map((id) => `${path}: ${id} could be a statement`),
    ),
  ];
  assert.deepEqual(faults, []);
}
