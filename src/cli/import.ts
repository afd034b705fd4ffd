/**
 * Source text → content files:
 *
 *     npm run import -- FILE… --published YYYY-MM-DD [--title …] [--publisher …] [--url …]
 *                       [--slug …] [--rights excerpt|full-text] [--status draft|published]
 *
 * Importing a source again changes nothing, whatever an editor has made of it.
 */
import { z } from 'astro/zod';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { articleFront } from '#model/article.ts';
import { id } from '#model/id.ts';
import { fail, messageOf } from './fail.ts';
import type { ImportOptions } from './import/contentOf.ts';
import { importSource } from './import/importSource.ts';
import { readLibrary } from './import/library.ts';
import { readSource } from './import/readSource.ts';
import { readArgs } from './options.ts';

const USAGE =
  'Usage: npm run import -- FILE… --published YYYY-MM-DD [--title …] [--publisher …] [--url …] [--slug …] [--rights excerpt|full-text] [--status draft|published]';

function readOptions(): { readonly files: readonly string[]; readonly options: ImportOptions } {
  const { values, positionals } = readArgs(
    {
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        title: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        slug: { type: 'string' },
        rights: { type: 'string', default: 'excerpt' },
        status: { type: 'string', default: 'draft' },
      },
    },
    USAGE,
  );
  if (positionals.length === 0) fail(USAGE);
  if (values.published === undefined)
    fail(`import: --published is missing: the day the article appeared\n${USAGE}`);
  if (positionals.length > 1 && (values.slug ?? values.title) !== undefined) {
    fail('import: --slug and --title name one article: import the files one by one');
  }
  const { published = '', publisher = 'Publisher not given', rights, status, ...given } = values;
  const { shape } = articleFront;
  const checked = z
    .object({
      published: shape.published,
      rights: shape.rights,
      status: shape.status,
      url: shape.source.shape.url,
      slug: id.optional(),
    })
    .safeParse({ published, rights, status, url: given.url, slug: given.slug });
  if (!checked.success) {
    fail(
      checked.error.issues.map((issue) => `import: --${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const { url, slug, ...fields } = checked.data;
  return {
    files: positionals,
    options: { ...given, ...fields, ...(url !== undefined && { url }), publisher },
  };
}

const { files, options } = readOptions();
const library = await readLibrary(CONTENT_ROOT);
for (const file of files) {
  try {
    const report = await importSource(await readSource(file), options, library);
    process.stdout.write(`${report}\n`);
  } catch (error) {
    process.stderr.write(`import: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
