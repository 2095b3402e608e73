/** Tells to which programme a note of the participant belongs. */
export abstract class WrittenNotes {
  /** @throws Unknown when the participant has no such note */
  abstract programmeOfNote(note: string): Promise<string>;
}
