/** A rule of the field said no. Carries the rule's code and the facts it compared. */
export abstract class Rejection extends Error {
  /** Stable, upper snake case, led by the aggregate: `BUDGET_REVISION_NOT_PENDING`. */
  abstract readonly code: string;

  constructor(
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** A rule of the field by its code: `class TrancheAlreadyScheduled extends rejection('TRANCHE_ALREADY_SCHEDULED') {}`. */
export const rejection = (
  code: string,
): new (message: string, facts?: Readonly<Record<string, unknown>>) => Rejection & { readonly code: string } =>
  class extends Rejection {
    readonly code = code;
  };

/**
 * What the command or query speaks of does not exist. `field` names where it was named, when it came as input;
 * `nearest` is what may have been meant.
 */
export class Unknown extends Error {
  readonly code: string;

  constructor(
    readonly subject: string,
    readonly identifier: string,
    readonly field?: string,
    readonly nearest?: string,
  ) {
    super(`There is no ${subject} ${identifier}${nearest === undefined ? '' : `: did you mean ${nearest}?`}`);
    this.name = 'Unknown';
    this.code = `${subject.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_UNKNOWN`;
  }
}

/** The caller's role and relation to the programme do not allow the command. */
export class NotPermitted extends Error {
  readonly code: string = 'NOT_PERMITTED';

  constructor(
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'NotPermitted';
  }
}

/** Someone else's change came first. */
export class VersionConflict extends Error {
  readonly code = 'VERSION_CONFLICT';

  constructor(
    readonly stream: string,
    readonly expected: number | string,
    readonly actual: number,
  ) {
    super(`${stream} is at version ${actual}, not ${expected}`);
    this.name = 'VersionConflict';
  }
}

/** What a decision rests on beside its own stream has changed since it was read. */
export class StaleRead extends VersionConflict {}

/** One command id was used for two different requests. */
export class CommandIdReused extends Error {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';

  constructor(readonly commandId: string) {
    super(`Command id ${commandId} was already used for a different request`);
    this.name = 'CommandIdReused';
  }
}

/** The log was restored to an older point, or changed, and is not the one that others hold: it takes no writes. */
export class LogRestored extends Error {
  readonly code = 'LOG_RESTORED';

  constructor(
    readonly service: string,
    /** Up to here it is the one that others hold. */
    readonly position: bigint,
  ) {
    super(
      `The log of ${service} is another after position ${position} than the one that others hold, so nothing is recorded: ` +
        `whoever runs it restores a later backup, or runs follow-restored ${service} (docs/runbooks/delivery-halted-log-regressed.md).`,
    );
    this.name = 'LogRestored';
  }
}

/** One event is larger than what carries it to others takes. Nothing was appended. */
export class EventTooLarge extends Error {
  readonly code = 'EVENT_TOO_LARGE';

  constructor(
    readonly type: string,
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`${type} takes ${bytes} bytes, and an event may take ${limit}`);
    this.name = 'EventTooLarge';
  }
}
