import { ROUTES } from './annotations.ts';

/**
 * What an attribution rests on that no editor has confirmed: one of the parser's ways; or, for `revision`, a former text of
 * the source, where its publisher's revision no longer gives the words to that speaker.
 */
export const DOUBTS = [...ROUTES, 'revision'] as const;

export type Doubt = (typeof DOUBTS)[number];
