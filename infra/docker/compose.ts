import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of a compose file that this deployment uses, after anchors and merges. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: {
    readonly context: string;
    readonly dockerfile: string;
    readonly args: { readonly SERVICE: string };
  };
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly restart?: string;
  readonly init?: boolean;
}

export interface Compose {
  readonly name: string;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
export const composeText = read('docker-compose.yml');

/** Variables of `.env.example` with their values, empty for a secret. */
export const exampleEnvironment = Object.fromEntries(
  read('.env.example')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split(/=(.*)/s).slice(0, 2)),
) as Record<string, string>;

const REFERENCE = /\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g;

/** Names of the variables a text asks the person who deploys for. */
export const askedFor = (text: string): string[] => [...text.matchAll(REFERENCE)].map(([, name]) => name as string);

/** A value as Compose fills it in; throws for a required variable that is missing. */
export const filledIn = (value: string, environment: Readonly<Record<string, string>>): string =>
  value.replaceAll(REFERENCE, (_, name: string, mark?: string, word = '') => {
    const given = environment[name];
    if (given) return given;
    if (mark === '-') return word;
    throw new Error(`${name} is missing: ${word}`);
  });
