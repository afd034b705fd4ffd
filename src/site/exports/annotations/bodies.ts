import type { Said } from '#model/briefing.ts';
import { CONTENT_LANGUAGE } from '#words/language.ts';
import type { LinkedBody, Motivation, TextualBody } from './annotationModel.ts';

export function tag(value: string): TextualBody {
  return textual('tagging', value);
}

export function description(value: string): TextualBody {
  return textual('describing', value);
}

/** HTML, in the words of an editor. */
export function comment(value: string): TextualBody {
  return { ...textual('commenting', value), format: 'text/html' };
}

/** What the words stand for, or belong to. Only what is confirmed is linked so: an inference is described in words. */
export function linked(purpose: 'identifying' | 'linking', source: string): LinkedBody {
  return { type: 'SpecificResource', purpose, source };
}

/** “2021-12-28 (stated)”, “2021-12-28 (stated, counted from an inferred day)” */
export function dayInData({ value, certainty }: Said, restsOnInference: boolean): string {
  const counted = restsOnInference && certainty === 'stated' ? ', counted from an inferred day' : '';
  return `${value} (${certainty}${counted})`;
}

function textual(purpose: Motivation, value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: CONTENT_LANGUAGE };
}
