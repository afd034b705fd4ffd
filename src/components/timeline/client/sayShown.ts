import { counted, type Forms, fillText } from '#site/fillIn.ts';
import { offLabels, speakerOf } from './choice.ts';

/** The nouns that are counted anew as filters leave less. */
export type Counted = Readonly<Record<'entry' | 'statement', Forms>>;

/** Says how many entries are shown: of all in the filters' live line, and of each part beside its name. */
export function sayShown(document: Document, form: HTMLFormElement, shown: number, all: number): void {
  const words = form.dataset;
  const figures = (count: number): string => count.toLocaleString(document.documentElement.lang);
  form.dataset.shown = shown === all ? 'all' : 'some';
  const sentence = (shown === all ? words.all : words.some) ?? '';
  const status = form.querySelector('.status');
  if (status) status.textContent = fillText(sentence, { shown: figures(shown), all: figures(all) });
  const forms = countedOf(form);
  for (const count of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const part = count.closest('[data-fold], .undated');
    const entries = part?.querySelectorAll('[data-entry]:not([hidden])').length ?? 0;
    const noun = count.dataset.count === 'statement' ? forms.statement : forms.entry;
    count.textContent = counted(noun, entries, document.documentElement.lang);
  }
}

/** Says that filters which hid what a link leads to are off. */
export function sayLifted(form: HTMLFormElement): void {
  form.querySelector('.status')?.append(` ${form.dataset.lifted}`);
}

/** Says on paper what of the list is left out. `closer` is what a closer look is called. */
export function sayLeftOut(form: HTMLFormElement, closer: string | undefined): void {
  const { leftOut = '', allBut = '' } = form.dataset;
  const speaker = speakerOf(form)?.selectedOptions[0]?.dataset.label;
  const kept = [speaker, closer].filter((name) => name !== undefined);
  const what = [...offLabels(form), ...kept.map((name) => fillText(allBut, { kept: name }))].join(', ');
  const line = form.querySelector('.left-out');
  if (line) line.textContent = what === '' ? '' : fillText(leftOut, { what });
}

export function countedOf(form: HTMLFormElement): Counted {
  return JSON.parse(form.dataset.counted ?? '{}');
}
