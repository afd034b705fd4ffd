import { axisKeys, setStops } from './axisKeys.ts';
import { applyQuery, choiceOf, isChosen, queryOf } from './choice.ts';
import { closerLook, sayCloserLook, showStretch, showWays, stretchName } from './closerLook.ts';
import { drawColumns } from './columns.ts';
import { type Entry, entriesOf } from './entries.ts';
import { openFoldsWith, revealTarget, targetId } from './folds.ts';
import { implyEvents, nameGroups, startGroups } from './groups.ts';
import { markFiltered } from './marks.ts';
import { countedOf, sayLeftOut, sayLifted, sayShown } from './sayShown.ts';
import { showToday } from './showToday.ts';
import { countTallies } from './tallies.ts';

/** Up to so many entries left by a filter are all unfolded. */
const MOST_OPENED = 60;

/**
 * Lets a reader filter the timeline, look closer, and go from mark to mark by the keys; what is chosen stands in the address,
 * so that it can be shared and the way back leads where the reader was.
 */
export function startTimeline(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const reset = form?.querySelector<HTMLButtonElement>('[type=reset]');
  if (!form || !reset) return;
  const entries = entriesOf(document);
  const forms = countedOf(form);
  let period = '';
  /** The entry that filters were lifted for, while the address ends in it. */
  let revealed: Entry | undefined;

  const update = (): void => {
    const choice = choiceOf(form, period);
    const shown = entries.filter((entry) => isChosen(entry, choice));
    for (const entry of entries) entry.element.hidden = !shown.includes(entry);
    hideEmpty(document);
    if (shown.length < entries.length && shown.length <= MOST_OPENED)
      openFoldsWith(shown.map(({ element }) => element));
    showStretch(document, period);
    markFiltered(document);
    drawColumns(document, shown, forms.entry);
    countTallies(document, shown, forms.statement);
    setStops(document);
    sayShown(document, form, shown.length, entries.length);
    sayLeftOut(form, stretchName(document, period));
    nameGroups(form);
    showWays(document, entries, choice);
    reset.hidden = queryOf(choice).size === 0;
  };
  const writeAddress = (query: URLSearchParams): void => {
    const search = query.size === 0 ? '' : `?${query}`;
    if (search !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  };
  const follow = (): void => {
    const asked = new URLSearchParams(location.search);
    applyQuery(form, asked);
    period = closerLook(location, document, period);
    const target = entries.find(({ element }) => element.id === targetId(location));
    const isHidden = target !== undefined && !isChosen(target, choiceOf(form, period));
    const query = isHidden ? new URLSearchParams() : asked;
    applyQuery(form, query);
    writeAddress(sayCloserLook(query, location, period));
    update();
    revealed = isHidden || target === revealed ? target : undefined;
    if (revealed) sayLifted(form);
    if (target) revealTarget(target.element);
  };
  startGroups(form);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) implyEvents(form, target.name);
    revealed = undefined;
    update();
    writeAddress(sayCloserLook(queryOf(choiceOf(form, period)), location, period));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The boxes are set once the event is over.
    setTimeout(() => form.dispatchEvent(new Event('change')));
  });
  addEventListener('hashchange', follow);
  // On the way back between two queries no `hashchange` comes.
  addEventListener('popstate', follow);
  addEventListener('pageshow', follow);
  follow();
  axisKeys(document);
  showToday(document);
}

/** A day, a fold or a panel of which nothing is shown is not shown either. */
function hideEmpty(document: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('.day-row, [data-fold], .undated'))
    part.hidden = part.querySelector('[data-entry]:not([hidden])') === null;
}
