import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { reviseArticle } from '#cli/import/revise/reviseArticle.ts';
import { imported, revised, texts } from '../import/revise/generated.ts';
import { type Ran, run, withFolder } from '../run.ts';

const TEXT = `The harbour crane broke on Monday with a load of salt on its hook.

“The crane will not lift again this winter,” said Mayor Nora Tambling. “We have asked for a new one.”

“Nobody was hurt,” said harbour master Odd Fjeld. “We closed the quay at once.”

Dockers waited in the rain until the evening.

“We want our hours paid,” said docker Lise Brandt.

The council meets again on June 3.
`;

const MAYOR = 'tambling-crane-not-lift';
const NEW_ONE = '“We have asked for a new one.”';

interface Revised extends Ran {
  readonly content: string;
  /** The article as it now is. */
  readonly article: string;
}

/** The article of {@link TEXT}, confirmed and published, once its publisher has revised the text. */
async function withRevision(
  revise: (text: string) => string,
  use: (revision: Revised) => Promise<void> | void,
  edit: (article: string) => string = (article) => article,
): Promise<void> {
  await withFolder(async (content) => {
    const asked =
      '--published 2024-05-14 --publisher Post --slug crane --rights full-text --status published';
    await run('import', ['-', ...asked.split(' '), '--title', 'A crane is down'], { content, input: TEXT });
    const file = path.join(content, 'articles/crane.md');
    const former = await readFile(file, 'utf8');
    assert.doesNotMatch(former, /doubt=/);
    await writeFile(file, edit(former));
    const args = ['-', '--revises', 'crane', '--accept-lost'];
    const ran = await run('import', args, { content, input: revise(TEXT) });
    assert.deepEqual([ran.code, ran.err], [0, '']);
    await use({ ...ran, content, article: await readFile(file, 'utf8') });
  });
}

const doubtful = (article: string) =>
  [...article.matchAll(/\{([^{}]*doubt=[^{}]*)\}/g)].map(([, attributes]) => attributes);

test('doubts a speaker in whose place the text names another, until an editor has read it', () =>
  withRevision(
    (text) => text.replace('Mayor Nora Tambling', 'harbour master Odd Fjeld'),
    async ({ content, out, article }) => {
      assert.deepEqual(doubtful(article), [`#${MAYOR} by=nora-tambling doubt=revision`]);
      assert.match(
        out,
        /look at #tambling-crane-not-lift: the text now names “Odd Fjeld” as who speaks, the mark says `by=nora-tambling`, so that it is marked `doubt=revision`/,
      );
      const check = await run('check', [], { content });
      assert.match(
        check.out + check.err,
        /Unconfirmed speaker `nora-tambling` of `tambling-crane-not-lift`, reached by a former text of the\s+source/,
      );
      const page = path.join(content, 'crane.html');
      assert.equal((await run('pack', ['--single', 'crane', '--out', page], { content })).code, 0);
      const words = (await readFile(page, 'utf8')).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      assert.match(words, /Nora Tambling ?\(inferred\)/);
      assert.doesNotMatch(words, /Odd Fjeld ?\(inferred\)/);
    },
  ));

test('doubts a speaker whom the text takes the words from, though their name still stands beside', () =>
  withRevision(
    (text) => text.replace('said docker Lise Brandt.', 'stood on a wall behind docker Lise Brandt.'),
    ({ out, article }) => {
      assert.deepEqual(doubtful(article), ['#brandt-want-hours-paid by=lise-brandt doubt=revision']);
      assert.match(out, /look at #brandt-want-hours-paid: the text names nobody as who speaks any more/);
    },
  ));

test('doubts a speaker whom an import would doubt now', () =>
  withRevision(
    (text) => text.replace('said docker Lise Brandt.', 'read a banner above docker Lise Brandt.'),
    ({ out, article }) => {
      assert.deepEqual(doubtful(article), ['#brandt-want-hours-paid by=lise-brandt doubt=revision']);
      assert.match(out, /the text no longer says for certain that `lise-brandt` speaks/);
    },
  ));

test('doubts a further passage alone where the text gives that one to another', () =>
  withRevision(
    (text) => text.replace(` ${NEW_ONE}`, `\n\nDocker Lise Brandt said: ${NEW_ONE}`),
    ({ article }) => assert.deepEqual(doubtful(article), [`of=${MAYOR} doubt=revision`]),
  ));

test('says of a doubt that stood there that it goes back to the former text', () =>
  withRevision(
    (text) => text.replace('Mayor Nora Tambling', 'harbour master Odd Fjeld'),
    ({ article }) => assert.deepEqual(doubtful(article), [`#${MAYOR} by=nora-tambling doubt=revision`]),
    (article) => article.replace('by=nora-tambling}', 'by=nora-tambling doubt=cue}'),
  ));

test('takes no doubt off that an editor has not read', () =>
  withRevision(
    (text) => text.replace('in the rain', 'in heavy rain'),
    ({ article }) => assert.deepEqual(doubtful(article), ['#fjeld-nobody-hurt by=odd-fjeld doubt=nearby']),
    (article) => article.replace('by=odd-fjeld}', 'by=odd-fjeld doubt=nearby}'),
  ));

test('doubts nobody where the text names the same speaker in other words', () =>
  withRevision(
    (text) => text.replace('said Mayor Nora Tambling.', 'Nora Tambling said on Tuesday.'),
    ({ article }) => assert.deepEqual(doubtful(article), []),
  ));

test('doubts nobody for a change that is not near', () => {
  fc.assert(
    fc.property(texts, texts, (text, below) => {
      const { filed, library } = imported(`${text}\nThe road was wet.\n\nThe road was dry.\n`);
      const other = below
        .replaceAll('We know', 'They hold')
        .replaceAll('Here', 'There')
        .replaceAll('No', 'Nor');
      const revision = `${filed.source.text}\n${other}`;
      const { merge } = reviseArticle(filed, revised(revision), 'sources/2024-05-14-a-bridge-2.txt', library);
      assert.deepEqual(merge.doubts, []);
    }),
    { numRuns: 30 },
  );
});
