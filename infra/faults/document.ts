import { format, resolveConfig } from 'prettier';
import type { Fault } from './fault.js';
import type { Run } from './run.js';
import type { TransportName } from './site.js';
import { problemsOf, tableOf } from './table.js';

interface Done {
  readonly faults: readonly Fault[];
  readonly transports: readonly TransportName[];
  readonly runs: readonly Run[];
}

/** The table with what was done and when, as docs/faults.md. */
export const documentOf = async (place: string, { faults, transports, runs }: Done): Promise<string> => {
  const problems = problemsOf(runs).map((problem) => `- ${problem}`);
  const text = `# Faults

Written by \`npm run test:faults\` ([infra/faults](../infra/faults/README.md) says how it works). Each run makes a log and a
database of views, lets several copies of a service, each a process of its own, append, relay and deliver under load, does
what the fault says, and compares at the end what clients were told, what the log holds and what the views made of it.
*Lost*: acknowledged commands that are not in the log, and messages that are not in the views. *Doubled*: commands or
messages that took effect more than once. *Out of order*: positions with gaps, messages applied after a later one. *Recovery*:
from the end of the fault until commands sent then were taken and stood in the views. Over Kafka copies compare themselves with the
log every 3 s here, every 10 s in services: what the broker lost takes longer there. *Held*: nothing lost, doubled or out of order,
and nothing else went otherwise than it should.

${whenOf(runs)} The column *Runs* tells
how often each fault was run. A run that did not hold stays in the table when it is done again.

${tableOf(faults, transports, runs)}

## What is done

${faults.map(({ id, name, done }) => `- **${id} ${name}.** ${done}`).join('\n')}

## What went wrong

${problems.length === 0 ? 'Nothing.' : problems.join('\n')}
`;
  return format(text, { ...(await resolveConfig(place)), parser: 'markdown' });
};

const whenOf = (runs: readonly Run[]): string => {
  const [first, ...more] = runs.map(({ at }) => `${at.slice(0, 16).replace('T', ' ')} UTC`).sort();
  if (!first) return 'Nothing was run.';
  const seeds = runs.map(({ seed }) => seed);
  const hours = runs.reduce((sum, { took }) => sum + took, 0) / 3_600_000;
  return `${runs.length} runs with seeds from ${Math.min(...seeds)} to ${Math.max(...seeds)}, begun from ${first} to ${more.at(-1) ?? first}, which took ${hours.toFixed(1)} hours together, Node ${process.versions.node}.`;
};
