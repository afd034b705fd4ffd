import { briefingOf } from '#site/briefingOf.ts';
import type { PageChanges } from '../changes.ts';
import { isKnown, type Side, type Sides } from '../side.ts';
import { type PageView, pageViews } from './pageViews.ts';
import { shown, withoutMarks } from './shown.ts';

/** Which pages of the built site a change makes, changes and takes away. */
export function comparePages(sides: Sides): PageChanges {
  const was = viewsOf(sides.before, sides);
  const is = viewsOf(sides.after, sides);
  const both = [...is.values()].flatMap((view) => {
    const former = was.get(view.address);
    return former ? [{ address: view.address, how: difference(former, view) }] : [];
  });
  const gone = [...was.keys()].filter((address) => !is.has(address)).sort();
  const those = (how: 'shows' | 'around'): string[] =>
    both
      .filter((page) => page.how === how)
      .map(({ address }) => address)
      .sort();
  return {
    changed: those('shows'),
    touched: those('around'),
    added: [...is.keys()].filter((address) => !was.has(address)).sort(),
    gone,
    unredirected: gone.filter(
      (address) => OF_THE_RECORD.test(address) && !isRedirected(address, sides.after),
    ),
  };
}

/** The pages of one side, by their addresses. What could not be read on the other side is left out of both. */
function viewsOf({ published }: Side, sides: Sides): ReadonlyMap<string, PageView> {
  const { articles, speakers, events } = published;
  const known = briefingOf(
    articles.filter(({ slug }) => isKnown(sides, `articles/${slug}`)),
    {
      speakers: new Map([...speakers].filter(([id]) => isKnown(sides, `speakers/${id}`))),
      events: new Map([...events].filter(([id]) => isKnown(sides, `events/${id}`))),
    },
  );
  return new Map(pageViews(known).map((view) => [view.address, view]));
}

function difference(before: PageView, after: PageView): 'shows' | 'around' | null {
  const [was, is] = [shown(before.shows), shown(after.shows)];
  if (withoutMarks(was) !== withoutMarks(is)) return 'shows';
  return was === is && shown(before.around) === shown(after.around) ? null : 'around';
}

/** The addresses that stand for something in the record; pages that only list or compare have others. */
const OF_THE_RECORD = /^\/(?:articles|quotes|speakers|events)\/[^/]+\/$/;

function isRedirected(address: string, { redirects }: Side): boolean {
  return redirects.some(({ from }) => `/${from}/` === address);
}
