import { readFile } from 'node:fs/promises';
import { fail, messageOf } from '../fail.ts';
import { harmlessMarkdown } from './harmlessMarkdown.ts';

/**
 * Puts the review of a change under its pull request, as one comment that each push renews:
 *
 *     node src/cli/github/postReview.ts record.md
 *
 * It runs in a workflow of the repository's own, with a token that may comment. The text comes from a run on the pull
 * request's code, which may be a stranger's: which pull request it is about is asked of GitHub, by the commit of the run, and
 * not of the text. It needs nothing but Node, so that nothing is installed where that token lies.
 */

/** By this a comment of ours is known again. */
const MARK = '<!-- on-the-record: review -->';

/** GitHub takes 65,536 characters a comment. */
const MOST = 60_000;

/** Milliseconds that GitHub has for an answer. */
const PATIENCE = 20_000;

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string };
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

async function post(file: string): Promise<string> {
  const pull = await pullOf(setting('HEAD_SHA'));
  if (pull === undefined) return 'No open pull request ends at this commit any more: nothing to say.';
  const body = bodyOf(await readFile(file, 'utf8'));
  const before = await ownComment(pull);
  if (before === undefined) {
    await github('POST', `issues/${pull.number}/comments`, { body });
    return `Said under pull request ${pull.number}.`;
  }
  if (before.body === body) return `Said under pull request ${pull.number} before.`;
  await github('PATCH', `issues/comments/${before.id}`, { body });
  return `Renewed under pull request ${pull.number}.`;
}

/** The open pull request of the run's branch, unless it has moved on since. */
async function pullOf(commit: string): Promise<Pull | undefined> {
  const head = `${setting('HEAD_OWNER')}:${setting('HEAD_BRANCH')}`;
  const open = await github<readonly Pull[]>('GET', `pulls?state=open&head=${encodeURIComponent(head)}`);
  return open.find((pull) => pull.head.sha === commit);
}

/** Anybody can write the mark: only a comment of the workflows' own account is renewed. */
async function ownComment({ number }: Pull): Promise<Comment | undefined> {
  for (let page = 1; ; page++) {
    const comments = await github<readonly Comment[]>(
      'GET',
      `issues/${number}/comments?per_page=100&page=${page}`,
    );
    const own = comments.find(
      ({ body, user }) => user?.login === 'github-actions[bot]' && body?.startsWith(MARK),
    );
    if (own !== undefined || comments.length < 100) return own;
  }
}

function bodyOf(text: string): string {
  const said = harmlessMarkdown(text.trim());
  const run = setting('REVIEW_URL');
  const shown = said.length <= MOST ? said : `${said.slice(0, said.lastIndexOf('\n', MOST))}\n\n…`;
  return `${MARK}\n${shown}\n\n<sub>Made from the pull request’s own files. [The run](${run}) has the site as it would be, to download.</sub>\n`;
}

async function github<T>(method: string, address: string, sent?: object): Promise<T> {
  const answer = await fetch(
    `${setting('GITHUB_API_URL')}/repos/${setting('GITHUB_REPOSITORY')}/${address}`,
    {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${setting('GITHUB_TOKEN')}`,
        'x-github-api-version': '2022-11-28',
        ...(sent && { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(sent && { body: JSON.stringify(sent) }),
    },
  );
  if (answer.ok) return (await answer.json()) as T;
  throw new Error(`${method} ${address}: GitHub answers ${answer.status}, ${await answer.text()}`);
}

function setting(name: string): string {
  const value = process.env[name];
  return value ? value : fail(`Unexpected empty ${name}: .github/workflows/comment.yml sets it.`);
}

const [file] = process.argv.slice(2);
if (file === undefined) fail('Usage: node src/cli/github/postReview.ts FILE');
try {
  process.stdout.write(`${await post(file)}\n`);
} catch (error) {
  fail(messageOf(error));
}
