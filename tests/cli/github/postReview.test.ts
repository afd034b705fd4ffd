import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { type Ran, run, withFolder } from '../run.ts';

const MARK = '<!-- on-the-record: review -->';
const OURS = { login: 'github-actions[bot]' };

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

/** A repository with one open pull request, number 7, as GitHub's interface for programs shows it. */
interface Repository {
  readonly comments: Comment[];
  readonly asked: string[];
}

/** Runs the command beside a server that answers as GitHub does. */
async function postReview(
  review: string,
  comments: Comment[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran & Repository> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answerTo(request, await text(request), comments);
    response.writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let ran: Ran | undefined;
  await withFolder(async (folder) => {
    const file = path.join(folder, 'record.md');
    await writeFile(file, review);
    ran = await run('github/postReview', [file], {
      env: {
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_REPOSITORY: 'desk/record',
        GITHUB_TOKEN: 'token',
        HEAD_SHA: 'abc',
        HEAD_OWNER: 'editor',
        HEAD_BRANCH: 'fix & mend#1',
        REVIEW_URL: 'https://github.com/desk/record/actions/runs/1',
        ...env,
      },
    });
  });
  server.close();
  return { ...(ran as Ran), comments, asked };
}

function answerTo(request: IncomingMessage, sent: string, comments: Comment[]): unknown {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (request.headers.authorization !== 'Bearer token') return null;
  if (pathname === '/repos/desk/record/pulls') {
    return searchParams.get('head') === 'editor:fix & mend#1' ? [{ number: 7, head: { sha: 'abc' } }] : [];
  }
  if (request.method === 'GET' && pathname === '/repos/desk/record/issues/7/comments') {
    const page = Number(searchParams.get('page'));
    return comments.slice((page - 1) * 100, page * 100);
  }
  const { body } = JSON.parse(sent) as { readonly body: string };
  if (request.method === 'POST' && pathname === '/repos/desk/record/issues/7/comments') {
    return comments.push({ id: comments.length + 1, user: OURS, body });
  }
  const renewed = comments.find(({ id }) => pathname === `/repos/desk/record/issues/comments/${id}`);
  if (request.method !== 'PATCH' || renewed === undefined) return null;
  renewed.body = body;
  return renewed;
}

test('says the review under the pull request of the run', async () => {
  const { code, out, err, comments } = await postReview('## What this does to the record\n');
  assert.deepEqual([code, out, err], [0, 'Said under pull request 7.\n', '']);
  assert.equal(
    comments[0]?.body,
    `${MARK}\n## What this does to the record\n\n<sub>Made from the pull request’s own files. ` +
      '[The run](https://github.com/desk/record/actions/runs/1) has the site as it would be, to download.</sub>\n',
  );
});

test('renews its comment, found among more than a hundred, and leaves those of others that look like it', async () => {
  const others = Array.from({ length: 120 }, (_, i) => ({
    id: i + 1,
    user: { login: 'reader' },
    body: MARK,
  }));
  const own = { id: 121, user: OURS, body: `${MARK}\nbefore` };
  const { out, comments } = await postReview('after', [...others, own]);
  assert.equal(out, 'Renewed under pull request 7.\n');
  assert.equal(comments.length, 121);
  assert.match(own.body, /\nafter\n/);
  assert.deepEqual(new Set(others.map(({ body }) => body)), new Set([MARK]));
});

test('asks nothing twice of a pull request that has been told', async () => {
  const first = await postReview('the same');
  const again = await postReview('the same', first.comments);
  assert.equal(again.out, 'Said under pull request 7 before.\n');
  assert.ok(again.asked.every((request) => request.startsWith('GET')));
});

test('says nothing where the pull request has moved on since the run', async () => {
  const { code, out, comments } = await postReview('old', [], { HEAD_SHA: 'def' });
  assert.deepEqual([code, comments.length], [0, 0]);
  assert.match(out, /^No open pull request ends at this commit/);
});

test('posts what a stranger wrote as text that does nothing, and no more than GitHub takes', async () => {
  const { comments } = await postReview(`thanks @octocat\n${'a line of the review\n'.repeat(5000)}`);
  const body = comments[0]?.body ?? '';
  assert.match(body, /thanks @\u2060octocat\n/);
  assert.ok(body.length < 65_536, `${body.length} characters`);
  assert.match(body, /a line of the review\n\n…\n\n<sub>/);
});

test('says what GitHub refused', async () => {
  const { code, err } = await postReview('x', [], { GITHUB_TOKEN: 'wrong' });
  assert.equal(code, 1);
  assert.match(err, /^GET pulls\?state=open.*: GitHub answers 404, \{"message":"Not Found"\}\n$/);
});

test('says which setting is missing', async () => {
  const { code, err } = await postReview('x', [], { HEAD_SHA: '' });
  assert.equal(code, 1);
  assert.equal(err, 'Unexpected empty HEAD_SHA: .github/workflows/comment.yml sets it.\n');
});
