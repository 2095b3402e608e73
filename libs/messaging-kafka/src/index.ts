export * from './cloud-events.js';
export { connect as connectDriver, type KafkaSettings } from './kafka-driver.js';
export * from './kafka-relay.js';
export * from './kafka-transport.js';
export * from './logger.js';
export * from './relay-cursors.js';
export * from './rights.js';
export * from './signature.js';
export * from './topics.js';
