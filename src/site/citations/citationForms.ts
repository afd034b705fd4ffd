import { bibtexForm } from './bibtexForm.ts';
import type { Citation } from './citation.ts';
import { cslForm } from './cslItem.ts';
import { htmlForm } from './htmlForm.ts';
import { markdownForm } from './markdownForm.ts';

/** The forms of a citation besides the plain one, in the order in which a page offers them. */
const FORMS = { markdown: markdownForm, html: htmlForm, bibtex: bibtexForm, csl: cslForm } as const;

export type FormName = keyof typeof FORMS;

export interface CitationForm {
  readonly name: FormName;
  readonly text: string;
}

export function citationForms(citation: Citation): readonly CitationForm[] {
  return (Object.keys(FORMS) as FormName[]).map((name) => ({ name, text: FORMS[name](citation) }));
}
