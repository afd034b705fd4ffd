import { isPersonNoun, NAME_TITLES } from '../../constants/roleNouns.ts';

/**
 * Words that head a line of a list, a notice or a table: no label of a speaker, though they too stand in capitals, are
 * repeated and take turns (Myth: … Fact: …).
 */
const FIELDS: ReadonlySet<string> = new Set(
  `who what when where why how note notes update updated correction contact phone tel fax email mail web website url time
  date day place location address price cost admission tickets source sources photo photos image video audio caption
  credit related more read watch listen see also summary background analysis opinion editorial myth fact facts false true
  verdict claim rating pros cons pro con tip tips warning winner loser winners losers ingredients method serves step
  directions result results score scores final home away topic subject re from to cc title author editors editor-note
  headline key point points bottom line breaking live exclusive latest part chapter section name age city job pay party
  applicant project partner partners description details deadline total approve disapprove unsure yes no undecided
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december morning afternoon evening`.split(/\s+/),
);

/** The words of a label that tell speakers apart: `MR. NED PRICE` → `ned`, `price`; without titles unless it has only such. */
export function labelWords(label: string): string[] {
  const words = label.toLowerCase().replaceAll('’', "'").split(/\s+/);
  const bare = words.map((word) => word.replace(/\.$/, '')).filter((word) => word !== 'the');
  const names = bare.filter((word) => !NAME_TITLES.has(word));
  return names.length > 0 ? names : bare;
}

/** Who speaks in a transcript without being anybody's office: `UNIDENTIFIED MALE`, `Interviewer`. */
const PARTS =
  /^(?:interviewer|interviewee|questioner|caller|announcer|narrator|voice|audience|male|female|unidentified|unknown)$/;

/** Whether the label is of a role and not of a name: `THE PRESIDENT`, `Moderator`. */
export function isRoleLabel(label: string): boolean {
  const last = labelWords(label).at(-1) ?? '';
  return NAME_TITLES.has(last) || isPersonNoun(last) || PARTS.test(last);
}

export function hasTitle(label: string): boolean {
  const [first, ...others] = label.toLowerCase().split(/\s+/);
  return others.length > 0 && NAME_TITLES.has((first ?? '').replace(/\.$/, ''));
}

export function isField(label: string): boolean {
  // “Ann LeeImage”: a caption that lost its space.
  return labelWords(label).some((word) => FIELDS.has(word) || /.(?:image|photo)$/.test(word));
}
