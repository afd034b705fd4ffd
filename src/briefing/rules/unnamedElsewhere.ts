import { attributePlace } from '#markdown/attributePlace.ts';
import { report } from '#markdown/problems.ts';
import { isNamed } from '#model/speaker.ts';
import type { ArticleRule } from './rule.ts';

/** An unnamed source belongs to its article: in another it is another speaker, until an editor says otherwise. */
export const unnamedElsewhere: ArticleRule = (
  { file, slug, document: { unmarked } },
  { speakers },
  { articles },
) => {
  const known = new Set(articles.map(({ stem }) => stem));
  for (const { name, attributes, position } of unmarked.marks) {
    const id = name === 'speaker' ? attributes.is : attributes.by;
    const speaker = id === undefined ? null : speakers.get(id);
    if (!speaker || isNamed(speaker) || speaker.articles.includes(slug)) continue;
    report(
      file,
      {
        reason: `Unexpected speaker \`${id}\`: this unnamed source belongs to ${speaker.articles.join(', ')}`,
        rule: 'unnamed-elsewhere',
        mend: speaker.articles.every((other) => !known.has(other))
          ? `Did you mean \`${slug}\` in the \`articles\` of content/speakers/${id}.md? No article has the address that stands there.`
          : `Two articles' unnamed sources are two speakers: give this one a file of its own, or add \`${slug}\` to its \`articles\` if you know that they are one.`,
      },
      attributePlace(file, position, name === 'speaker' ? 'is' : 'by'),
    );
  }
};
