import { parseArgs } from 'node:util';
import { articleFront } from '#model/article.ts';
import { fail, messageOf } from './fail.ts';
import { type ImportOptions, importSource } from './import/importSource.ts';
import { readSource } from './import/readSource.ts';

const USAGE =
  'Usage: npm run import -- FILE… --published YYYY-MM-DD [--title …] [--publisher …] [--url …] [--slug …] [--rights excerpt|full-text] [--status draft|published]';

function readOptions(): { readonly files: readonly string[]; readonly options: ImportOptions } {
  const { values, positionals } = parseArgs({
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
  });
  if (positionals.length === 0) fail(USAGE);
  if (positionals.length > 1 && (values.slug ?? values.title) !== undefined) {
    fail('import: --slug and --title name one article: import the files one by one');
  }
  const { published = '', publisher = 'Unknown publisher', rights, status, ...given } = values;
  const checked = articleFront
    .pick({ published: true, rights: true, status: true })
    .safeParse({ published, rights, status });
  if (!checked.success) {
    fail(
      checked.error.issues.map((issue) => `import: --${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  return { files: positionals, options: { ...given, ...checked.data, publisher } };
}

const { files, options } = readOptions();
for (const file of files) {
  try {
    const report = await importSource(await readSource(file), options);
    process.stdout.write(`${report}\n`);
  } catch (error) {
    process.stderr.write(`import: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
