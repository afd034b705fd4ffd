/** A page of each kind of the site in `fixtures/content`, by its path. */
export const KINDS = [
  'index.html',
  'articles/old-ferry/index.html',
  // An excerpt.
  'articles/lighthouse/index.html',
  'articles/old-ferry/voices/index.html',
  // Of a speaker whom no editor has confirmed.
  'quotes/official-kinder-than-truth/index.html',
  'speakers/index.html',
  'speakers/mara-lindqvist/index.html',
  // Without a name.
  'speakers/members-of-the-council/index.html',
  'events/council-vote/index.html',
  'events/new-pier/index.html',
  'timeline/index.html',
  'search/index.html?q=ferry',
  'corrections/index.html',
  'about/index.html',
  // What was taken out of the record.
  'quotes/ghost-ship/index.html',
  '404.html',
] as const;
