import { type Forest, forestOf } from '#parse/forest.ts';
import type { Tree } from '#parse/tree.ts';
import type { Lesson } from './lessons.ts';
import { growSourceTrees } from './sourceTrees.ts';
import { growSpokenTrees } from './spokenTrees.ts';

/** Trees for both questions: who said it, and did anyone. */
export interface GrownTrees {
  readonly sources: readonly Tree[];
  readonly spoken: readonly Tree[];
}

/**
 * Trees grown without each publisher, by its name: what they say of its articles is close to what they would say of any new
 * one. Close, since the speech trees learn how good a source looks from source trees that have seen it.
 */
export type HeldOut = ReadonlyMap<string, GrownTrees>;

/** Grows all trees, and for each publisher those that have not seen it. */
export function learn(
  lessons: readonly Lesson[],
  say: (done: string) => void,
): { readonly trees: GrownTrees; readonly heldOut: HeldOut } {
  const publishers = [...new Set(lessons.map(({ publisher }) => publisher))].sort();
  const without = new Map(
    publishers.map((publisher) => {
      const trees = growSourceTrees(lessons.filter((lesson) => lesson.publisher !== publisher));
      say(`sources without ${publisher}`);
      return [publisher, trees];
    }),
  );
  const unseen = unseenBy(without);
  const heldOut = new Map(
    [...without].map(([publisher, sources]) => {
      const spoken = growSpokenTrees(
        lessons.filter((lesson) => lesson.publisher !== publisher),
        unseen,
      );
      say(`speech without ${publisher}`);
      return [publisher, { sources, spoken }];
    }),
  );
  const trees = { sources: growSourceTrees(lessons), spoken: growSpokenTrees(lessons, unseen) };
  say('both with all');
  return { trees, heldOut };
}

function unseenBy(without: ReadonlyMap<string, readonly Tree[]>): (lesson: Lesson) => Forest {
  const forests = new Map([...without].map(([publisher, trees]) => [publisher, forestOf(trees)]));
  const none = forestOf([]);
  return ({ publisher }) => forests.get(publisher) ?? none;
}
