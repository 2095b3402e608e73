export * from './directory.entities.js';
export { programmeDirectory } from './directory.projection.js';
export * from './programme-directory.js';
export { programmeList } from './programme-list.js';
