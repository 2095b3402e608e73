import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured lines, one per occurrence; tokens never appear in them. */
export const createLogger = (service: string, level: string, destination?: DestinationStream): Logger =>
  pino({ level, base: { service }, redact: ['req.headers.authorization'] }, destination as DestinationStream);

/** What Nest itself says, in the same lines. */
export const nestLogger = (logger: Logger): LoggerService => ({
  log: (message: unknown, context?: string) => logger.debug({ context }, String(message)),
  error: (message: unknown, ...rest: unknown[]) => logger.error({ rest }, String(message)),
  warn: (message: unknown, context?: string) => logger.warn({ context }, String(message)),
  debug: (message: unknown, context?: string) => logger.debug({ context }, String(message)),
  verbose: (message: unknown, context?: string) => logger.trace({ context }, String(message)),
});
