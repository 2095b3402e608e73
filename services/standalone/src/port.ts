import { createServer } from 'node:net';
import { StandaloneFailure } from './failure.js';

const sentences: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use: stop the program that uses it, or take another one with PORT=${port + 1} npm start.`,
  EACCES: (port) => `Port ${port} is reserved for administrators: take one above 1023, e.g. PORT=8080 npm start.`,
  EADDRNOTAVAIL: (_port, host) => `This machine has no address ${host}: set HOST to localhost or 0.0.0.0.`,
  ENOTFOUND: (_port, host) => `This machine has no address ${host}: set HOST to localhost or 0.0.0.0.`,
};

/** What an attempt to listen failed of, as a sentence. */
export const listenFailure = (error: unknown, port: number, host: string): unknown => {
  const sentence = sentences[String((error as NodeJS.ErrnoException).code)];
  return sentence ? new StandaloneFailure(sentence(port, host), { cause: error }) : error;
};

/**
 * Makes sure before the long work that the address will be free.
 *
 * @throws StandaloneFailure
 */
export const checkPort = (port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(listenFailure(error, port, host)));
    probe.listen(port, host, () => probe.close(() => done()));
  });
