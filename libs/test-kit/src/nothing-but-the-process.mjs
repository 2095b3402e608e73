import childProcess from 'node:child_process';
import { Server, Socket } from 'node:net';
import { TestEnvironment } from 'jest-environment-node';

/** Where a process reaches beyond itself. */
const WAYS_OUT = [
  [Server.prototype, 'listen', 'listens on a port'],
  [Socket.prototype, 'connect', 'connects to a server'],
  [childProcess.ChildProcess.prototype, 'spawn', 'starts another process'],
  ...['spawnSync', 'execSync', 'execFileSync'].map((name) => [childProcess, name, 'starts another process']),
];

/**
 * The environment of unit tests: whatever needs more than the process fails and is told its proper name. Node's modules
 * are shared by all tests of a worker, so the ways out are opened again when the file is through.
 */
export default class NothingButTheProcess extends TestEnvironment {
  #open = WAYS_OUT.map(([owner, name]) => owner[name]);
  #file;

  constructor(config, context) {
    super(config, context);
    this.#file = context.testPath;
  }

  async setup() {
    await super.setup();
    for (const [owner, name, deed] of WAYS_OUT)
      owner[name] = () => {
        throw new Error(`${this.#file} ${deed}: a test that does is named .int.spec.ts or .e2e.spec.ts`);
      };
  }

  async teardown() {
    for (const [index, [owner, name]] of WAYS_OUT.entries()) owner[name] = this.#open[index];
    await super.teardown();
  }
}
