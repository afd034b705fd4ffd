import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { parse } from 'parse5';
import { type Shift, shiftOf, watchShift } from './layoutShift.ts';

/** A file that a page has asked for, and its bytes as a server sends them: compressed by gzip where that makes them fewer. */
export interface Asked {
  readonly url: string;
  /** As the browser calls it: `document`, `stylesheet`, `script`, `image`, `font`, `fetch`, `other`. */
  readonly kind: string;
  readonly bytes: number;
}

/** What a page weighs before its reader does anything. */
export interface PageWeight {
  readonly asked: readonly Asked[];
  /** Bytes of its script, compressed: what stands in it, taken together, and its files. */
  readonly script: number;
  readonly shift: Shift;
}

/** Milliseconds without a request after which a page has asked for all that it asks for by itself. */
const QUIET = 700;

/** Opens a page that has not been used yet, and weighs it once it has come to rest. */
export async function weighPage(page: Page, url: string): Promise<PageWeight> {
  await page.addInitScript(watchShift);
  const answers = watchAnswers(page);
  await page.goto(url);
  await quiet(page, answers);
  const asked = await Promise.all(answers.map(toAsked));
  const files = asked.filter(({ kind }) => kind === 'script');
  return {
    asked,
    script: sumOf(files) + compressed(Buffer.from(inlineScript(await answers[0]?.text()))),
    shift: await shiftOf(page),
  };
}

export const sumOf = (asked: readonly Asked[]): number => asked.reduce((sum, { bytes }) => sum + bytes, 0);

/** Every answer that the page gets, its service worker's left out; or that its service worker gets. */
export function watchAnswers(page: Page, asking: 'page' | 'worker' = 'page'): Response[] {
  const answers: Response[] = [];
  page.context().on('response', (answer) => {
    if ((answer.request().serviceWorker() === null) === (asking === 'page')) answers.push(answer);
  });
  return answers;
}

/** Waits until a page has asked for nothing for a while. */
export async function quiet(page: Page, answers: readonly Response[]): Promise<void> {
  for (let before = -1; before < answers.length; ) {
    before = answers.length;
    await page.waitForTimeout(QUIET);
  }
}

export async function toAsked(answer: Response): Promise<Asked> {
  const bytes = compressed(await answer.body());
  return { url: answer.url(), kind: answer.request().resourceType(), bytes };
}

/** Bytes as a server sends them. */
export function compressed(body: Buffer): number {
  return Math.min(body.length, body.length === 0 ? 0 : gzipSync(body).length);
}

/** The script that stands in a page; data for it is none. */
export function inlineScript(html = ''): string {
  const scripts: string[] = [];
  const visit = (node: ScriptTree) => {
    const type = node.attrs?.find(({ name }) => name === 'type')?.value ?? 'module';
    if (node.nodeName === 'script' && type === 'module')
      scripts.push((node.childNodes ?? []).map(({ value }) => value ?? '').join(''));
    else for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html) as ScriptTree);
  return scripts.join('\n');
}

/** As much of parse5's tree as is read. */
interface ScriptTree {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly ScriptTree[];
}
