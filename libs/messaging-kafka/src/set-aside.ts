import type { SetAside, SetAsideReason } from '@concert/messaging';
import type { UnreadRecord } from './cloud-events.js';
import type { Logger } from './logger.js';

/** Where a record lies in Kafka, so that people can look at it. */
export type RecordPlace = Pick<UnreadRecord, 'topic' | 'partition' | 'offset'>;

const MEANINGS: Readonly<Record<SetAsideReason, string>> = {
  unreadable: 'it is no message',
  foreign: 'it names another source than its topic',
  unrecorded: 'its source recorded nothing at the place that it names',
  different: 'its source recorded something else at the place that it names',
};

interface Kind extends SetAside {
  /** Where the first lies that was not told of yet, and how many there are. */
  readonly untold?: { readonly first: RecordPlace; readonly count: number };
}

/** Records that never reach a subscriber: counted, and told in the log. They stay in their topic. */
export class RecordsSetAside {
  private readonly kinds = new Map<string, Kind>();

  constructor(
    private readonly logger: Logger,
    private readonly subscriber: string,
  ) {}

  /** @param source  that of the topic: what a record says of itself is not to be counted by */
  note(source: string, reason: SetAsideReason, { topic, partition, offset }: RecordPlace): void {
    const { count = 0, untold } = this.kinds.get(`${source} ${reason}`) ?? {};
    this.kinds.set(`${source} ${reason}`, {
      source,
      reason,
      count: count + 1,
      untold: { first: untold?.first ?? { topic, partition, offset }, count: (untold?.count ?? 0) + 1 },
    });
  }

  /** One line for all of one kind that came together: whoever floods a topic must not flood the log. */
  tell(): void {
    for (const [key, { source, reason, count, untold }] of this.kinds) {
      if (!untold) continue;
      this.kinds.set(key, { source, reason, count });
      const facts = { subscriber: this.subscriber, source, reason, ...untold.first, records: untold.count };
      this.logger.error(facts, `A record was set aside: ${MEANINGS[reason]}`);
    }
  }

  get all(): readonly SetAside[] {
    return [...this.kinds.values()].map(({ source, reason, count }) => ({ source, reason, count }));
  }
}
