import type { ServiceConfig } from '../configuration/service-config.js';
import type { ServiceDefinition } from './define-service.js';
import { prepareService } from './run-service.js';
import { transportOf } from './transport-of.js';

/** First words of what is put right by a process of its own. */
export const MENDING: readonly string[] = ['follow-restored', 'rebuild'];

/**
 * `node dist/main.js follow-restored SOURCE`: follows a log that was restored to an older point.
 * `node dist/main.js rebuild [VIEW …]`: rebuilds views from the logs, or those that need it.
 *
 * @throws Error when it says of whom too little
 */
export const mendAlone = async (
  definition: ServiceDefinition,
  config: ServiceConfig,
  [command, ...names]: readonly string[],
): Promise<void> => {
  const say = (line: string): void => void process.stdout.write(`${definition.name}: ${line}\n`);
  const [source] = names;
  if (command === 'follow-restored' && !source) throw new Error('Say whose log was restored: follow-restored budgets');
  const service = await prepareService(definition, config);
  try {
    const sourceOf = service.sourceOf(transportOf(config, undefined, service).sourceOf);
    if (command === 'follow-restored' && source) {
      const { position, setBack } = await service.mending.followRestored(source, sourceOf);
      const chains = Object.entries(setBack).map(([name, programmes]) => `${name} in ${programmes.join(', ')}`);
      say(
        `follows the log of ${source} as it was restored to ${position}; set back: ${chains.join('; ') || 'nothing'}`,
      );
    }
    const { views, messages } = await service.mending.rebuild(command === 'rebuild' ? names : [], sourceOf);
    say(`${views.length} views were rebuilt from ${messages} messages`);
  } finally {
    await service.close();
  }
};
