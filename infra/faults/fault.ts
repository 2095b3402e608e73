import type { Figures } from './judge.js';
import type { Rig } from './rig.js';
import type { Needs } from './set-up.js';
import type { TransportName } from './site.js';

export interface Fault {
  /** As the table of faults numbers them, with a letter where one number has several. */
  readonly id: string;
  /** What goes wrong. */
  readonly name: string;
  /** What is done, in plain words. */
  readonly done: string;
  /** Why it cannot happen with a transport. */
  readonly notWith?: Partial<Record<TransportName, string>>;
  readonly needs?: Needs;
  /** Resolves to figures of its own where views and log are not to agree in the end. */
  run(rig: Rig): Promise<Figures | void>;
}
