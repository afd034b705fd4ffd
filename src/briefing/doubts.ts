import type { VFile } from 'vfile';
import { warn } from '#markdown/problems.ts';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { ROUTES } from '#model/annotations.ts';
import { sayRoute } from '#site/knownSpeaker.ts';

/**
 * Lists the statements whose speaker no editor has confirmed: `:quote[…]{#lee-lamp by=ann-lee doubt=pronoun}`. They can be
 * built, and readers see such a speaker as inferred.
 */
export function listDoubts(file: VFile, { front, unmarked }: ArticleDocument): void {
  for (const mark of unmarked.marks) {
    if (mark.attributes.doubt !== undefined) warnOf(file, mark, front.status === 'published');
  }
}

function warnOf(file: VFile, { attributes, position }: PlacedMark, isPublished: boolean): void {
  const { id, by, doubt } = attributes;
  const route = ROUTES.find((known) => known === doubt);
  const way = route === undefined ? '' : `, reached ${sayRoute(route)}`;
  warn(
    file,
    {
      reason: `Unconfirmed speaker \`${by}\` of \`${id}\`${way}`,
      rule: 'doubtful-speaker',
      mend: `${isPublished ? 'Readers see it as inferred. ' : ''}Take \`doubt=${doubt}\` off if that is who speaks, or change \`by\` and then take it off.`,
      actual: by,
    },
    position,
  );
}
