import { stringify } from 'yaml';
import { serialise } from './serialise.ts';

/** Writes a speaker's or an event's file with the fields alone; the words are an editor's. */
export function writeEditorial(front: Readonly<Record<string, unknown>>): string {
  return serialise({
    type: 'root',
    children: [{ type: 'yaml', value: stringify(front, { lineWidth: 0 }).trimEnd() }],
  });
}
