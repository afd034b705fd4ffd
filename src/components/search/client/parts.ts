import { find } from './dom.ts';
import type { Speech } from './say.ts';

/** The parts of the search page that script reads and fills. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly facets: HTMLFormElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** The list of orders with its label. */
  readonly ordering: HTMLElement;
  /** Holds what was found; `data-busy` while that is not complete. */
  readonly results: HTMLElement;
  /** A live region: what was found. */
  readonly status: HTMLElement;
  /** What is chosen, in words. */
  readonly chosen: HTMLElement;
  /** A live region: what to do where nothing is found. */
  readonly advice: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Where the site begins. */
  readonly root: URL;
  readonly speech: Speech;
  readonly template: (name: string) => HTMLTemplateElement;
}

export function readParts(page: HTMLElement): SearchParts {
  const form = find(page, 'form[role="search"]', HTMLFormElement);
  return {
    form,
    query: find(form, 'input[name="q"]', HTMLInputElement),
    facets: find(page, '[data-facets]', HTMLFormElement),
    from: find(page, 'input[name="from"]', HTMLInputElement),
    to: find(page, 'input[name="to"]', HTMLInputElement),
    order: find(page, '[data-order]', HTMLSelectElement),
    ordering: find(page, '[data-ordering]', HTMLElement),
    status: find(page, '[role="status"]', HTMLElement),
    results: find(page, '[data-found]', HTMLElement),
    chosen: find(page, '[data-chosen]', HTMLElement),
    advice: find(page, '[data-advice]', HTMLElement),
    list: find(page, '[data-results]', HTMLElement),
    more: find(page, '[data-more]', HTMLButtonElement),
    root: new URL('..', new URL(form.getAttribute('action') ?? '', document.baseURI)),
    speech: {
      words: JSON.parse(find(page, '[data-words]', HTMLElement).textContent),
      language: document.documentElement.lang,
      locale: page.dataset.locale ?? document.documentElement.lang,
      contentLanguage: page.dataset.contentLanguage ?? '',
    },
    template: (name) => find(page, `template[data-name="${name}"]`, HTMLTemplateElement),
  };
}
