import { BROKER } from './broker.faults.js';
import { DELIVERY } from './delivery.faults.js';
import { ERASURE } from './erasure.faults.js';
import type { Fault } from './fault.js';
import { REACTIONS } from './reactions.faults.js';
import { RECORD } from './record.faults.js';
import { SERVERS } from './servers.faults.js';
import { WRITING } from './writing.faults.js';

/** All faults, in the order of their ids. */
export const FAULTS: readonly Fault[] = [
  ...WRITING,
  ...SERVERS,
  ...DELIVERY,
  ...REACTIONS,
  ...BROKER,
  ...RECORD,
  ...ERASURE,
].sort((one, other) => one.id.localeCompare(other.id));
