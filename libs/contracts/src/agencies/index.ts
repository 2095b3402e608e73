export * from './body-constituted.v1.js';
export * from './joint-programme-established.v1.js';
export * from './organization-registered.v1.js';
export * from './participant-admitted.v1.js';
export * from './policy-set-adopted.v1.js';
export * from './site-added.v1.js';
