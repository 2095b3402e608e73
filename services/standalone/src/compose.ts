import type { DestinationStream } from 'pino';
import type { Closing } from './closing.js';
import type { Progress } from './progress.js';
import type { StandaloneConfig } from './standalone.config.js';

export interface ComposeContext {
  readonly config: StandaloneConfig;
  readonly signingKeys: string;
  readonly logTo: DestinationStream;
}

export interface StartContext {
  /** As the role the service runs under. */
  readonly databaseUrlOf: (service: string) => string;
  /** As the role that owns the service's log. */
  readonly migrationDatabaseUrlOf: (service: string) => string;
  readonly progress: Pick<Progress, 'say' | 'show'>;
  /** Takes what must be stopped, in the order it was started. */
  readonly closing: Closing;
  /** Whether the demonstration programme was entered in an earlier start, to its end. */
  readonly isSeeded: boolean;
  readonly markSeeded: () => void;
  /** Service whose log was restored to an older point, and is followed so before anything is delivered. */
  readonly followRestored?: string | undefined;
}

/** `start` resolves, once everything runs, with whatever the composition lets others do with it. */
export interface Composition<Running = unknown> {
  /** Each gets a database of its own. */
  readonly services: readonly string[];
  start(context: StartContext): Promise<Running>;
}

/** Says what runs together in this process. */
export type Compose<Running = unknown> = (context: ComposeContext) => Composition<Running>;
