import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answered, Answers, Asked } from './copy-process.js';

/** The process ended, or was ended, before it answered. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A process that holds one copy of the service. */
export class Process {
  private readonly waiting = new Map<number, Waiting>();
  private readonly ended: Promise<void>;
  private output = '';
  private asked = 0;
  private isMeant = false;
  isAlive = true;

  private constructor(private readonly child: ChildProcess) {
    const keep = (chunk: Buffer): void => {
      this.output = `${this.output}${chunk.toString()}`.slice(-4_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('message', (answered: Answered) => this.take(answered));
    child.on('error', () => undefined);
    this.ended = new Promise((resolve) =>
      child.once('exit', () => {
        this.isAlive = false;
        for (const { reject } of this.waiting.values()) reject(new Gone(`The process is gone. ${this.output}`));
        this.waiting.clear();
        resolve();
      }),
    );
  }

  static start(): Process {
    return new Process(
      fork(`${HERE}copy-process.ts`, {
        execArgv: ['--disable-warning=ExperimentalWarning', '--import', `${HERE}../setup/typescript.mjs`],
        serialization: 'advanced',
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      }),
    );
  }

  /** @throws Gone */
  ask<What extends keyof Answers>(what: What, ...args: Parameters<Answers[What]>): ReturnType<Answers[What]> {
    const id = (this.asked += 1);
    const answer = new Promise<unknown>((resolve, reject) => {
      if (!this.isAlive) return reject(new Gone('The process is gone'));
      this.waiting.set(id, { resolve, reject });
      const asked: Asked = { id, what, with: args };
      this.child.send(asked, (error) => error && this.take({ id, error: error.message }));
    });
    return answer as ReturnType<Answers[What]>;
  }

  /** What it said when it ended of itself; undefined while it runs, and when it was killed. */
  get diedOf(): string | undefined {
    return this.isAlive || this.isMeant ? undefined : this.output || 'It said nothing';
  }

  /** Kill -9. */
  async kill(): Promise<void> {
    this.isMeant = true;
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** SIGSTOP: it does nothing, and does not know it. */
  stop(): void {
    this.child.kill('SIGSTOP');
  }

  /** SIGCONT. */
  goOn(): void {
    this.child.kill('SIGCONT');
  }

  private take(answered: Answered): void {
    const waiting = this.waiting.get(answered.id);
    this.waiting.delete(answered.id);
    if ('error' in answered) waiting?.reject(new Error(answered.error));
    else waiting?.resolve(answered.result);
  }
}

/** Processes that wait for their next run, so that starting one costs no run any time. */
export class Processes {
  private readonly idle: Process[] = [];

  constructor(private readonly spare: number) {
    this.fill();
  }

  take(): Process {
    const process = this.idle.find(({ isAlive }) => isAlive) ?? Process.start();
    if (this.idle.includes(process)) this.idle.splice(this.idle.indexOf(process), 1);
    this.fill();
    return process;
  }

  async close(): Promise<void> {
    for (const process of this.idle.splice(0)) await process.kill();
  }

  private fill(): void {
    while (this.idle.length < this.spare) this.idle.push(Process.start());
  }
}
