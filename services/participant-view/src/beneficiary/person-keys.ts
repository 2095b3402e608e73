/** Keeps a key for each person and seals under it. Nothing else can read what was sealed. */
export abstract class PersonKeys {
  /**
   * Makes the person's key, unless there is one or was one.
   *
   * @throws BeneficiaryRecordsNotSetUp  this deployment has no key of its own
   */
  abstract make(person: string): Promise<void>;

  /** @throws BeneficiaryCardNotOpen  the person has no key, or no longer */
  abstract seal(person: string, facts: object): Promise<string>;

  /** Null once the person's key is gone. */
  abstract unseal<Facts extends object>(person: string, sealed: string): Promise<Facts | null>;

  /** Deletes the person's key, for good. */
  abstract destroy(person: string): Promise<void>;
}
