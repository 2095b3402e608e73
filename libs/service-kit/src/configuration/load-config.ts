import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** One or more environment variables are missing or wrong. The message lists all of them, a line each. */
export class InvalidConfiguration extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidConfiguration';
  }
}

/** `databaseUrl` is read from `DATABASE_URL`. */
export const variableOf = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * Reads a configuration class from environment variables. Defaults are the class's initial values.
 *
 * @throws InvalidConfiguration with every problem at once
 */
export const loadConfig = <Config extends object>(
  Configuration: new () => Config,
  environment: Readonly<Record<string, string | undefined>>,
): Config => {
  const config = new Configuration();
  const given: Record<string, string> = {};
  for (const property of Object.keys(config)) {
    const value = environment[variableOf(property)];
    if (value !== undefined && value !== '') given[property] = value;
  }
  const loaded = plainToInstance(Configuration, { ...config, ...given }, { enableImplicitConversion: true });
  const problems = validateSync(loaded, { skipMissingProperties: false }).flatMap(({ property, constraints }) => {
    const value = given[property];
    const found = value === undefined ? 'is not set' : `is ${JSON.stringify(value)}`;
    const rules = Object.values(constraints ?? {}).map((text) => text.replace(`${property} `, ''));
    return `${variableOf(property)} ${found}: ${rules.join(' and ')}`;
  });
  if (problems.length > 0) throw new InvalidConfiguration(problems);
  return loaded;
};
