import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf } from '#site/timeline/axis.ts';
import { labelTallAxis } from '#site/timeline/tallLabels.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { ARTICLE, briefing, event } from '../fixtures/briefing.ts';

const GEOMETRY = { width: 328, height: 500, laneX: () => 92, y: (at: number) => 40 + at };

/** The label of an event some px above the line of the day of publication, and how far below its middle that line is. */
function labelAbove(px: number) {
  const storm = event('storm', '2024-05-13', { title: 'A storm that tears a banner down at the harbour' });
  const content = briefing([ARTICLE], undefined, [storm]);
  const axis = axisOf(timelineOf(content), content.articles, { length: 430, labelRoom: () => 13, rows: 2 });
  assert.ok(axis);
  const [at = 0] = axis.events.map((one) => one.at);
  const [label] = labelTallAxis({ ...axis, published: [{ at: at + px, certainty: 'stated' }] }, GEOMETRY);
  assert.ok(label);
  return { label, line: GEOMETRY.y(at + px) };
}

test('no title is struck through by the line of the day of publication where there is room beside it', () => {
  for (const px of [-16, -12, -9, 9, 12, 16, 30]) {
    const { label, line } = labelAbove(px);
    assert.ok(
      line <= label.y || line >= label.y + label.height,
      `${px} px: ${JSON.stringify(label)}, ${line}`,
    );
  }
});

test('a title keeps two lines beside its mark where no line is near, and is kept where one runs through it', () => {
  const { label } = labelAbove(30);
  assert.equal(label.lines.length, 2);
  assert.ok(labelAbove(0).label);
});

test('no title lies on the line of a span beside it', () => {
  const events = [
    event('siege', '2024-05-01/2024-05-20'),
    event('storm', '2024-05-13', { title: 'A storm' }),
  ];
  const axis = axisOf(timelineOf(briefing([], undefined, events)), [], {
    length: 430,
    labelRoom: () => 13,
    rows: 4,
  });
  assert.ok(axis);
  const laneX = (_: number, row = 0): number => 92 + row * 15;
  const labels = labelTallAxis(axis, { ...GEOMETRY, laneX });
  const siege = axis.events.find(({ span }) => span !== null);
  const storm = labels.find((label) => label?.lines[0] === 'A storm');
  assert.ok(siege && storm);
  assert.ok(storm.x > laneX(0, siege.row));
});
