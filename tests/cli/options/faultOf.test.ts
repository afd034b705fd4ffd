import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf } from '#cli/options/faultOf.ts';

const OPTIONS = {
  publisher: { type: 'string' },
  published: { type: 'string' },
  fix: { type: 'boolean' },
} as const;

const WRONG = {
  '--publishr X': 'Unexpected `--publishr`, expected an option of this command. Did you mean `--publisher`?',
  '--publishr=X': 'Unexpected `--publishr`, expected an option of this command. Did you mean `--publisher`?',
  '-fix': 'Unexpected `-fix`, expected an option of this command. Did you mean `--fix`?',
  '—fix': 'Unexpected `—fix`, expected an option of this command. Did you mean `--fix`?',
  '--colour': 'Unexpected `--colour`, expected an option of this command',
  '--publisher': 'Unexpected `--publisher` without a value, expected `--publisher …`',
  '--publisher --published=2024-03-14': 'Unexpected `--publisher` without a value, expected `--publisher …`',
  '--publisher -X':
    'Unexpected `-X` after `--publisher`: a value that begins with a hyphen is written `--publisher=-X`',
  '--fix=yes': 'Unexpected value `yes` of `--fix`, expected none',
};

for (const [line, says] of Object.entries(WRONG)) {
  test(`says what is wrong with ${line}`, () => {
    assert.equal(faultOf(line.split(' '), { options: OPTIONS, allowPositionals: true }), says);
  });
}

test('refuses a word beside options where none may stand', () => {
  assert.equal(faultOf(['dist'], { options: OPTIONS }), 'Unexpected `dist`, expected options alone');
});

test('finds nothing wrong with options, standard input, and what stands behind the end of options', () => {
  for (const line of ['--publisher X --fix', '--publisher=-X', '-', 'a.txt -- --publishr —fix'])
    assert.equal(faultOf(line.split(' '), { options: OPTIONS, allowPositionals: true }), null, line);
});
