import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const taken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

const nameOf = (person: string): string => createHash('sha256').update(person).digest('hex');

/**
 * One small file a person. A database keeps what was deleted from it for a while: in its write-ahead log, in dead rows
 * and in every backup. A file that is written over and removed is gone. All copies of the service share the folder.
 */
export class PersonKeyFiles {
  constructor(private readonly folder: string) {}

  /** Keeps the text unless one is kept already. Whole or not at all, also when the process ends meanwhile. */
  async add(person: string, text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `${nameOf(person)}.${randomBytes(8).toString('hex')}.draft`);
    try {
      await this.write(draft, 'wx', text);
      await link(draft, this.fileOf(person)).catch((error: unknown) => {
        if (!taken(error)) throw error;
      });
    } finally {
      await rm(draft, { force: true });
    }
    await this.settle();
  }

  /** Null where none is kept. */
  read(person: string): Promise<string | null> {
    return readFile(this.fileOf(person), 'utf8').catch((error: unknown) => {
      if (missing(error)) return null;
      throw error;
    });
  }

  /** Writes over the file and removes it, and so what a process that was killed left of it. */
  async remove(person: string): Promise<void> {
    const names = await readdir(this.folder).catch((error: unknown) => {
      if (missing(error)) return [];
      throw error;
    });
    const hers = names.filter((name) => name.startsWith(nameOf(person)));
    for (const name of hers) await this.shred(join(this.folder, name));
    if (hers.length > 0) await this.settle();
  }

  /** Another copy of the service may be faster. */
  private async shred(file: string): Promise<void> {
    try {
      const { size } = await stat(file);
      await this.write(file, 'r+', randomBytes(size));
      await unlink(file);
    } catch (error) {
      if (!missing(error)) throw error;
    }
  }

  private async write(file: string, flag: 'wx' | 'r+', content: string | Buffer): Promise<void> {
    const handle = await open(file, flag, 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** After a loss of power the folder lists what it lists now. */
  private async settle(): Promise<void> {
    const handle = await open(this.folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  private fileOf(person: string): string {
    return join(this.folder, `${nameOf(person)}.key`);
  }
}
