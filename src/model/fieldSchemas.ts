import { z } from 'astro/zod';
import { articleFront } from './article.ts';
import { eventFront } from './event.ts';
import { redirectsFile } from './redirect.ts';
import { speakerFront } from './speaker.ts';

/** What the fields of content are read by: those above a Markdown file's text by its folder, and `redirects.yaml`. */
const SCHEMAS = {
  articles: articleFront,
  speakers: speakerFront,
  events: eventFront,
  redirects: redirectsFile,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/**
 * The JSON Schema of such fields, by which editors' tools complete, explain and check them as they are typed. It is of draft 7,
 * which all of these tools know. What it cannot say (a `confirmed` event needs an `outcome`) is left to `npm run check`.
 */
export function fieldSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { target: 'draft-7', io: 'input' });
}
