/** How far the record was known here; answered by a view. */
export abstract class PositionsSeen {
  /** By service, the position of its last event on the programme. */
  abstract positions(programme: string): Promise<Readonly<Record<string, string>>>;
}
