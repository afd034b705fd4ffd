/** What a rule of the check holds of content, and how grave its breach is. */
export interface Rule {
  /** `error`: the record would be false, or its site would break. `warning`: something for an editor to look at. */
  readonly severity: 'error' | 'warning';
  /** What holds of sound content, in a sentence. */
  readonly holds: string;
}

/** Every rule by its id, which stands at the end of each of its messages. No message has an id that is not here. */
export const RULES = {
  'article-structure': {
    severity: 'error',
    holds: 'An article holds paragraphs of text and marks, with notes between them, and nothing else.',
  },
  'bare-title': { severity: 'warning', holds: 'An event is called by more than one word of the text.' },
  'doubtful-speaker': { severity: 'warning', holds: 'An editor has confirmed who speaks each passage.' },
  'duplicate-id': { severity: 'error', holds: 'A statement has an id that no other statement has.' },
  'empty-mark': { severity: 'error', holds: 'A mark stands around words.' },
  'field-value': { severity: 'error', holds: 'A field holds what its kind should.' },
  'file-name': {
    severity: 'error',
    holds: 'A file is called by lower-case words joined by hyphens: its name is the address of its page.',
  },
  'flag-value': { severity: 'error', holds: '`partial` and `inferred` stand without a value.' },
  'front-matter': {
    severity: 'error',
    holds: 'A file begins with its fields, between two lines `---`.',
  },
  'impossible-date': { severity: 'error', holds: 'A date is one of the calendar, written in EDTF level 1.' },
  'malformed-id': { severity: 'error', holds: 'An id is lower-case words joined by hyphens.' },
  'mark-overlap': { severity: 'error', holds: 'A mark stands inside no other that cannot hold it.' },
  'misplaced-mark': { severity: 'error', holds: 'Marks stand in the source text, not in an editor’s words.' },
  'missing-attribute': { severity: 'error', holds: 'A mark has the attributes that its kind needs.' },
  'missing-field': { severity: 'error', holds: 'A file has the fields that its kind needs.' },
  'no-picture': { severity: 'error', holds: 'An editor’s words have no pictures.' },
  'other-day': { severity: 'warning', holds: 'A date’s value is the one that its words give.' },
  'past-plan': {
    severity: 'warning',
    holds: 'Of a plan whose day is over, a later source says what became of it.',
  },
  'redirect-entry': {
    severity: 'error',
    holds: 'An entry of `redirects.yaml` says where an address leads now, or when and why it was taken out.',
  },
  'redirect-live': { severity: 'error', holds: 'An address that has a page leads nowhere else.' },
  'redirect-loop': { severity: 'error', holds: 'Redirects end at a page.' },
  'redirect-target': { severity: 'error', holds: 'A redirect leads to a page that readers see.' },
  'redirect-twice': { severity: 'error', holds: 'An address leads to one place.' },
  'reported-ahead': {
    severity: 'warning',
    holds: 'What is told as having happened lies on no day after the articles that tell it.',
  },
  'said-outside-quote': { severity: 'error', holds: 'Only a date inside a quote is counted from its day.' },
  'said-without-day': { severity: 'error', holds: 'A quote whose day a date is counted from has a day.' },
  'source-digest': { severity: 'error', holds: 'A source text has the digest that its article records.' },
  'source-missing': { severity: 'error', holds: 'The source text of an article is under `content/`.' },
  'source-words': {
    severity: 'error',
    holds: 'An article without its marks is its source text, word for word.',
  },
  'title-of-source': { severity: 'error', holds: 'A published article has a headline of our own.' },
  'unknown-anchor': {
    severity: 'error',
    holds: 'A date is counted from `published`, from `said` or from a date.',
  },
  'unknown-attribute': { severity: 'error', holds: 'A mark has only attributes that its kind knows.' },
  'unknown-doubt': { severity: 'error', holds: 'A doubt says how the speaker was reached.' },
  'unknown-event': { severity: 'error', holds: 'An event that is referred to has a file.' },
  'unknown-field': { severity: 'error', holds: 'A file has only fields that its kind knows.' },
  'unknown-mark': { severity: 'error', holds: 'A mark is one of the table of marks.' },
  'unknown-speaker': { severity: 'error', holds: 'A speaker that is referred to has a file.' },
  'unknown-statement': {
    severity: 'error',
    holds: 'A statement that is referred to stands in the same article.',
  },
  'unmentioned-date': {
    severity: 'error',
    holds: 'A date that another is counted from is mentioned before it.',
  },
  'unnamed-elsewhere': {
    severity: 'error',
    holds: 'An unnamed source speaks in the articles that it belongs to.',
  },
  'unpublished-correction': {
    severity: 'error',
    holds: 'A correction of an excerpt repeats no passage of the text that is not published.',
  },
  'unpublished-title': {
    severity: 'error',
    holds: 'An event of an excerpt is called in our words, or in at most three of the text’s.',
  },
  'unstated-day': {
    severity: 'error',
    holds: 'A day that is shown as stated is given by words of the text.',
  },
  'vanished-address': {
    severity: 'error',
    holds: 'An address that was public has a page, or `redirects.yaml` says what became of it.',
  },
  yaml: { severity: 'error', holds: 'The fields of a file are sound YAML.' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
