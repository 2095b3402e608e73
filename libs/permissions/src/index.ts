export * from './body.js';
export * from './permits.js';
export * from './table.js';
export * from './vocabulary.js';
