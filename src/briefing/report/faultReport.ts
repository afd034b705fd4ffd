import type { VFile } from 'vfile';
import { findingsOf } from './findings.ts';
import { textReport } from './textReport.ts';

/** The errors of files in words, without the warnings, for those who cannot go on with them. */
export function faultReport(files: readonly VFile[]): string {
  return textReport(findingsOf(files).filter(({ severity }) => severity === 'error'));
}
