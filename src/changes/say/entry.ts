import type { ListItem } from 'mdast';
import type { Named } from '../changes.ts';

/** What a reviewer looks at, first things first. */
export const SECTIONS = [
  'Words',
  'Who speaks',
  'Days',
  'Articles',
  'Other changes to statements',
  'Speakers',
  'Events',
] as const;

/** A line of what a change does. */
export interface Entry {
  readonly section: (typeof SECTIONS)[number];
  /** The article that it is about; null where the line itself says what it is about. */
  readonly within: Named | null;
  readonly item: ListItem;
}
