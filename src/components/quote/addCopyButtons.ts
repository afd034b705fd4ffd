/** How long a button says that it is done, in ms. */
const DONE_FOR = 2000;

/** Makes a button for the citation and one for the page's address. What was done is also said in a status line. */
export function addCopyButtons(document: Document): void {
  const place = document.querySelector('[data-copy]');
  const citation = document.querySelector('[data-citation]')?.textContent?.trim() ?? '';
  if (!place) return;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  place.append(
    copyButton(document, 'Copy citation', () => citation, status),
    copyButton(document, 'Copy link', () => document.location.href.replace(/#.*$/, ''), status),
    status,
  );
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
    const done = await copy(document, text());
    button.textContent = done ? 'Copied' : 'Not copied';
    button.classList.toggle('done', done);
    status.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = label;
      button.classList.remove('done');
      status.textContent = '';
    }, DONE_FOR);
  });
  return button;
}

/** Copies by the clipboard, or, where a browser keeps it from pages opened from disk, by a selection. */
async function copy(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(document, text);
  }
}

function copySelection(document: Document, text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
