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

/** What PostgreSQL or the file system printed, told as a sentence where the cause is known. */
export const explain = (doing: string, folder: string, output: string): PostgresUnavailable => {
  const cause = new Error(output.trim());
  if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/.test(output))
    return new PostgresUnavailable(
      'disk-full',
      `The disk that holds ${folder} is full: free at least 500 MB, or set CONCERT_DATA to a folder on another disk.`,
      { cause },
    );
  if (/EROFS|Read-only file system/.test(output))
    return new PostgresUnavailable(
      'folder-not-writable',
      `${folder} cannot be written to: set CONCERT_DATA to a folder on a writable disk.`,
      { cause },
    );
  if (/EACCES|EPERM|Permission denied|Operation not permitted|has wrong ownership|invalid permissions/.test(output))
    return new PostgresUnavailable(
      'folder-not-writable',
      `${folder} belongs to another user or cannot be written to: start as its owner, or set CONCERT_DATA to a folder of your own.`,
      { cause },
    );
  if (
    doing !== 'make its database' &&
    /could not locate a valid checkpoint|invalid data in file|could not open file|could not read file|invalid page|PANIC/.test(
      output,
    )
  )
    return new PostgresUnavailable(
      'folder-broken',
      `The database in ${folder} is damaged: restore the folder from a backup, or start with --fresh to begin anew.`,
      { cause },
    );
  const last = output.trim().split('\n').at(-1) ?? '';
  return new PostgresUnavailable('start-failed', `PostgreSQL did not ${doing} in ${folder}: ${last}`, { cause });
};
