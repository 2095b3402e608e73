import { StandaloneFailure } from './failure.js';

export interface Arguments {
  /** Begin anew: what was recorded before goes. */
  readonly fresh: boolean;
  readonly help: boolean;
  /** Service whose log was restored to an older point, and is followed so. */
  readonly followRestored: string | undefined;
}

export const USAGE = `npm start                 goes on where it stopped
npm start -- --fresh      begins anew; everything recorded before is deleted
npm start -- --follow-restored budgets
                          goes on with a log that was restored to an older point; all that reads it follows

PORT          port of the one address, default 8080
HOST          interface to listen on, default localhost; others see the demonstration sign-ins, too
PUBLIC_URL    address people use when it is another one, e.g. behind a proxy
CONCERT_DATA  folder of the record, default .concert
CONCERT_SEED  programme entered in a new record: yem (default) or none`;

/** @throws StandaloneFailure on a word it does not know */
export const readArguments = (words: readonly string[]): Arguments => {
  const restored = words.indexOf('--follow-restored');
  const named = restored < 0 ? undefined : words[restored + 1];
  const followRestored = named?.startsWith('-') ? undefined : named;
  const unknown = words.find(
    (word) => !['--fresh', '--help', '-h', '--follow-restored', followRestored].includes(word),
  );
  if (unknown) throw new StandaloneFailure(`There is no option "${unknown}".\n\n${USAGE}`);
  if (restored >= 0 && !followRestored) throw new StandaloneFailure(`Say whose log was restored.\n\n${USAGE}`);
  return { followRestored, fresh: words.includes('--fresh'), help: words.includes('--help') || words.includes('-h') };
};
