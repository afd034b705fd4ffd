import { attributePlace } from '#markdown/attributePlace.ts';
import { warn } from '#markdown/problems.ts';
import { differsFromWords } from './differsFromWords.ts';
import type { ArticleRule } from './rule.ts';

/** Warns of a “Tuesday” that is no Tuesday, as far as that can be known without reading the text as the parser does. */
export const dateWords: ArticleRule = ({ file, document: { unmarked } }) => {
  for (const { name, attributes, start, end, position } of unmarked.marks) {
    if (name !== 'date' || attributes.is === undefined) continue;
    const doubt = differsFromWords(attributes.is, unmarked.text.slice(start, end));
    if (doubt) warn(file, doubt, attributePlace(file, position, 'is'));
  }
};
