import { spawn } from 'node:child_process';

const EVERY_MS = 10_000;

/** Runs a program to its end. Where it shows its own progress (`inherit`), nothing is collected. */
export const run = (program, words, { inherit = false, ...options } = {}) =>
  new Promise((done) => {
    let output = '';
    const child = spawn(program, words, { ...options, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) if (stream) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => done({ status, output }));
  });

/** Runs a program, says what it is for, and that it still runs. */
export const runTelling = async (purpose, program, words, options) => {
  const started = Date.now();
  console.log(`${purpose} ...`);
  const telling = setInterval(
    () => console.log(`  still at it after ${Math.round((Date.now() - started) / 1000)} s ...`),
    EVERY_MS,
  );
  try {
    return await run(program, words, options);
  } finally {
    clearInterval(telling);
  }
};
