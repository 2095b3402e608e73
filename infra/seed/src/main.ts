/** `node infra/seed/dist/main.js --origin http://127.0.0.1:8080` */
import { parseArgs } from 'node:util';
import { demonstrationSignIn } from './api-client.js';
import type { SeedProgress } from './enter.js';
import { refusalLineOf, seedOtherProgrammes } from './seed-other-programmes.js';
import { lineOf, seedYem, sentenceOf } from './seed-yem.js';

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
  const options = { origin, signIn: demonstrationSignIn(origin, values.secret) };
  const newLine = process.stdout.isTTY ? '\n' : '';
  const summary = await seedYem(options, show);
  console.log(`${newLine}The YEM programme is entered: ${sentenceOf(summary)}.`);
  const { chapters, refusals } = await seedOtherProgrammes(options, show);
  console.log(`${newLine}The further programmes, as far as their documents allow: ${sentenceOf(chapters)}.`);
  for (const refusal of refusals) console.log(refusalLineOf(refusal));
} catch (error) {
  console.error(`\n${(error as Error).message}\nStart it again when that is settled: it goes on where it stopped.`);
  process.exitCode = 1;
}
