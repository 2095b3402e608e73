import { explain } from './failures.js';

describe('what PostgreSQL prints', () => {
  it.each([
    ['could not write to file "pg_wal/xlogtemp.1": No space left on device', 'disk-full'],
    ["ENOSPC: no space left on device, write '/data/postgres.password'", 'disk-full'],
    ["EROFS: read-only file system, mkdir '/data'", 'folder-not-writable'],
    ["EACCES: permission denied, mkdir '/data'", 'folder-not-writable'],
    ["ENOTDIR: not a directory, mkdir '/etc/hosts/x'", 'folder-not-writable'],
    ['FATAL:  data directory "/data/postgres" has wrong ownership', 'folder-not-writable'],
    ['initdb: error: could not look up effective user ID 4711: user does not exist', 'account-missing'],
    ['FATAL:  database files are incompatible with server', 'folder-broken'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1000028', 'folder-broken'],
    ['FATAL:  could not open file "global/pg_filenode.map": No such file or directory', 'folder-broken'],
    ['FATAL:  something nobody has seen before', 'start-failed'],
  ])('is told as a sentence: %s', (printed, code) => {
    const failure = explain('start', '/data', printed);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/\.$/);
    expect(failure.message).not.toContain('\n');
    expect((failure.cause as Error).message).toBe(printed);
  });

  it('is quoted where the cause is unknown', () => {
    const printed = '2026-01-12 09:00:00 UTC [1] FATAL:  the moon is in the way\n2026-01-12 LOG:  shut down';
    expect(explain('start', '/data', printed).message).toContain('did not start: the moon is in the way (');
  });
});
