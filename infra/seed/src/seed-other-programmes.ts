import type { ApiClientOptions } from './api-client.js';
import { enter, type Entered, type Refusal, type SeedProgress } from './enter.js';
import { readOtherProgrammes } from './other-programmes.js';
import { stepsOfOthers } from './steps/other-programmes.steps.js';

/** `refused: "31 February 2018" (start: must be a day that exists …), read from <document>, <place>`. */
export const refusalLineOf = ({ asPrinted, detail, readFrom }: Refusal): string =>
  `refused: "${asPrinted}" (${detail}), read from ${readFrom}`;

/**
 * Enters the further programmes of the portfolio as far as their documents allow. What they print and cannot be right
 * is sent as printed, and its refusal is part of the answer.
 *
 * @throws RequestRefused          the platform said no to what can be right
 * @throws ImpossibleFactAccepted  it took what cannot be right
 */
export const seedOtherProgrammes = (
  options: ApiClientOptions,
  onProgress: (progress: SeedProgress) => void = () => undefined,
): Promise<Entered> => enter(stepsOfOthers(readOtherProgrammes()), options, onProgress);
