import { expect, type Page } from '@playwright/test';
import { pagesOf } from '../pagesOf.ts';
import { test } from '../site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 300_000 });

test('nothing moves for who has asked for less motion', async ({ page, visit, request, siteUrl }) => {
  for (const path of await pagesOf(request, siteUrl)) {
    await visit(path);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    expect.soft(await moving(page), path).toEqual([]);
    // What a step of the keyboard, or the way to a place in the page, sets off.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect.soft(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

/** What may move: elements with a transition, an animation, or a way of scrolling that takes time. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [null, '::before', '::after'].map((part) => ({ element, part })))
      .filter(({ element, part }) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const takesTime = (durations: string) =>
          durations.split(',').some((time) => Number.parseFloat(time) > 0);
        return (
          takesTime(transitionDuration) ||
          (animationName !== 'none' && takesTime(animationDuration)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  );
