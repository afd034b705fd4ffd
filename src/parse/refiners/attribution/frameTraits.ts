import type { SourceFrame } from '../../parsers/cues/frame.ts';

/** Whether the cue reports words, rather than a thought or a stand. */
export function isSpeech(frame: SourceFrame): boolean {
  return frame.cueClass !== null && frame.cueClass !== 'think' && frame.cueClass !== 'judge';
}
