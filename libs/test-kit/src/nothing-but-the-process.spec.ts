import { spawn, spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';

describe('A unit test', () => {
  it('listens on no port', () => expect(() => createServer().listen(0)).toThrow('listens on a port'));

  it('asks no server', async () => {
    expect(() => connect(80, 'localhost')).toThrow('connects to a server');
    await expect(fetch('http://127.0.0.1:80')).rejects.toThrow();
  });

  it('starts no other process', () => {
    expect(() => spawn(process.execPath)).toThrow('starts another process');
    expect(() => spawnSync(process.execPath)).toThrow('is named .int.spec.ts or .e2e.spec.ts');
  });
});
