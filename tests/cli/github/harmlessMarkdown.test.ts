import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harmlessMarkdown } from '#cli/github/harmlessMarkdown.ts';

/** What acts on GitHub, and what is left of it: `~` stands for the word joiner. */
const ACTING: Readonly<Record<string, string>> = {
  'thanks @octocat': 'thanks @~octocat',
  '@octo-org/team': '@~octo-org/team',
  'thanks &#64;octocat, &#x40;octocat, &commat;octocat':
    'thanks &~#~64;octocat, &~#x40;octocat, &~commat;octocat',
  'fixes #12 and octo/record#12': 'fixes #~12 and octo/record#~12',
  'fixes GH-12': 'fixes GH-~12',
  'https://github.com/octo/record/issues/12': 'https://github.com/octo/record/issues/~12',
  '![](https://example.org/seen.png)': '!~[](https://example.org/seen.png)',
  '![][1]': '!~[][1]',
  '<img src="https://example.org/seen.png">': '<~img src="https://example.org/seen.png">',
  '<details ontoggle=x>': '<~details ontoggle=x>',
  '</div><!-- a --><!---->': '<~/div><~!-- a --><~!---->',
};

for (const [text, harmless] of Object.entries(ACTING)) {
  test(`leaves nothing that acts in ${text}`, () => {
    assert.equal(harmlessMarkdown(text), harmless.replaceAll('~', '\u2060'));
  });
}

for (const text of [
  '## What this does to the record',
  '<details><summary>4 pages</summary>\n\n- `/quotes/two-tracks/`\n\n</details>',
  'a name: @<!-- -->octocat',
  'mail desk @ example, no. # 1, a < b, R&D &amp; `&nbsp;`',
  '[the page](https://example.org/articles/x/#two-tracks)',
]) {
  test(`leaves ${JSON.stringify(text)} as it is`, () => assert.equal(harmlessMarkdown(text), text));
}
