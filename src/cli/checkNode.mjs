// The project runs on the Node that it pins. Where install scripts were switched off, that one was not installed.
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `This runs on Node ${process.versions.node}, but the project pins Node ${needed} as a dependency and it is not installed.\n` +
      'Run `npm ci` without `--ignore-scripts`, or install Node 24 yourself.',
  );
  process.exit(1);
}
