import { entriesOf, git, gitOutput } from './git.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The commit that a change of the content is compared with. */
export interface Base extends Repository {
  /** Its full object name. */
  readonly commit: string;
  /** What it was found by: `origin/main`, `HEAD`, or what was asked for. */
  readonly name: string;
}

/** Where a change usually began, in the order in which they are looked for. */
const BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const;

/**
 * The commit that a change began at, so that what others have changed since is no part of it: where HEAD left `asked`; else,
 * in a pull request on GitHub, the branch that it goes to; else the first there is of {@link BRANCHES}. Where there is no
 * such branch it is HEAD, and the change is what is not committed. Null without git, a repository or a commit.
 *
 * @param content the folder whose repository is asked
 * @throws Error that says how to mend it: where `asked` is no commit of the repository, or there is none to ask; where the
 * clone is too shallow to know where the change began; where git refuses to open the repository.
 */
export async function findBase(content: string, asked?: string): Promise<Base | null> {
  const repository = await repositoryOf(content);
  const head = repository && (await commitOf(repository, 'HEAD'));
  if (!repository || !head) {
    if (asked === undefined) return null;
    const missing = repository ? 'its repository has no commit yet' : 'it lies in no git repository';
    throw new Error(`Unexpected base \`${asked}\`: ${content} cannot be compared, ${missing}`);
  }
  const target = process.env.GITHUB_BASE_REF;
  const named = asked ?? (target ? `origin/${target}` : undefined);
  if (named !== undefined) {
    const commit = await commitOf(repository, named);
    if (commit === null) throw new Error(await sayMissing(repository, named));
    return { ...repository, name: named, commit: await beginningOf(repository, named, commit, head) };
  }
  for (const name of BRANCHES) {
    const commit = await commitOf(repository, name);
    if (commit) return { ...repository, name, commit: await beginningOf(repository, name, commit, head) };
  }
  return { ...repository, name: 'HEAD', commit: head };
}

async function commitOf({ root }: Repository, name: string): Promise<string | null> {
  const { code, out } = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  return code === 0 ? out.toString('utf8').trim() : null;
}

/** Where two lines of commits part. Histories that have nothing in common are compared as they are. */
async function beginningOf(
  repository: Repository,
  name: string,
  commit: string,
  head: string,
): Promise<string> {
  const { code, out } = await git(repository.root, ['merge-base', commit, head]);
  if (code === 0) return out.toString('utf8').trim();
  if (await isShallow(repository)) {
    throw new Error(
      `Unexpected shallow clone: it does not reach back to where HEAD left \`${name}\`. ` +
        'Fetch all commits: `git fetch --unshallow`, or on GitHub `fetch-depth: 0` of actions/checkout.',
    );
  }
  return commit;
}

async function isShallow({ root }: Repository): Promise<boolean> {
  return (await gitOutput(root, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true';
}

async function sayMissing(repository: Repository, name: string): Promise<string> {
  const found = await gitOutput(repository.root, [
    'for-each-ref',
    '--format=%(refname:short)%00',
    '--count=8',
    '--sort=-committerdate',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  const known = entriesOf(found).map((ref) => `\`${ref.trim()}\``);
  const mend = (await isShallow(repository))
    ? 'This clone is shallow: fetch all commits with `git fetch --unshallow`, or on GitHub `fetch-depth: 0` of actions/checkout.'
    : 'Fetch it, or name a branch, tag or commit that is here.';
  return `Unexpected base \`${name}\`, expected a commit of this repository, such as ${known.join(', ')}. ${mend}`;
}
