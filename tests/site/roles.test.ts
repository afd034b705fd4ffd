import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestRole, roleOn, roleThen, roleWhenSaid } from '#site/roles.ts';

const SPEAKER = {
  roles: [
    { title: 'clerk', until: '2019-12-31' },
    { title: 'chair', from: '2020-01-01', until: '2021-12-31' },
    { title: 'mayor', from: '2022-01-01' },
  ],
};
const PUBLISHED = { published: '2021-06-01' };

const roleAt = (value: string | null) => {
  const said = value === null ? null : { value, certainty: 'stated' as const };
  return roleWhenSaid({ said }, PUBLISHED, SPEAKER);
};

test('gives the role of a day, and none that was over or had not begun', () => {
  assert.equal(roleOn(SPEAKER, '2019-12-31'), 'clerk');
  assert.equal(roleOn(SPEAKER, '2020-01-01'), 'chair');
  assert.equal(roleOn({ roles: [{ title: 'chair', from: '2020-01-01' }] }, '2019-12-31'), null);
});

test('takes the role of the day on which a statement was made', () => {
  assert.equal(roleAt('2019-05-01'), 'clerk');
  assert.equal(roleAt('2022'), 'mayor');
});

test('takes for a statement without a day the role on the day its article appeared', () => {
  assert.equal(roleAt(null), 'chair');
});

test('takes no later role where the first day of a statement is open or nothing is known of its day', () => {
  assert.equal(roleAt('/2021-05-28'), 'chair');
  assert.equal(roleAt('../..'), 'chair');
});

test('lists a speaker by the newest role that had begun when the newest article appeared', () => {
  assert.equal(latestRole(SPEAKER, PUBLISHED), 'chair');
  assert.equal(latestRole({ roles: SPEAKER.roles.slice(0, 1) }, PUBLISHED), 'clerk');
  assert.equal(latestRole({ roles: [] }, PUBLISHED), null);
});

test('says by which day the role of a statement is known', () => {
  const said = { value: '2019-05-01', certainty: 'stated' as const };
  assert.deepEqual(roleThen({ said }, PUBLISHED, SPEAKER), { title: 'clerk', by: 'said' });
  assert.deepEqual(roleThen({ said: null }, PUBLISHED, SPEAKER), { title: 'chair', by: 'published' });
  const undated = { roles: [{ title: 'keeper' }] };
  assert.deepEqual(roleThen({ said: null }, PUBLISHED, undated), { title: 'keeper', by: 'any day' });
});
