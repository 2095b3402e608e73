/** The database could not be started. The message is one sentence for the person at the machine, and says what to do. */
export class PostgresUnavailable extends Error {
  constructor(
    readonly code:
      | 'platform-not-supported'
      | 'account-missing'
      | 'disk-full'
      | 'folder-broken'
      | 'folder-not-writable'
      | 'version-differs'
      | 'in-use'
      | 'start-failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PostgresUnavailable';
  }
}

interface KnownFailure {
  readonly code: PostgresUnavailable['code'];
  readonly printed: RegExp;
  readonly sentence: (folder: string) => string;
}

const KNOWN: readonly KnownFailure[] = [
  {
    code: 'disk-full',
    printed: /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/,
    sentence: (folder) =>
      `The disk that holds ${folder} is full: free at least 1 GB, or set CONCERT_DATA to a folder on another disk.`,
  },
  {
    code: 'folder-not-writable',
    printed: /EROFS|Read-only file system/,
    sentence: (folder) => `${folder} cannot be written to: set CONCERT_DATA to a folder on a writable disk.`,
  },
  {
    code: 'folder-not-writable',
    printed: /EEXIST|ENOTDIR/,
    sentence: (folder) => `${folder} is not a folder: set CONCERT_DATA to a folder.`,
  },
  {
    code: 'account-missing',
    printed: /could not look up effective user ID/,
    sentence: () =>
      'PostgreSQL asks for a user with a name, and this one has only a number: start as a user listed in /etc/passwd.',
  },
  {
    code: 'folder-broken',
    printed:
      /database files are incompatible|could not locate a valid checkpoint|invalid data in file|incorrect checksum in control file|could not open (file|directory) "(global|base|pg_|\.\/)|invalid page|PANIC/,
    sentence: (folder) =>
      `The database in ${folder} is damaged: restore the folder from a backup, or start with --fresh to begin anew.`,
  },
  {
    code: 'folder-not-writable',
    printed: /EACCES|EPERM|Permission denied|Operation not permitted|has wrong ownership|invalid permissions/,
    sentence: (folder) =>
      `${folder} belongs to another user or cannot be written to: start as its owner, or set CONCERT_DATA to a folder of your own.`,
  },
];

/** What PostgreSQL or the file system printed, told as a sentence where the cause is known. */
export const explain = (doing: string, folder: string, output: string): PostgresUnavailable => {
  const cause = new Error(output.trim());
  const known = KNOWN.find(({ printed }) => printed.test(output));
  if (known) return new PostgresUnavailable(known.code, known.sentence(folder), { cause });
  const lines = output.trim().split('\n');
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1);
  const last = telling?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') || 'it printed nothing';
  return new PostgresUnavailable(
    'start-failed',
    `PostgreSQL in ${folder} did not ${doing}: ${last} (docs/runbooks/standalone-does-not-start.md says where to look).`,
    { cause },
  );
};
