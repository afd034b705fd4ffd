import type { Element } from 'hast';
import { h } from 'hastscript';
import { inWords } from './messageView.ts';

/** Over a page: how it is another in a build. */
export function remarkView(head: string, text: string): Element {
  return h('p', { class: 'preview-remark', role: 'note', lang: 'en' }, [h('b', head), ' ', ...inWords(text)]);
}

/** Behind a link to an article that is not built. */
export function draftMark(): Element {
  return h('span', { class: 'preview-draft', lang: 'en' }, 'Draft');
}
