import { resolve } from 'node:path';

/** The first briefing as it was when it was first published: what editors do to `content/` changes nothing that tests expect. */
export const FIRST_BRIEFING = resolve(import.meta.dirname, 'firstBriefing/content');
