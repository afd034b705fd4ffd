/** What an import did with a source. */
export interface ImportOutcome {
  /** What is `refused` changed nothing, and the command ends as failed. */
  readonly did: 'imported' | 'revised' | 'left alone' | 'refused';
  /** The same in words for an editor, with what there is to look at. */
  readonly told: string;
}
