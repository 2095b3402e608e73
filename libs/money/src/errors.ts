/** A text that is not an amount, or not safely one: the message says why. */
export class InvalidAmount extends Error {
  readonly code = 'AMOUNT_INVALID';

  constructor(
    readonly text: string,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidAmount';
  }
}
