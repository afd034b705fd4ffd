import { find } from './dom.ts';

/** The parts of the search page that script reads and fills. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly facets: HTMLFormElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** A live region: what was found. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Where the site begins. */
  readonly root: URL;
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
    status: find(page, '[role="status"]', HTMLElement),
    list: find(page, '[data-results]', HTMLElement),
    more: find(page, '[data-more]', HTMLButtonElement),
    root: new URL('..', new URL(form.getAttribute('action') ?? '', document.baseURI)),
    template: (name) => find(page, `template[data-name="${name}"]`, HTMLTemplateElement),
  };
}
