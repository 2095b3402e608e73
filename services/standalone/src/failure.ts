/** Starting or running is not possible. The message is one sentence that says what to do. */
export class StandaloneFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StandaloneFailure';
  }
}
