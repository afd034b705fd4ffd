import { attributePlace } from '#markdown/attributePlace.ts';
import { utterancesOf } from '#markdown/marks.ts';
import { warn } from '#markdown/problems.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { isInside } from '#model/span.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Warns of a statement whose speaker is not the one that its sentence names: “…,” :speaker[Ann Lee]{is=ann-lee} :cue[said]. Only
 * where the sentence has one report and names one speaker outside of all quotes.
 */
export const otherSpeaker: ArticleRule = ({ file, document: { unmarked } }, { speakers }) => {
  const { marks, sentences, text } = unmarked;
  const quotes = marks.filter(({ name }) => name === 'quote');
  for (const sentence of sentences) {
    const here = marks.filter((mark) => isInside(mark, sentence) && !isQuoted(mark, quotes));
    const [cue, ...otherCues] = here.filter(({ name }) => name === 'cue');
    const [source, ...others] = here.filter(({ name }) => name === 'speaker');
    const [id, ...more] = cue ? utterancesOf(cue.attributes) : [];
    if (!source || otherCues.length + others.length + more.length > 0) continue;
    const quote = quotes.find(({ attributes }) => attributes.id === id);
    const { by } = quote?.attributes ?? {};
    if (id === undefined || by === undefined || by === source.attributes.is || !speakers.has(by)) continue;
    warn(
      file,
      {
        reason: `Unexpected speaker \`${by}\` of \`${id}\`: its sentence names “${text.slice(source.start, source.end)}” (\`${source.attributes.is}\`)`,
        rule: 'other-speaker',
        mend: `Write \`by=${source.attributes.is}\`, or correct \`is\` of the words that name who speaks.`,
        actual: by,
      },
      attributePlace(file, quote?.position, 'by'),
    );
  }
};

function isQuoted(mark: PlacedMark, quotes: readonly PlacedMark[]): boolean {
  return quotes.some((quote) => quote !== mark && isInside(mark, quote));
}
