const ONE = { type: 'string' } as const;
const MANY = { type: 'string', multiple: true } as const;

/** The options of each kind, as `usage.ts` tells them. */
export const OPTIONS = {
  speaker: {
    name: ONE,
    kind: ONE,
    role: ONE,
    affiliation: ONE,
    side: ONE,
    alias: MANY,
    article: MANY,
    id: ONE,
  },
  event: {
    title: ONE,
    date: ONE,
    certainty: ONE,
    status: ONE,
    place: ONE,
    side: MANY,
    participant: MANY,
    id: ONE,
  },
  article: { publisher: ONE, published: ONE, url: ONE, title: ONE, id: ONE },
} as const;
