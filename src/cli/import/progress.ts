/** A line on the terminal that says how far a command is. */
export interface Progress {
  readonly say: (done: number, all: number, what: string) => void;
  readonly clear: () => void;
}

const CLEAR = '\r\u001b[K';

/** Writes over its own line on a terminal; elsewhere it is silent, so that logs hold results alone. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { say: () => undefined, clear: () => undefined };
  return {
    say: (done, all, what) => {
      const line = `${done} of ${all}  ${what}`;
      stream.write(`${CLEAR}${line.slice(0, Math.max(0, stream.columns - 1))}`);
    },
    clear: () => stream.write(CLEAR),
  };
}
