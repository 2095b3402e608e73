import { Unknown } from '@concert/event-sourcing';
import type { Reads } from '@concert/service-kit';
import { type ResultsFramework, resultsFramework, resultsFrameworkStream } from './results-framework.js';

export const frameworkOf = (reads: Reads, programme: string): Promise<ResultsFramework> =>
  reads.state(resultsFrameworkStream(programme), resultsFramework);

/** @throws Unknown, naming the field, when the results framework has no such output */
export const requireOutput = async (reads: Reads, programme: string, code: string, field: string): Promise<void> => {
  const { outputs } = await frameworkOf(reads, programme);
  if (!outputs.some((output) => output.code === code)) throw new Unknown('output', `${code} in ${programme}`, field);
};
