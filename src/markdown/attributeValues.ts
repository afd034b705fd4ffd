import { DOUBTS } from '#model/doubt.ts';
import { isEdtf } from '#model/edtf.ts';
import { ID_PATTERN, toId } from '#model/id.ts';
import { ANCHORS, type MarkName, utterancesOf } from './marks.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problems.ts';

/** What is wrong with the value of a mark's attribute, such as `said=2022-02-30`; null where nothing is. */
export function valueProblem(mark: MarkName, name: string, value: string): Problem | null {
  if (name === 'said' || (mark === 'date' && name === 'is')) return dateProblem(value);
  if (name === 'from') return anchorProblem(value);
  if (name === 'inferred' || name === 'partial') return flagProblem(name, value);
  if (name === 'doubt') return routeProblem(value);
  return idProblem(name, value, mark === 'cue' ? utterancesOf({ of: value }) : [value]);
}

function dateProblem(value: string): Problem | null {
  if (isEdtf(value)) return null;
  return {
    reason: `Unexpected date \`${value}\`, expected a date that the calendar has, in EDTF level 1`,
    rule: 'impossible-date',
    mend: 'Write a day as `2022-01-10`, a month as `2022-01`, a year as `2022`, “about” with `~`, “by” as `../2022-01`, “since” as `2022/..`.',
    actual: value,
  };
}

function anchorProblem(value: string): Problem | null {
  if (ANCHORS.some((anchor) => anchor === value) || isEdtf(value)) return null;
  return {
    reason: `Unexpected anchor \`${value}\`, expected ${ANCHORS.map((anchor) => `\`${anchor}\``).join(', ')} or a date in EDTF level 1`,
    rule: 'unknown-anchor',
    mend:
      didYouMean(value, ANCHORS) ??
      'Say from which day the words are counted, or take `from` off where they name the date in full.',
    actual: value,
    expected: ANCHORS,
  };
}

function flagProblem(name: string, value: string): Problem | null {
  if (value === '') return null;
  return {
    reason: `Unexpected value \`${value}\` of \`${name}\`, expected the word alone`,
    rule: 'flag-value',
    mend: `Write \`${name}\` where it holds, and nothing where it does not.`,
    actual: value,
  };
}

function routeProblem(value: string): Problem | null {
  if (DOUBTS.some((route) => route === value)) return null;
  return {
    reason: `Unexpected doubt \`${value}\`, expected ${DOUBTS.map((route) => `\`${route}\``).join(', ')}`,
    rule: 'unknown-doubt',
    mend:
      didYouMean(value, DOUBTS) ??
      'Say how the speaker was reached, or take it off where you have confirmed who speaks.',
    actual: value,
    expected: DOUBTS,
  };
}

/** A cue may report several statements, so that its value may hold several ids. */
function idProblem(name: string, value: string, ids: readonly string[]): Problem | null {
  if (ids.length > 0 && ids.every((id) => ID_PATTERN.test(id))) return null;
  return {
    reason: `Unexpected id \`${value}\`${name === 'id' ? '' : ` in \`${name}\``}, expected lower-case words joined by hyphens`,
    rule: 'malformed-id',
    mend: `Write it as \`${toId(value) || 'ned-price'}\`.`,
    actual: value,
  };
}
