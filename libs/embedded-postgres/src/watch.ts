import { spawn } from 'node:child_process';

const SCRIPT = `cat > /dev/null
kill -INT "$1" 2> /dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2> /dev/null && sleep 0.2; done
shift
[ $# -gt 0 ] && rm -rf -- "$@"`;

/**
 * Ends a PostgreSQL when this process is killed and could not do it itself: a shell reads from us, and reads the end
 * when we are gone.
 */
export const watchOver = (pid: number, foldersToRemove: readonly string[]): { end: () => void } => {
  if (process.platform === 'win32') return { end: () => undefined };
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'concert-watch', String(pid), ...foldersToRemove], {
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', () => undefined);
  shell.stdin?.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return { end: () => void shell.kill('SIGKILL') };
};
