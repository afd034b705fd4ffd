import type { ContentFiles } from '#briefing/contentFiles.ts';
import type { ReadContent } from '#briefing/readBriefing.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { toId } from '#model/id.ts';
import { isNamed, type SpeakerFront, speakerFront } from '#model/speaker.ts';
import { oneOf } from '../oneOf.ts';
import { givenFields, refuseFaults } from './newFile.ts';

/** What is wished of a new speaker, as it was typed. */
export interface SpeakerWish {
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly side?: string | undefined;
  readonly alias?: readonly string[] | undefined;
  readonly article?: readonly string[] | undefined;
  readonly id?: string | undefined;
}

/** The options without which there is no speaker. */
export function missingOfSpeaker({ name, kind, article = [] }: SpeakerWish): readonly string[] {
  return [
    ...(name === undefined ? ['--name'] : []),
    ...(kind === undefined ? ['--kind'] : []),
    ...(kind === 'unnamed' && article.length === 0 ? ['--article'] : []),
  ];
}

/**
 * The fields of a new speaker.
 *
 * @throws Error where one of them is not sound, or an article is not there.
 */
export function speakerFields(wish: SpeakerWish, { articles }: ContentFiles): Record<string, unknown> {
  const { name, kind = '', role, affiliation, side, alias = [], article = [] } = wish;
  const slugs = articles.flatMap(({ stem }) => stem ?? []);
  oneOf('--kind', kind, speakerFront.shape.kind.options);
  const fields = givenFields({
    name,
    kind,
    roles: role === undefined ? [] : [{ title: role }],
    affiliation,
    side,
    aliases: alias,
    articles: article,
  });
  const unknown = article.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) {
    const meant = didYouMean(unknown, slugs);
    throw new Error(
      `--article: Unexpected \`${unknown}\`: there is none in content/articles/.${meant ? ` ${meant}` : ''}`,
    );
  }
  refuseFaults(speakerFront, fields, { roles: 'role', aliases: 'alias', articles: 'article' });
  return fields;
}

/** The ids of speakers whom a new one may be: of a name or alias of its own; of unnamed sources, one of the same article. */
export function speakersAlike(
  fields: Readonly<Record<string, unknown>>,
  { speakers }: ReadContent,
): readonly string[] {
  const wished = speakerFront.parse(fields);
  const names = namesOf(wished);
  return [...speakers.values()]
    .filter(
      (other) =>
        namesOf(other).some((name) => names.includes(name)) &&
        (isNamed(wished)
          ? isNamed(other)
          : !isNamed(other) && other.articles.some((slug) => wished.articles.includes(slug))),
    )
    .map(({ id }) => id);
}

function namesOf({ name, aliases }: SpeakerFront): readonly string[] {
  return [name, ...aliases].map((one) => toId(one) || one);
}
