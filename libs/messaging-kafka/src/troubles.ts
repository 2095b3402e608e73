import type { Logger } from './logger.js';

/** What is wrong now, by place. A trouble is reported when it begins, when it changes and when it is over. */
export class Troubles<Place extends string> {
  private readonly current = new Map<Place, string>();

  constructor(
    private readonly logger: Logger,
    private readonly facts: object,
  ) {}

  note(place: Place, error: Error): void {
    if (this.current.get(place) === error.message) return;
    this.current.set(place, error.message);
    this.logger.warn({ ...this.facts, place, err: error }, 'Trouble; it is tried again');
  }

  over(place: Place): void {
    if (this.current.delete(place)) this.logger.info({ ...this.facts, place }, 'The trouble is over');
  }

  has(place: Place): boolean {
    return this.current.has(place);
  }

  /** All of them as one text; undefined when there are none. */
  get text(): string | undefined {
    return this.current.size === 0 ? undefined : [...this.current.values()].join('; ');
  }
}
