/**
 * The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as far as marks need it. Keys and values are
 * its own.
 */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly body: readonly Body[];
  readonly target: Target;
}

export type Motivation = 'classifying' | 'commenting' | 'describing' | 'identifying' | 'linking' | 'tagging';

export type Body = TextualBody | LinkedBody;

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: Motivation;
  readonly value: string;
  readonly format: 'text/plain' | 'text/html';
  readonly language: string;
}

/** What is meant, by its address. */
export interface LinkedBody {
  readonly type: 'SpecificResource';
  readonly purpose: Motivation;
  readonly source: string;
}

export interface Target {
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Counted in Unicode code points, as the model says, and not in the UTF-16 code units that the rest of the record counts in. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}
