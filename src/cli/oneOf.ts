import { didYouMean } from '#markdown/nearest.ts';

/**
 * What was given, where it is one of several; `option` says where it was given, if that is not plain.
 *
 * @throws Error where it is another, with the one that was most likely meant.
 */
export function oneOf<T extends string>(option: string | null, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const meant = didYouMean(value, known);
  const list = known.map((one) => `\`${one}\``).join(', ');
  throw new Error(
    `${option === null ? '' : `${option}: `}Unexpected \`${value}\`, expected one of ${list}.${meant ? ` ${meant}` : ''}`,
  );
}
