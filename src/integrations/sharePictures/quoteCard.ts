import type { Article, Quote } from '#model/briefing.ts';
import { saidAlone } from '#site/dayBasis.ts';
import { publishedOn, remarkOn, sayKnownDay } from '#site/knownDay.ts';
import { speakerCertainty } from '#site/knownSpeaker.ts';
import { roleWhenSaid } from '#site/speakers/roles.ts';
import { markOf, type Voice } from '#site/voices.ts';
import { clip } from '#site/words.ts';
import { words } from '#words/words.ts';
import { type Box, box } from './box.ts';
import { card, INK, label, SOFT, shape, sizeFor, text } from './card.ts';
import { SANS, SERIF } from './fonts.ts';
import type { VoiceLooks } from './voiceLooks.ts';

/** How much of a quote fits, and in which size. */
const LONGEST = 260;
const SIZES = [
  [60, 70],
  [110, 56],
  [170, 48],
  [LONGEST, 40],
] as const;
const LONGEST_NAME = 52;

/** A quote: who says it, on what day, the words, and where they were printed. */
export function quoteCard(quote: Quote, article: Article, voice: Voice | null, looks: VoiceLooks): Box {
  const said = clip(quote.segments.map(({ text }) => text).join(' … '), LONGEST);
  const source = `${article.source.publisher}, ${sayKnownDay(publishedOn(article))}`;
  return card(
    [
      speaker(quote, voice, looks),
      label(clip(roleAndDay(quote, article, voice), 90)),
      text({ family: SERIF, size: sizeFor(said.length, SIZES), leading: 1.32 }, said, { paddingTop: 22 }),
    ],
    [label(clip(source, 90))],
  );
}

/** The name by its shape and colour: slanted where it is only a phrase of the article, dashed and in words where it is inferred. */
function speaker(quote: Quote, voice: Voice | null, looks: VoiceLooks): Box {
  const look = looks(markOf(voice));
  const name = clip(voice?.name ?? words.marks.speakerNotGiven, LONGEST_NAME);
  const inferred = speakerCertainty(quote) === 'implied';
  const italic = voice?.named === false;
  return box(
    { alignItems: 'center' },
    shape(look, 32),
    text({ family: SANS, weight: 600, size: 36, colour: look.colour, italic }, name, {
      marginLeft: 16,
      ...(inferred && { borderBottom: `3px dashed ${INK}` }),
    }),
    inferred
      ? text({ family: SANS, size: 28, colour: SOFT }, words.marks.certainty.implied, { marginLeft: 16 })
      : null,
  );
}

function roleAndDay(quote: Quote, article: Article, voice: Voice | null): string {
  const { said, noDayGiven } = words.marks;
  const role = voice?.named && quote.doubt === null ? roleWhenSaid(quote, article, voice) : null;
  const on = saidAlone(quote, article);
  const day = on === null ? noDayGiven : said.replace('{day}', sayKnownDay(on, 'long', 'day inferred'));
  return role === null ? day : `${role.title}${remarkOn(role, 'inferred')}, ${day}`;
}
