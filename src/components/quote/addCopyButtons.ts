/** How long a button says what became of it, in ms; longer where it says what to do. */
const TOLD_FOR = { done: 2000, failed: 8000 };

/**
 * Makes a button for every citation that the page marks with `data-copied`, which is what the button says, and one for the
 * page's address. The first citation's stand where the page has a place for them, the others' after their text. What was
 * done is also said in a status line; where the browser refuses, the text is selected, and the button says which keys copy it. Where the browser has no clipboard for the page, as over plain http, there are none.
 */
export function addCopyButtons(document: Document): void {
  const place = document.querySelector<HTMLElement>('[data-copy]');
  if (!place || navigator.clipboard === undefined) return;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const words = place.dataset;
  const [first, ...others] = document.querySelectorAll<HTMLElement>('[data-copied]');
  if (first) place.append(copyButton(first.dataset.copied, () => textOf(first), status, words, first));
  place.append(
    copyButton(words.copy, () => addressOf(document), status, words),
    status,
  );
  for (const other of others) {
    const beside = document.createElement('div');
    beside.className = 'copy';
    beside.append(copyButton(other.dataset.copied, () => textOf(other), status, words, other));
    other.after(beside);
  }
}

function textOf(element: HTMLElement): string {
  return element.textContent?.trim() ?? '';
}

/** The page's address as it is shown, without its file; of a page on a disk, which nobody else reads, the one where it is published, if there is one. */
function addressOf(document: Document): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const published = document.location.protocol === 'file:' ? canonical : undefined;
  const address = document.location.href.replace(/[?#].*$/, '');
  return (
    published ?? (document.location.protocol === 'file:' ? address : address.replace(/index\.html$/, ''))
  );
}

/** What the place for buttons says that a button says once it has copied, or could not. */
interface Outcomes {
  readonly done?: string;
  readonly failed?: string;
  readonly failedLink?: string;
}

function copyButton(
  label = '',
  text: () => string,
  status: HTMLElement,
  outcomes: Outcomes,
  shown?: HTMLElement,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    const done = await copy(text());
    if (!done && shown) getSelection()?.selectAllChildren(shown);
    const told = (done ? outcomes.done : shown ? outcomes.failed : outcomes.failedLink) ?? '';
    button.textContent = told;
    button.classList.toggle('done', done);
    status.textContent = told;
    setTimeout(
      () => {
        button.textContent = label;
        button.classList.remove('done');
        status.textContent = '';
      },
      TOLD_FOR[done ? 'done' : 'failed'],
    );
  });
  return button;
}

/** Whether the browser, which may refuse, has copied the text. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
