import { hasErrors } from '#markdown/problems.ts';
import type { Briefing } from '#model/briefing.ts';
import type { PublicAddress } from '#model/redirect.ts';
import { briefingOf } from '#site/briefingOf.ts';
import { publicAddresses } from '#site/publicAddresses.ts';
import type { ContentFiles } from '../contentFiles.ts';

/** Which addresses some content has. */
export interface Standing {
  /** Those that have a page. */
  readonly built: ReadonlySet<PublicAddress>;
  /** Those of content that readers do not see: drafts, and speakers and events that no published article names. */
  readonly unseen: ReadonlySet<PublicAddress>;
  /** Whether all content was read. Where it was not, what seems to be missing may stand in what was not. */
  readonly whole: boolean;
}

export function standingOf(
  content: Pick<Briefing, 'articles' | 'speakers' | 'events'>,
  files: Pick<ContentFiles, 'articles' | 'speakers' | 'events'>,
): Standing {
  const published = content.articles.filter(({ status }) => status === 'published');
  const built = publicAddresses(briefingOf(published, content));
  const all = publicAddresses(content);
  return {
    built,
    unseen: new Set([...all].filter((address) => !built.has(address))),
    whole: ![...files.articles, ...files.speakers, ...files.events].some(hasErrors),
  };
}
