import type { AllContent } from './rule.ts';

/**
 * Tells of an event's id whether an article with errors names it, or may name it where not even its marks can be read. What no
 * sound article says of such an event is not said to be missing.
 */
export function namedWithErrors({ articles, filed, content }: AllContent): (event: string) => boolean {
  if (filed.length < content.articles.length) return () => true;
  const sound = new Set(articles.map(({ slug }) => slug));
  const named = filed
    .filter(({ slug }) => !sound.has(slug))
    .flatMap(({ document }) => document.unmarked.marks)
    .flatMap(({ name, attributes }) => (name === 'event' ? (attributes.is ?? []) : []));
  const events = new Set(named);
  return (event) => events.has(event);
}
