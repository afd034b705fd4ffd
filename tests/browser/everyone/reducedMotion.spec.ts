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
    expect.soft(await page.evaluate(runningMoves), path).toEqual([]);
  }
});

/** What may move: elements with a transition, an animation, or a way of scrolling that takes time. What only comes into sight does not move. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const appearing = new Set(
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSKeyframesRule)
        .filter(({ cssRules }) =>
          [...cssRules].every((frame) =>
            [...(frame as CSSKeyframeRule).style].every((property) => property === 'visibility'),
          ),
        )
        .map(({ name }) => name),
    );
    const takesTime = (durations: string) => durations.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll('*')]
      .flatMap((element) => [null, '::before', '::after'].map((part) => ({ element, part })))
      .filter(({ element, part }) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        return (
          takesTime(transitionDuration) ||
          (animationName !== 'none' && !appearing.has(animationName) && takesTime(animationDuration)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ element }) => element.outerHTML.slice(0, 120));
  });

/** Runs in the page: the properties that animations are changing, but for whether something is in sight. */
function runningMoves(): readonly string[] {
  const frames = document
    .getAnimations()
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []));
  const known = ['offset', 'computedOffset', 'easing', 'composite', 'visibility'];
  return [...new Set(frames.flatMap(Object.keys))].filter((property) => !known.includes(property));
}
