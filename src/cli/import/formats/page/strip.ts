/** Elements that are no part of an article's running text, whatever they hold. */
const NEVER =
  'script:not([type="application/ld+json" i]), style, template, noscript, iframe, object, embed, svg, canvas, video, audio, ' +
  'form, button, select, input, nav, aside, footer, dialog, figcaption, [hidden], [aria-hidden="true"], ' +
  '[role="complementary"], [role="navigation"], [role="dialog"], [role="search"], [role="contentinfo"], [role="banner"]';

/** Words that name what stands around an article, in classes, ids and `data-` names of components. */
const AROUND = new Set(
  `ad ads adslot advert adverts advertisement advertising banner breadcrumb breadcrumbs byline caption comments consent cookie
  correlated credit credits dateline disqus donate donation follow gallery kicker login mostread newsletter outbrain paywall
  popular promo promoted promotion readmore recirc recirculation recommended recommendations related share sharebar sharing
  sidebar signup skip social sponsor sponsored subscribe taboola teaser teasers timestamp toolbar trending`.split(
    /\s+/,
  ),
);

/** What holds more of the page's running text than this is the article or a part of it, however it is called. */
const MOST = 0.4;

/**
 * Takes off what stands around an article and within it but is no part of it: scripts, navigation, advertisements, captions,
 * newsletter boxes, share bars, related links. Readability looks for the article in what is left.
 */
export function strip(document: Document): void {
  const all = textIn(document.body);
  const take = (element: Element): void => {
    if (textIn(element) <= all * MOST) element.remove();
  };
  for (const element of document.querySelectorAll(NEVER)) take(element);
  for (const element of document.querySelectorAll('body [class], body [id]'))
    if (isAround(element)) take(element);
  // A figure without its caption has nothing to read, but for those that hold a quotation or a table.
  for (const figure of document.querySelectorAll('figure'))
    if (!figure.querySelector('blockquote, table')) take(figure);
}

/** `ad-slot`, `ArticleShareBar`, `c-newsletter__box` */
function isAround({ id, className }: Element): boolean {
  const words = `${id} ${className}`
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => AROUND.has(word));
}

function textIn(element: Element | null): number {
  const paragraphs = element?.tagName === 'P' ? [element] : [...(element?.querySelectorAll('p') ?? [])];
  return paragraphs.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}
