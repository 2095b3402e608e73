export { type Compose, type ComposeContext, type Composition, type StartContext } from './compose.js';
export { Closing } from './closing.js';
export { everything } from './everything.js';
export { ORGANIZATIONS, PARTICIPANTS } from './participants.js';
export { Progress } from './progress.js';
export { runStandalone, type RunningStandalone, type StandaloneOptions } from './standalone.js';
export { StandaloneConfig } from './standalone.config.js';
