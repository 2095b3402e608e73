import { spawn } from 'node:child_process';

const EVERY_MS = 10_000;

/**
 * Runs a program, says what it is for, and that it still runs. Where npm shows its own progress (`inherit`), nothing is
 * collected.
 */
export const runTelling = (purpose, program, words, { inherit = false, ...options } = {}) =>
  new Promise((done) => {
    const started = Date.now();
    console.log(`${purpose} ...`);
    const telling = setInterval(
      () => console.log(`  still at it after ${Math.round((Date.now() - started) / 1000)} s ...`),
      EVERY_MS,
    );
    let output = '';
    const child = spawn(program, words, { ...options, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) if (stream) stream.on('data', (chunk) => (output += chunk));
    const end = (status, error) => {
      clearInterval(telling);
      done({ status, output: error ? `${output}${error.message}` : output });
    };
    child.on('error', (error) => end(1, error));
    child.on('close', (status) => end(status));
  });
