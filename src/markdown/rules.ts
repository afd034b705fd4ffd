/** What a rule of the check holds of content, and how grave its breach is. */
export interface Rule {
  /** `error`: the record would be false, or its site would break. `warning`: something for an editor to look at. */
  readonly severity: 'error' | 'warning';
  /** What holds of sound content, in a sentence. */
  readonly holds: string;
}

/** Every rule by its id, which stands at the end of each of its messages. No message has an id that is not here. */
export const RULES = {
  'alike-events': { severity: 'warning', holds: 'No two files are one event.' },
  'alike-sources': { severity: 'warning', holds: 'No two articles are made from one source.' },
  'alike-speakers': { severity: 'warning', holds: 'No two files are one speaker.' },
  'article-structure': {
    severity: 'error',
    holds: 'An article holds paragraphs of text and marks, with notes between them, and nothing else.',
  },
  'bare-title': { severity: 'warning', holds: 'An event is called by more than one word of the text.' },
  'cut-value': { severity: 'warning', holds: 'What stands behind a value is a comment.' },
  'day-ahead': { severity: 'warning', holds: 'What is told as done is not dated after today.' },
  'doubtful-speaker': { severity: 'warning', holds: 'An editor has confirmed who speaks each passage.' },
  'duplicate-id': { severity: 'error', holds: 'A statement has an id that no other statement has.' },
  'early-correction': { severity: 'warning', holds: 'A correction is not dated before its article.' },
  'early-outcome': { severity: 'warning', holds: 'An event is confirmed by what appeared when it was over.' },
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
  'garbled-text': { severity: 'warning', holds: 'A source text was read in the encoding that it has.' },
  'impossible-date': { severity: 'error', holds: 'A date is one of the calendar, written in EDTF level 1.' },
  'invisible-character': { severity: 'warning', holds: 'Fields hold no characters that nobody sees.' },
  'malformed-id': { severity: 'error', holds: 'An id is lower-case words joined by hyphens.' },
  'mark-overlap': { severity: 'error', holds: 'A mark stands inside no other that cannot hold it.' },
  'misplaced-mark': { severity: 'error', holds: 'Marks stand in the source text, not in an editor’s words.' },
  'missing-attribute': { severity: 'error', holds: 'A mark has the attributes that its kind needs.' },
  'missing-field': { severity: 'error', holds: 'A file has the fields that its kind needs.' },
  'missing-publisher': { severity: 'warning', holds: 'A published article names its publisher.' },
  'no-picture': { severity: 'error', holds: 'An editor’s words have no pictures.' },
  'orphan-event': { severity: 'warning', holds: 'An article refers to each event.' },
  'orphan-source': { severity: 'warning', holds: 'An article is made from each source text.' },
  'orphan-speaker': { severity: 'warning', holds: 'An article refers to each speaker.' },
  'other-day': { severity: 'warning', holds: 'A date’s value is the one that its words give.' },
  'other-speaker': { severity: 'warning', holds: 'Who speaks is who is named in the sentence.' },
  'outcome-of-plan': { severity: 'warning', holds: 'An event with an outcome is a plan no more.' },
  'outcome-of-source': { severity: 'warning', holds: 'An outcome has another source than the event.' },
  'past-plan': {
    severity: 'warning',
    holds: 'Of a plan whose day is over, a later source says what became of it.',
  },
  'quoted-words': {
    severity: 'warning',
    holds: 'What an editor quotes stands in a source text, or is linked to.',
  },
  'redirect-entry': {
    severity: 'error',
    holds: 'An entry of `redirects.yaml` says where an address leads now, or when and why it was taken out.',
  },
  'redirect-live': { severity: 'error', holds: 'An address that has a page leads nowhere else.' },
  'redirect-loop': { severity: 'error', holds: 'Redirects end at a page.' },
  'redirect-target': { severity: 'error', holds: 'A redirect leads to a page that readers see.' },
  'redirect-twice': { severity: 'error', holds: 'An address leads to one place.' },
  'repeated-attribute': { severity: 'error', holds: 'A mark has each attribute once.' },
  'repeated-value': { severity: 'warning', holds: 'A list says nothing twice.' },
  'reported-ahead': {
    severity: 'warning',
    holds: 'What is told as having happened lies on no day after the articles that tell it.',
  },
  'role-backwards': { severity: 'error', holds: 'A role ends after it begins.' },
  'roles-order': { severity: 'warning', holds: 'The newest role of a speaker stands last.' },
  'said-ahead': { severity: 'warning', holds: 'What an article reports was said before it appeared.' },
  'said-outside-quote': { severity: 'error', holds: 'Only a date inside a quote is counted from its day.' },
  'said-without-day': { severity: 'error', holds: 'A quote whose day a date is counted from has a day.' },
  'source-digest': { severity: 'error', holds: 'A source text has the digest that its article records.' },
  'source-missing': { severity: 'error', holds: 'The source text of an article is under `content/`.' },
  'source-words': {
    severity: 'error',
    holds: 'An article without its marks is its source text, word for word.',
  },
  'title-of-source': { severity: 'error', holds: 'A published article has a headline of our own.' },
  'unclosed-mark': {
    severity: 'error',
    holds: 'The brackets of a mark are closed, and a note ends with a line `:::`.',
  },
  'unknown-anchor': {
    severity: 'error',
    holds: 'A date is counted from `published`, from `said` or from a date.',
  },
  'unknown-article': {
    severity: 'error',
    holds: 'The articles that an unnamed source belongs to have files.',
  },
  'unknown-attribute': { severity: 'error', holds: 'A mark has only attributes that its kind knows.' },
  'unknown-doubt': { severity: 'error', holds: 'A doubt says how the speaker was reached.' },
  'unknown-event': { severity: 'error', holds: 'An event that is referred to has a file.' },
  'unknown-field': { severity: 'error', holds: 'A file has only fields that its kind knows.' },
  'unknown-mark': { severity: 'error', holds: 'A mark is one of the table of marks.' },
  'unknown-side': {
    severity: 'warning',
    holds: 'The side of an event is written as on the speakers who speak for it.',
  },
  'unknown-speaker': { severity: 'error', holds: 'A speaker that is referred to has a file.' },
  'unknown-statement': {
    severity: 'error',
    holds: 'A statement that is referred to stands in the same article.',
  },
  'unlikely-address': { severity: 'warning', holds: 'An address is one that a page on the web can have.' },
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
  'unread-file': { severity: 'warning', holds: 'What lies in the folders of content is content.' },
  'unstated-day': {
    severity: 'error',
    holds: 'A day that is shown as stated is given by words of the text.',
  },
  'unstated-rights': { severity: 'warning', holds: 'An article says what may be published of it.' },
  'unstated-status': { severity: 'warning', holds: 'An article says whether it is published.' },
  'vanished-address': {
    severity: 'error',
    holds: 'An address that was public has a page, or `redirects.yaml` says what became of it.',
  },
  yaml: { severity: 'error', holds: 'The fields of a file are sound YAML.' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
