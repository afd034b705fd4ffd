import type { VFile } from 'vfile';
import type { Article } from '#model/briefing.ts';
import { messagesOf } from '../content/fileMessages.ts';
import { type PlaceOnPage, placesInArticle } from '../content/placesInArticle.ts';
import { type Addition, atEndOf, behind } from './additions.ts';
import { messageView } from './messageView.ts';
import { attributeOf, elementsIn, firstElement, isOfClass, type PageElement } from './pageElements.ts';

/** Where on an article's page the value of a field stands; of others it is told below the head. */
const FIELDS: Readonly<Record<string, (element: PageElement) => boolean>> = {
  title: ({ tagName }) => tagName === 'h1',
  standfirst: (element) => isOfClass(element, 'standfirst'),
  published: (element) => isOfClass(element, 'origin'),
  dating: (element) => isOfClass(element, 'origin'),
  source: (element) => isOfClass(element, 'origin'),
  corrections: (element) => attributeOf(element, 'id') === 'the_corrections',
};

/** The messages of an article's file on its page: each below the paragraph, the note or the field that it is about. */
export function articleMessages(main: PageElement, file: VFile, article: Article): Addition[] {
  const placeOf = placesInArticle(file, article);
  const paragraphs = [...elementsIn(main)].filter((element) => isOfClass(element, 'paragraph'));
  const head = firstElement(main, ({ tagName }) => tagName === 'header');
  return messagesOf(file).messages.flatMap((message) => {
    const place = message.at === null ? null : placeOf(message.at.line);
    const view = [messageView(message)];
    if (place?.kind === 'paragraph') return atEndOf(paragraphs[place.index], view);
    const beside = place && elementOf(place, main, head);
    return beside ? behind(beside, view) : atEndOf(head, view);
  });
}

function elementOf(
  place: PlaceOnPage,
  main: PageElement,
  head: PageElement | undefined,
): PageElement | undefined {
  if (place.kind === 'note')
    return firstElement(main, (element) => attributeOf(element, 'id') === `note_${place.letter}`);
  const isIt = place.kind === 'field' ? FIELDS[place.name] : undefined;
  return isIt && firstElement(head, isIt);
}
