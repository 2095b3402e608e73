/** What has to be cleared away, the last first. One failure does not keep the rest from being cleared away. */
export class Closing {
  private readonly works: (() => unknown)[] = [];
  private isClosed = false;

  /** What is added after the end, by a set-up that was given up and went on nevertheless, is cleared away at once. */
  add(work: () => unknown): void {
    if (this.isClosed)
      void Promise.resolve()
        .then(work)
        .catch(() => undefined);
    else this.works.push(work);
  }

  /** @throws AggregateError of what could not be cleared away */
  async close(): Promise<void> {
    this.isClosed = true;
    const errors: unknown[] = [];
    for (let work = this.works.pop(); work; work = this.works.pop())
      try {
        await work();
      } catch (error) {
        errors.push(error);
      }
    if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('; '));
  }
}

/** Sets something up with whatever it needs; what was set up before a failure is cleared away again. */
export const orClosed = async <Made>(closing: Closing, make: () => Promise<Made>): Promise<Made> => {
  try {
    return await make();
  } catch (error) {
    await closing.close().catch((other: unknown) => console.error('Not everything could be cleared away:', other));
    throw error;
  }
};
