import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PostgresUnavailable } from './failures.js';

/** Holds a data folder for one process. The system lets go of it when the process ends, however it ends. */
export interface FolderLock {
  release(): Promise<void>;
}

// A socket, not a file with a process number: numbers are used again after a crash, above all in containers.
const addressOf = (folder: string): string => {
  const name = `concert-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 20)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
};

const listen = (address: string, answer: string): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(answer);
    });
    server.once('error', fail);
    server.listen(address, () => done(server));
    server.unref();
  });

/** Process number of the holder and its address, if it has one; undefined when nobody answers. */
const holderOf = (address: string): Promise<string | undefined> =>
  new Promise((done) => {
    let answer = '';
    const socket = connect(address);
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => done(undefined));
    socket.on('close', () => done(answer || 'unknown'));
  });

/**
 * @param servingAt  address that the holder can be reached at, for whoever comes second
 * @throws PostgresUnavailable when another process holds the folder
 */
export const lockFolder = async (folder: string, servingAt = ''): Promise<FolderLock> => {
  const address = addressOf(folder);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const server = await listen(address, `${process.pid} ${servingAt}`);
      return { release: () => new Promise((done) => void server.close(() => done())) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      const holder = await holderOf(address);
      const [pid, servedAt] = (holder ?? 'unknown').split(' ');
      if (holder !== undefined || attempt === 3)
        throw new PostgresUnavailable(
          'in-use',
          `Process ${pid} already uses the data folder ${folder}${servedAt ? ` and answers at ${servedAt}` : ''}: stop it, or set CONCERT_DATA to another folder.`,
        );
      rmSync(address, { force: true });
    }
  }
};
