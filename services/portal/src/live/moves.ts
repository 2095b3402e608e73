import type { Moved } from './news';

/**
 * What has moved since it was last told. On every connection each service first tells that everything of it has moved;
 * after a pause in which nothing happened, nothing is to be asked again.
 */
export class Moves {
  private readonly seen = new Map<string, Readonly<Record<string, string>>>();
  private readonly told = new Set<string>();

  /** The next move of each service, or of this one, is of everything again. */
  beginAgain(service?: string): void {
    if (service === undefined) this.told.clear();
    else this.told.delete(service);
  }

  /**
   * @returns `nothing`; `all` of its programmes named; or `before`: all that was asked before we listened, since it is
   * not known what happened between
   */
  take({ service, positions }: Moved): 'nothing' | 'all' | 'before' {
    const before = this.seen.get(service);
    const isOfEverything = !this.told.has(service);
    this.told.add(service);
    this.seen.set(service, { ...before, ...positions });
    if (!isOfEverything) return 'all';
    if (before === undefined) return 'before';
    return Object.entries(positions).every(([source, position]) => before[source] === position) ? 'nothing' : 'all';
  }
}
