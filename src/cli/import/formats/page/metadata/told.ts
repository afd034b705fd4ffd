/** What one part of a page tells of the article, as it stands there. */
export interface Told {
  readonly headline?: string | undefined;
  /** Each who wrote it. */
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  /** Times at which it appeared, the likeliest first. */
  readonly published?: readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}
