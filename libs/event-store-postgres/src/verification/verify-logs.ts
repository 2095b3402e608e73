import type { ChainPoint } from './evidence.js';
import { VerifiedPlaces } from './verified-places.js';
import { BEGINNING, type Finding, type Verification } from './verify-log.js';

export interface LogToVerify {
  readonly name: string;
  verify(from: ChainPoint): Promise<Verification>;
}

export interface VerifyOptions {
  /** Reads every log from its beginning, whatever was verified before. */
  readonly full: boolean;
  /** Keeps up to where each log was verified. */
  readonly placesFile?: string;
  readonly say: (line: string) => void;
}

/** Verifies logs one after the other and tells of each. Resolves to whether all are as they were recorded. */
export const verifyLogs = async (
  logs: readonly LogToVerify[],
  { full, placesFile, say }: VerifyOptions,
): Promise<boolean> => {
  const places = new VerifiedPlaces(placesFile);
  let isSound = true;
  for (const { name, verify } of logs) {
    const from = full ? BEGINNING : places.of(name);
    const verification = await verify(from);
    say(`${name}: ${sentenceOf(verification, from.position)}`);
    for (const remark of verification.remarks ?? []) say(`${name}: not counted: ${remark}`);
    if (verification.finding) isSound = false;
    else places.keep(name, verification.verified);
  }
  return isSound;
};

const sentenceOf = ({ events, verified, finding }: Verification, from: bigint): string => {
  if (finding) return `NOT as recorded. ${findingSentence(finding)}`;
  const after = from > 0n ? ` after ${from}` : '';
  return `${events} events${after} are as they were recorded, up to ${verified.position} ${verified.hash.toString('hex')}`;
};

const findingSentence = ({ kind, position, event, holder, explanation }: Finding): string =>
  [
    `Position ${position}${event ? `, ${event.type || 'not published'} ${event.id},` : ''} was ${kind}`,
    ...(holder ? [`as ${holder} can show`] : []),
    explanation,
  ].join('; ');
