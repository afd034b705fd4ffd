/**
 * The parse contract: source text in, annotations out.
 *
 *     npm run -s parse -- FILE --published YYYY-MM-DD
 *     npm run -s parse -- --jsonl < in.jsonl > out.jsonl
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'astro/zod';
import { calendarDay } from '#model/edtf.ts';
import { parse } from '#parse/parse.ts';
import { fail, messageOf } from './fail.ts';
import { readArgs } from './options.ts';

const USAGE = 'Usage: npm run -s parse -- FILE --published YYYY-MM-DD, or --jsonl < in.jsonl > out.jsonl';

/** A line of input; other keys are ignored. */
const inputLine = z.object({ id: z.string(), text: z.string(), published: calendarDay });

async function parseFile(file: string, published: string | undefined): Promise<void> {
  if (published === undefined) fail(`parse: --published is missing: the day the article appeared\n${USAGE}`);
  const day = calendarDay.safeParse(published);
  if (!day.success) fail(`parse: --published: ${day.error.issues[0]?.message}`);
  const text = await readFile(file, 'utf8').catch((error: unknown) => fail(`parse: ${messageOf(error)}`));
  process.stdout.write(`${JSON.stringify(parse(text, { published: day.data }), null, 2)}\n`);
}

/** Answers each line in turn. A bad one is a message with its number, and exit code 1 at the end; the others are answered. */
async function parseLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if ('reason' in answer) {
      process.stderr.write(`line ${number}: ${answer.reason}\n`);
      process.exitCode = 1;
    } else if (!process.stdout.write(`${answer.json}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function answerLine(line: string): { readonly json: string } | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { reason: `Unexpected text, expected a JSON object: ${messageOf(error)}` };
  }
  const input = inputLine.safeParse(value);
  if (!input.success) {
    return {
      reason: input.error.issues
        .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
        .join('; '),
    };
  }
  const { id, text, published } = input.data;
  return { json: JSON.stringify({ id, ...parse(text, { published }) }) };
}

const { values, positionals } = readArgs(
  {
    allowPositionals: true,
    options: { published: { type: 'string' }, jsonl: { type: 'boolean' } },
  },
  USAGE,
);
const [file, ...more] = positionals;
if (values.jsonl && file === undefined) await parseLines();
else if (file !== undefined && more.length === 0) await parseFile(file, values.published);
else fail(USAGE);
