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
});
