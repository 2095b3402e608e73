interface Log {
  error(fields: { readonly err: unknown }, sentence: string): void;
}

/**
 * What nobody handled, such as a promise that failed beside the awaited one, is logged and ends nothing: whoever it
 * belongs to gets no answer or an error, and all others are served as before.
 */
export const lastLineOfDefence = (log: Log): void => {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A promise failed that nobody handled'));
  process.on('uncaughtException', (error) => log.error({ err: error }, 'An error was thrown that nobody caught'));
};
