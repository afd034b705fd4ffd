import type { VFile } from 'vfile';
import { didYouMean } from '#markdown/nearest.ts';
import { type Place, report } from '#markdown/problems.ts';
import type { PublicAddress, RedirectEntry } from '#model/redirect.ts';
import type { RedirectsDocument } from '../redirects/readRedirects.ts';
import { type Standing, standingOf } from '../redirects/standing.ts';
import type { ContentRule } from './rule.ts';

/** A redirect begins where there is no page and no other one does, and leads to a page in the end. */
export const redirects: ContentRule = ({ redirects: document, content, ...all }) => {
  if (document === null || document.fields.length === 0) return;
  checkEntries(content.redirects, document, standingOf(all, content));
};

function checkEntries(file: VFile, { fields: entries, place }: RedirectsDocument, standing: Standing): void {
  const byFrom = new Map<PublicAddress, RedirectEntry>();
  for (const [i, entry] of entries.entries()) {
    const at = (field: keyof RedirectEntry): Place | undefined => place([i, field]);
    if (byFrom.has(entry.from)) {
      const first = entries.findIndex(({ from }) => from === entry.from);
      reportTwice(file, entry.from, place([first, 'from'])?.start.line, at('from'));
    } else {
      byFrom.set(entry.from, entry);
    }
    if (standing.built.has(entry.from)) reportLive(file, entry.from, at('from'));
  }
  const targets: Targets = { ...standing, byFrom };
  for (const [i, { from, to, article }] of entries.entries()) {
    if (to !== undefined) checkTarget(file, from, to, targets, place([i, 'to']));
    if (article !== undefined) checkArticle(file, article, targets, place([i, 'article']));
  }
}

interface Targets extends Standing {
  readonly byFrom: ReadonlyMap<PublicAddress, RedirectEntry>;
}

function checkTarget(
  file: VFile,
  from: PublicAddress,
  to: PublicAddress,
  { built, unseen, whole, byFrom }: Targets,
  place: Place | undefined,
): void {
  const circle = circleOf(from, byFrom);
  if (circle !== null) reportCircle(file, circle, place);
  else if (built.has(to) || byFrom.has(to)) return;
  else if (unseen.has(to) && (whole || isOfArticle(to))) reportUnseen(file, to, place);
  else if (whole) reportUnknown(file, to, [...built, ...byFrom.keys()], place);
}

/** The addresses of the circle that an address stands in, from it and back to it; null where it stands in none. */
function circleOf(
  from: PublicAddress,
  byFrom: ReadonlyMap<PublicAddress, RedirectEntry>,
): readonly PublicAddress[] | null {
  const passed = [from];
  for (let next = byFrom.get(from)?.to; next !== undefined; next = byFrom.get(next)?.to) {
    if (next === from) return [...passed, next];
    if (passed.includes(next)) return null;
    passed.push(next);
  }
  return null;
}

function checkArticle(
  file: VFile,
  slug: string,
  { built, unseen, whole, byFrom }: Targets,
  place: Place | undefined,
): void {
  const address = `articles/${slug}` as const;
  if (!whole || built.has(address) || unseen.has(address) || byFrom.has(address)) return;
  const slugs = [...built].filter((one) => one.startsWith('articles/')).map((one) => one.slice(9));
  report(
    file,
    {
      reason: `Unexpected article \`${slug}\`: there is none in content/articles/`,
      rule: 'redirect-target',
      mend: didYouMean(slug, slugs) ?? 'Correct the name, or take `article` out if the article is gone, too.',
      actual: slug,
    },
    place,
  );
}

function reportTwice(
  file: VFile,
  from: PublicAddress,
  line: number | undefined,
  place: Place | undefined,
): void {
  report(
    file,
    {
      reason: `Unexpected second entry for \`${from}\`: line ${line} has one`,
      rule: 'redirect-twice',
      mend: 'An address leads to one place: take one of the two out.',
      actual: from,
    },
    place,
  );
}

function reportLive(file: VFile, from: PublicAddress, place: Place | undefined): void {
  report(
    file,
    {
      reason: `Unexpected redirect from \`${from}\`: that page is there`,
      rule: 'redirect-live',
      mend: 'Take the entry out, or give what stands there another id: nobody would reach it.',
      actual: from,
    },
    place,
  );
}

function reportCircle(file: VFile, circle: readonly PublicAddress[], place: Place | undefined): void {
  report(
    file,
    {
      reason: `Unexpected circle of redirects: ${circle.map((one) => `\`${one}\``).join(' → ')}`,
      rule: 'redirect-loop',
      mend: 'Have one of them lead to a page, or say with `gone` and `why` that there is none any more.',
    },
    place,
  );
}

/** Whether readers see it follows from the status of one article; of speakers and events from what all articles name. */
const isOfArticle = (address: PublicAddress): boolean => /^(?:articles|quotes)\//.test(address);

function reportUnseen(file: VFile, to: PublicAddress, place: Place | undefined): void {
  const because = isOfArticle(to)
    ? 'readers do not see a draft'
    : 'no published article names it, so that it has no page';
  report(
    file,
    {
      reason: `Unexpected \`to: ${to}\`: ${because}`,
      rule: 'redirect-target',
      mend: 'Lead to a page that readers see, or say with `gone` and `why` that there is none any more.',
      actual: to,
    },
    place,
  );
}

function reportUnknown(
  file: VFile,
  to: PublicAddress,
  known: readonly PublicAddress[],
  place: Place | undefined,
): void {
  report(
    file,
    {
      reason: `Unexpected \`to: ${to}\`: there is no such page`,
      rule: 'redirect-target',
      mend: didYouMean(to, known) ?? 'Correct it, or say with `gone` and `why` that there is none any more.',
      actual: to,
    },
    place,
  );
}
