/** One step of the log's schema, forward and back. */
export interface Migration {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}
