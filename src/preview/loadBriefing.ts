import type { Briefing } from '#model/briefing.ts';
import { preview } from './content/preview.ts';

/** What `#briefing/loadBriefing.ts` gives in a build, for pages of the live preview: drafts too, and never an error. */
export async function loadBriefing(): Promise<Briefing> {
  return (await preview()).briefing;
}
