import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { type Account, canReach, postgresAccount } from './account.js';
import { clearLeftovers } from './postmaster.js';
import { systemFolder } from './system-folder.js';

/** Where one embedded PostgreSQL lives, and as whom it runs. */
export interface Place {
  /** The folder the caller gave, with our own files. */
  readonly folder: string;
  /** PostgreSQL's own folder. */
  readonly data: string;
  readonly log: string;
  readonly account: Account;
}

const elsewhereFile = (folder: string): string => join(folder, 'postgres.location');

const elsewhereOf = (folder: string): string | undefined =>
  existsSync(elsewhereFile(folder)) ? readFileSync(elsewhereFile(folder), 'utf8').trim() : undefined;

/** Every folder that holds data for this one: itself, and the one outside a closed home folder when there is one. */
export const foldersOf = (folder: string): string[] => {
  const elsewhere = elsewhereOf(folder);
  return elsewhere ? [folder, elsewhere] : [folder];
};

const MADE_HERE = /\/concert\/data-[0-9a-f]{12}$/;

/** Removes the PostgreSQL of a folder, ending one that a killed process left running. The caller holds the folder's lock. */
export const removePostgres = async (folder: string): Promise<void> => {
  const elsewhere = elsewhereOf(folder);
  const data = [folder, ...(elsewhere ? [elsewhere] : [])].map((each) => join(each, 'postgres')).filter(existsSync);
  for (const each of data) {
    await clearLeftovers(each);
    rmSync(each, { recursive: true });
  }
  if (elsewhere && MADE_HERE.test(elsewhere)) rmSync(elsewhere, { recursive: true, force: true });
};

/** Root may start what an ordinary user made: it then runs as that user. */
const ownerOf = (data: string): Account | undefined => {
  if (process.getuid?.() !== 0 || !existsSync(data)) return undefined;
  const { uid, gid } = statSync(data);
  return uid === 0 ? undefined : { uid, gid };
};

/** A private folder among the temporary ones goes with everything in it: better to let the account through than to leave data elsewhere. */
const openTemporaryFolders = (folder: string): void => {
  const top = realpathSync(tmpdir());
  for (let at = dirname(folder); at.startsWith(`${top}${sep}`); at = dirname(at))
    chmodSync(at, statSync(at).mode | 0o011);
};

/** PostgreSQL's data lie in the folder itself, or, when its account cannot enter there, in the system's folder. */
export const placeOf = (folder: string): Place => {
  const log = join(folder, 'postgres.log');
  const own = join(folder, 'postgres');
  const account = ownerOf(own) ?? postgresAccount();
  if (account.uid !== undefined) {
    chmodSync(folder, 0o711);
    openTemporaryFolders(folder);
  }
  if (existsSync(own) || canReach(account, folder)) return { folder, data: own, log, account };

  const elsewhere = elsewhereOf(folder) ?? join(systemFolder(), `data-${randomBytes(6).toString('hex')}`);
  writeFileSync(elsewhereFile(folder), `${elsewhere}\n`);
  mkdirSync(elsewhere, { recursive: true });
  chmodSync(elsewhere, 0o755);
  writeFileSync(join(elsewhere, 'data-of'), `${folder}\n`);
  return { folder, data: join(elsewhere, 'postgres'), log, account };
};

const passwordFile = ({ folder }: Place): string => join(folder, 'postgres.password');

/** The administrator's password, made the first time. */
export const passwordOf = (place: Place): string => {
  if (!existsSync(passwordFile(place)))
    writeFileSync(passwordFile(place), `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 });
  return passwordIn(place.folder);
};

/** The administrator's password of a folder that has one. */
export const passwordIn = (folder: string): string => readFileSync(join(folder, 'postgres.password'), 'utf8').trim();
