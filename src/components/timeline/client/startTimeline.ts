import { axisKeys } from './axisKeys.ts';
import { applyQuery, choiceOf, isChosen, offLabels, queryOf, speakerOf } from './choice.ts';
import { entriesOf } from './entries.ts';
import { openFoldsWith, revealTarget } from './folds.ts';
import { markFiltered } from './marks.ts';
import { showToday } from './showToday.ts';

/** Up to so many entries left by a filter are all unfolded. */
const MOST_OPENED = 60;

/**
 * Lets a reader filter the timeline, look closer, and go from mark to mark by the keys; what is chosen stands in the address,
 * so that it can be shared and the way back leads where the reader was.
 */
export function startTimeline(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const status = form?.querySelector('.status');
  const reset = form?.querySelector('button');
  const leftOut = form?.querySelector('.left-out');
  if (!form || !status || !reset || !leftOut) return;
  const entries = entriesOf(document);
  const { all = '', some = '', leftOut: leftOutWords = '', allBut = '' } = form.dataset;

  const update = (): void => {
    const choice = choiceOf(form, periodIn(location.hash));
    const shown = entries.filter((entry) => isChosen(entry, choice));
    for (const entry of entries) entry.element.hidden = !shown.includes(entry);
    hideEmpty(document);
    if (shown.length < entries.length && shown.length <= MOST_OPENED)
      openFoldsWith(shown.map(({ element }) => element));
    markFiltered(document);
    form.dataset.shown = shown.length === entries.length ? 'all' : 'some';
    status.textContent = fill(shown.length === entries.length ? all : some, {
      shown: figures(shown.length),
      all: figures(entries.length),
    });
    const speaker = speakerOf(form)?.selectedOptions[0]?.dataset.label;
    const what = [...offLabels(form), ...(speaker === undefined ? [] : [fill(allBut, { speaker })])];
    leftOut.textContent = what.length === 0 ? '' : fill(leftOutWords, { what: what.join(', ') });
    reset.hidden = queryOf(choice) === '';
  };
  const follow = (): void => {
    applyQuery(form, new URLSearchParams(location.search));
    update();
    revealTarget(document);
  };
  form.addEventListener('change', () => {
    update();
    const query = queryOf(choiceOf(form, ''));
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The boxes are set once the event is over.
    setTimeout(() => form.dispatchEvent(new Event('change')));
  });
  addEventListener('hashchange', follow);
  addEventListener('pageshow', follow);
  follow();
  axisKeys(document);
  showToday(document);
}

/** The year or month that the end of an address is a closer look at; empty where it is none. */
function periodIn(hash: string): string {
  return /^#in_(.+)$/.exec(hash)?.[1] ?? '';
}

/** A day, a fold or a panel of which nothing is shown is not shown either. */
function hideEmpty(document: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('.day-row, [data-fold], .undated'))
    part.hidden = part.querySelector('[data-entry]:not([hidden])') === null;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function figures(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}
