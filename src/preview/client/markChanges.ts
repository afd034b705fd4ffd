/** What is marked as a whole when a word of it changes: the innermost of these. */
const BLOCKS = ['p', 'h1', 'h2', 'h3', 'li', 'dt', 'dd', 'td', 'th', 'blockquote']
  .map((name) => `main ${name}`)
  .join(', ');

/** The words of every block of the page. */
export function wordsOfBlocks(): string[] {
  return innermostBlocks().map(wordsOf);
}

/** Marks the blocks whose words the page did not hold before. */
export function markChanges(before: readonly string[]): void {
  const known = new Set(before);
  for (const block of innermostBlocks()) {
    if (!known.has(wordsOf(block))) block.classList.add('preview-changed');
  }
}

function innermostBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.closest('.preview-message') && block.querySelector(BLOCKS) === null,
  );
}

function wordsOf({ textContent }: HTMLElement): string {
  return textContent.trim().replaceAll(/\s+/g, ' ');
}
