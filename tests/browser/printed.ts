import type { Locator, Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** Paper as readers have it, in points. */
export const PAPERS = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;

export type Paper = keyof typeof PAPERS;

/** A sheet as it is read back from the PDF. */
export interface Sheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Its words without white space, in the order of the document. */
  readonly words: string;
  /** How far above the sheet's lower edge its last words stand, in points. */
  readonly low: number;
  /** The running foot, likewise, from left to right. */
  readonly foot: string;
}

/** The bottom margin, which holds the running foot: 20 mm in points. */
const FOOT = 57;

/**
 * Prints the page as the browser does, backgrounds off, and reads the sheets. A size that the style sheet asked for would win.
 */
export async function print(page: Page, format: Paper): Promise<readonly Sheet[]> {
  const document = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })),
  );
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const runs = items.filter((item) => 'str' in item);
    const above = runs.filter(({ transform }) => transform[5] >= FOOT);
    const below = runs.filter(({ transform }) => transform[5] < FOOT);
    below.sort((a, b) => a.transform[4] - b.transform[4]);
    const [words, foot] = [above, below].map((some) => squeeze(some.map(({ str }) => str).join('')));
    const low = Math.min(...above.map(({ transform }) => transform[5]));
    sheets.push({ width: right - left, height: top - bottom, words: words ?? '', low, foot: foot ?? '' });
  }
  await document.cleanup();
  return sheets;
}

/** All sheets as one text. */
export function wordsOf(sheets: readonly Sheet[]): string {
  return sheets.map(({ words }) => words).join('');
}

/** Lines and pages break where they will: text without white space is the same on every paper. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

/**
 * What has to be on paper of some elements: their text, the numbers of notes raised in it, and the addresses of links out of
 * the site and of what may be cited. What print styles hide is left out.
 */
export async function toBePrinted(elements: Locator): Promise<readonly string[]> {
  await elements.page().emulateMedia({ media: 'print' });
  const texts = await elements.evaluateAll((found) => {
    const printed = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof HTMLElement) || getComputedStyle(node).display === 'none') return '';
      const inner = [...node.childNodes].map(printed).join('');
      const { number, address } = node.dataset;
      const link = node.getAttribute('href') ?? '';
      if (number !== undefined) return number;
      if (address !== undefined) return inner + address;
      return link.startsWith('http') && !inner.includes(link) ? `${inner}<${link}>` : inner;
    };
    return found.map(printed);
  });
  await elements.page().emulateMedia({ media: null });
  return texts.map(squeeze);
}
