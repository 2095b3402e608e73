/** The record as a body has it before it; answered by a view. */
export abstract class PackSeen {
  /**
   * @param positions  by service, how far the record is read; as far as it is known here when left out
   * @throws Unknown   the record ends before one of the positions
   */
  abstract seen(
    programme: string,
    positions?: Readonly<Record<string, string>>,
  ): Promise<{ positions: Readonly<Record<string, string>>; digest: string; edition: number }>;
}
