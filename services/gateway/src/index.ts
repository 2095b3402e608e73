export { GatewayConfig } from './gateway.config.js';
export { issuerAt, runGateway, type RunningGateway } from './gateway.js';
export {
  DEMONSTRATION_SECRET,
  type DemonstrationClient,
  demonstrationClients,
} from './sign-in/demonstration-clients.js';
export { SigningKeysUnreadable } from './sign-in/signing-keys.js';
export { describeGateway } from './documentation/describe-gateway.js';
export { wholeDocument } from './documentation/whole-document.js';
