import { StandaloneFailure } from './failure.js';

export interface Arguments {
  /** Begin anew: what was recorded before goes. */
  readonly fresh: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start                 goes on where it stopped
npm start -- --fresh      begins anew; everything recorded before is deleted

PORT          port of the one address, default 8080
HOST          interface to listen on, default localhost; others see the demonstration sign-ins, too
PUBLIC_URL    address people use when it is another one, e.g. behind a proxy
CONCERT_DATA  folder of the record, default .concert
CONCERT_SEED  programme entered in a new record: yem (default) or none`;

/** @throws StandaloneFailure on a word it does not know */
export const readArguments = (words: readonly string[]): Arguments => {
  const unknown = words.find((word) => !['--fresh', '--help', '-h'].includes(word));
  if (unknown) throw new StandaloneFailure(`There is no option "${unknown}".\n\n${USAGE}`);
  return { fresh: words.includes('--fresh'), help: words.includes('--help') || words.includes('-h') };
};
