/** Tells to which programme a beneficiary card belongs. */
export abstract class HeldCards {
  /** @throws Unknown when the participant holds no such card */
  abstract programmeOfCard(beneficiary: string): Promise<string>;
}
