/** Lets those who ask the same thing at the same time share one answer. */
export class SharedReads<Result> {
  private readonly running = new Map<string, Promise<Result>>();

  /**
   * Reads, or joins someone's read of the same key. A read under way may have begun before the caller was told of
   * something new, so that its answer counts only if `isNews`; one that begins after this call always counts.
   */
  async read(key: string, read: () => Promise<Result>, isNews: (result: Result) => boolean): Promise<Result> {
    const earlier = this.running.get(key);
    if (earlier) {
      const result = await earlier;
      if (isNews(result)) return result;
    }
    return this.running.get(key) ?? this.start(key, read);
  }

  private start(key: string, read: () => Promise<Result>): Promise<Result> {
    const result = read().finally(() => this.running.delete(key));
    this.running.set(key, result);
    return result;
  }
}
