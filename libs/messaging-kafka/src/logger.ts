/** Where the adapter reports; a pino logger is one. */
export interface Logger {
  debug(facts: object, text: string): void;
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}

export const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
