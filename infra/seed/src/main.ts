/** `node infra/seed/dist/main.js --origin http://127.0.0.1:8080` */
import { parseArgs } from 'node:util';
import { demonstrationSignIn } from './api-client.js';
import { lineOf, type SeedProgress, seedYem, sentenceOf } from './seed-yem.js';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://127.0.0.1:8080' },
    secret: { type: 'string', default: 'demo' },
  },
});

/** One line that changes on a terminal; one line a chapter elsewhere. */
const show = (progress: SeedProgress): void => {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${lineOf(progress)}`);
  else if (progress.done === progress.of) console.log(lineOf(progress));
};

try {
  const origin = values.origin.replace(/\/+$/, '');
  const summary = await seedYem({ origin, signIn: demonstrationSignIn(origin, values.secret) }, show);
  console.log(`${process.stdout.isTTY ? '\n' : ''}The YEM programme is entered: ${sentenceOf(summary)}.`);
} catch (error) {
  console.error(`\n${(error as Error).message}\nStart it again when that is settled: it goes on where it stopped.`);
  process.exitCode = 1;
}
