/** How long a button says what became of it, in ms. */
const TOLD_FOR = 2000;

/**
 * Makes a button for the citation and one for the page's address. What was done is also said in a status line. Where the
 * browser has no clipboard for the page, as over plain http, there are no buttons.
 */
export function addCopyButtons(document: Document): void {
  const place = document.querySelector('[data-copy]');
  const citation = document.querySelector('[data-citation]')?.textContent?.trim() ?? '';
  if (!place || navigator.clipboard === undefined) return;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  place.append(
    copyButton(document, 'Copy citation', () => citation, status),
    copyButton(document, 'Copy link', () => addressOf(document), status),
    status,
  );
}

/** The page's address; of a page on a disk, which nobody else reads, the one where it is published, if there is one. */
function addressOf(document: Document): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const published = document.location.protocol === 'file:' ? canonical : undefined;
  return published ?? document.location.href.replace(/#.*$/, '');
}

function copyButton(
  document: Document,
  label: string,
  text: () => string,
  status: HTMLElement,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    const done = await copy(text());
    const told = done ? 'Copied' : 'Not copied';
    button.textContent = told;
    button.classList.toggle('done', done);
    status.textContent = told;
    setTimeout(() => {
      button.textContent = label;
      button.classList.remove('done');
      status.textContent = '';
    }, TOLD_FOR);
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
