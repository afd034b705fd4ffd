import type { Told } from './told.ts';

/** What a page itself shows or says of its article: microdata, `<time>`, its address, its heading, the language of its root. */
export function inPage(document: Document): Told {
  const text = (selector: string): string | undefined =>
    document.querySelector(selector)?.textContent?.trim() || undefined;
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  return {
    headline: text('[itemprop~="headline"]') ?? onlyHeading(document) ?? text('title'),
    authors: authorsIn(document),
    publisher:
      attribute('[itemprop~="publisher"] [itemprop~="name"]', 'content') ??
      text('[itemprop~="publisher"] [itemprop~="name"]'),
    published: timesIn(document),
    url: attribute('link[rel~="canonical" i]', 'href') ?? savedFrom(document),
    language: attribute('html', 'lang') ?? attribute('html', 'xml:lang'),
  };
}

/** A page's heading is the article's where it is the only one. */
function onlyHeading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? headings[0]?.textContent?.trim() || undefined : undefined;
}

function authorsIn(document: Document): string[] | undefined {
  const places = [
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '[rel~="author"]',
    '.byline',
  ];
  for (const place of places) {
    const names = [...document.querySelectorAll(place)].map(({ textContent }) => textContent?.trim() ?? '');
    const short = names.filter((name) => name !== '' && name.length < 100);
    if (short.length > 0) return [...new Set(short)];
  }
  return undefined;
}

/** The time that is said to be that of publication, else the one of the article's own head, else the page's first. */
function timesIn(document: Document): string[] {
  const places = [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'time[class*="publish" i]',
    'article header time',
    'article time',
    'main time',
    'time',
  ];
  const times = places.flatMap(
    (place) => [...document.querySelectorAll(place)].find((one) => !isUpdate(one)) ?? [],
  );
  const [time] = times;
  return [time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? ''];
}

/** “Updated 16 May”: a time after that of publication. */
function isUpdate(time: Element): boolean {
  const { parentElement } = time;
  const said = `${time.getAttribute('itemprop')} ${time.className} ${parentElement?.className}`;
  return (
    /modif|updat/i.test(said) ||
    /updated\W*$/i.test(parentElement?.textContent?.split(time.textContent ?? '')[0] ?? '')
  );
}

/** Browsers and SingleFile write a comment at the top of a page they save. */
function savedFrom(document: Document): string | undefined {
  const comments = [document, document.documentElement, document.head].flatMap((node) => [
    ...(node?.childNodes ?? []),
  ]);
  for (const { nodeType, nodeValue } of comments) {
    if (nodeType !== document.COMMENT_NODE) continue;
    const [, address] = /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/.exec(nodeValue ?? '') ?? [];
    if (address !== undefined) return address;
  }
  return undefined;
}
