import path from 'node:path';
import type { z } from 'astro/zod';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { writeEditorial } from '#markdown/writeEditorial.ts';
import { ID_PATTERN, id as idSchema, toId } from '#model/id.ts';
import { unused } from '../import/unused.ts';
import { writeFiles } from '../writeFiles.ts';

export type EditorialFolder = 'speakers' | 'events';

/**
 * The id of a new file: the one that was given, or the one that its name gives.
 *
 * @throws Error where the name gives none, it is no id, or there is a file of that id.
 */
export function newId(
  given: string | undefined,
  name: string,
  folder: EditorialFolder,
  content: ContentFiles,
): string {
  const id = given ?? toId(name);
  if (id === '')
    throw new Error(`--id is missing: “${name}” gives none, since it has no letter that an address can have`);
  if (!ID_PATTERN.test(id)) throw new Error(`--id: ${idSchema.safeParse(id).error?.issues[0]?.message}`);
  const taken = new Set(content[folder].flatMap(({ stem }) => stem ?? []));
  if (taken.has(id))
    throw new Error(
      `Unexpected id \`${id}\`: content/${folder}/${id}.md exists already. For another of that name, give --id ${unused(id, taken)}`,
    );
  return id;
}

/** Fields that were given, in the order in which they are written; what is empty is left out. */
export function givenFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** @throws Error that says which option is wrong, by the field that it gives. */
export function refuseFaults(
  schema: z.ZodType,
  fields: Readonly<Record<string, unknown>>,
  optionOf: Readonly<Record<string, string>> = {},
): void {
  const { error } = schema.safeParse(fields);
  if (!error) return;
  const option = (field: string): string => `--${optionOf[field] ?? field}`;
  throw new Error(
    error.issues.map(({ path: [field], message }) => `${option(String(field))}: ${message}`).join('\n'),
  );
}

/** Writes a file where there is none; gives its path from the folder that the command runs in. */
export async function writeNew(
  folder: EditorialFolder,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> {
  const file = path.join(CONTENT_ROOT, folder, `${id}.md`);
  await writeFiles([{ path: file, content: writeEditorial(fields) }]);
  return path.relative(process.cwd(), file);
}
