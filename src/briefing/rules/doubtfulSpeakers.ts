import { attributePlace } from '#markdown/attributePlace.ts';
import { type Problem, warn } from '#markdown/problems.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { DOUBTS } from '#model/doubt.ts';
import { en } from '#words/en.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Lists the passages whose speaker no editor has confirmed: `:quote[…]{#lee-lamp by=ann-lee doubt=pronoun}`. They can be
 * built, and readers see such a speaker as inferred.
 */
export const doubtfulSpeakers: ArticleRule = ({ file, document: { front, unmarked } }) => {
  const speakers = new Map(unmarked.marks.map(({ attributes }) => [attributes.id, attributes.by]));
  for (const mark of unmarked.marks) {
    const { id, of, doubt } = mark.attributes;
    if (doubt === undefined) continue;
    warn(
      file,
      doubtful(mark, speakers.get(id ?? of), front.status === 'published'),
      attributePlace(file, mark.position, 'doubt'),
    );
  }
};

function doubtful({ attributes }: PlacedMark, by: string | undefined, isPublished: boolean): Problem {
  const { id, of, doubt } = attributes;
  const route = DOUBTS.find((known) => known === doubt);
  const passage = of === undefined ? `\`${id}\`` : `a passage of \`${of}\``;
  const readers = isPublished ? 'Readers see it as inferred. ' : '';
  const other =
    of === undefined ? 'change `by` and then take it off' : 'give the passage an id and a `by` of its own';
  return {
    reason: `Unconfirmed speaker \`${by ?? 'nobody'}\` of ${passage}${route === undefined ? '' : `, reached ${en.speaker.ways[route]}`}`,
    rule: 'doubtful-speaker',
    mend: `${readers}Take \`doubt=${doubt}\` off if that is who speaks, or ${other}.`,
    actual: by,
  };
}
