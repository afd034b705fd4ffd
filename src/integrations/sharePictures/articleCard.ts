import type { Article } from '#model/briefing.ts';
import { publishedOn, sayKnownDay } from '#site/knownDay.ts';
import { type Sourcing, sourcingOf, type VoiceTally } from '#site/sourcing.ts';
import { markOf, type Voices } from '#site/voices.ts';
import { clip } from '#site/words.ts';
import { words } from '#words/words.ts';
import { type Box, box, svg } from './box.ts';
import { card, label, MEASURE, sizeFor, text } from './card.ts';
import { SERIF } from './fonts.ts';
import type { VoiceLooks } from './voiceLooks.ts';

/** How much of a headline fits, and in which size. */
const LONGEST = 190;
const SIZES = [
  [45, 84],
  [75, 72],
  [120, 60],
  [LONGEST, 48],
] as const;

/** An article: its headline, whose words it is made of, how many, and where it comes from. */
export function articleCard(article: Article, voices: Voices, looks: VoiceLooks): Box {
  const headline = clip(article.title, LONGEST);
  const sourcing = sourcingOf([article], voices);
  const { statements } = sourcing.quoted;
  const figures = [words.statements.inFigures(statements), words.voices.inFigures(sourcing.voices.length)];
  const source = `${article.source.publisher}, ${sayKnownDay(publishedOn(article))}`;
  return card(
    [text({ family: SERIF, weight: 700, size: sizeFor(headline.length, SIZES), leading: 1.14 }, headline)],
    [
      statements > 0 ? strip(sourcing, looks) : null,
      box({ justifyContent: 'space-between', paddingTop: 20 }, label(source), label(figures.join(', '))),
    ],
  );
}

const STRIP = 24;
const GAP = 4;

/** The words of each voice as a part of a line: solid where it has a name, hatched where it has none. */
function strip({ voices, quoted }: Sourcing, looks: VoiceLooks): Box {
  const parts: Box[] = [];
  let x = 0;
  for (const [i, tally] of voices.entries()) {
    const width = (tally.words / Math.max(1, quoted.words)) * (MEASURE + GAP);
    parts.push(...part(tally, looks, { x, y: 0, width: Math.max(1, width - GAP), height: STRIP }, i));
    x += width;
  }
  return svg('svg', { width: MEASURE, height: STRIP, viewBox: `0 0 ${MEASURE} ${STRIP}` }, ...parts);
}

function part(
  { voice }: VoiceTally,
  looks: VoiceLooks,
  place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  index: number,
): readonly Box[] {
  const { colour } = looks(markOf(voice));
  if (voice?.named) return [svg('rect', { ...place, fill: colour })];
  const line = svg('rect', { width: 5, height: 10, fill: colour });
  const pattern = { id: `hatch-${index}`, width: 10, height: 10, patternUnits: 'userSpaceOnUse' };
  return [
    svg('pattern', { ...pattern, patternTransform: 'rotate(45)' }, line),
    svg('rect', { ...place, fill: `url(#hatch-${index})` }),
  ];
}
