import { PORTFOLIO, Unknown } from '@concert/event-sourcing';
import type { SourceLog } from '@concert/messaging';
import { ViewSet } from '@concert/projections';
import { Inject, Injectable } from '@nestjs/common';
import { SOURCE_OF } from '../service/tokens.js';

/** What this service's copy of another's record does not hold: it was never recorded, or it has not arrived yet. */
export class UnknownHere extends Unknown {
  constructor(
    readonly source: string,
    readonly programme: string,
    ...what: ConstructorParameters<typeof Unknown>
  ) {
    super(...what);
  }
}

/** The copy is behind its source, so that nobody can say here whether what is asked for exists. To be sent again. */
export class NotKnownYet extends Error {
  override readonly name = 'NotKnownYet';
  readonly code = 'NOT_KNOWN_YET';

  constructor({ source, subject, identifier }: UnknownHere) {
    super(`${subject} ${identifier} is not known here yet: what ${source} recorded last has not arrived`);
  }
}

/** How long a command waits for what another service recorded before it. */
const WITHIN_MS = 2_000;

/** Waits until the views hold what a source has recorded. */
@Injectable()
export class Arrivals {
  constructor(
    @Inject(ViewSet) private readonly views: Pick<ViewSet, 'reached' | 'sources'>,
    @Inject(SOURCE_OF) private readonly sourceOf: (source: string) => SourceLog,
  ) {}

  /** Does the work once more, when something was unknown here, after everything has arrived that its source recorded. */
  async orAgain<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnknownHere)) throw error;
      await this.of(error);
      return work();
    }
  }

  /**
   * Resolves when everything of the programme, and of what belongs to none, has arrived.
   *
   * @throws NotKnownYet  it has not
   * @throws UnknownHere  the same one, when its source cannot be asked
   */
  async of(unknown: UnknownHere): Promise<void> {
    const { source, programme } = unknown;
    if (!this.views.sources.includes(source)) throw unknown;
    const heads = await this.headsOf(source);
    if (!heads) throw unknown;
    for (const chain of new Set([programme, PORTFOLIO]))
      if (!(await this.views.reached(source, chain, heads.get(chain) ?? 0n, WITHIN_MS))) throw new NotKnownYet(unknown);
  }

  private async headsOf(source: string): Promise<ReadonlyMap<string, bigint> | undefined> {
    try {
      return await this.sourceOf(source).heads();
    } catch {
      return undefined;
    }
  }
}
