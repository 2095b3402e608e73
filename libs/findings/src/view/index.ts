export { Finding } from './finding.entity.js';
export { findingsProjection } from './findings.projection.js';
export { type FindingsFilter, FindingsQuery } from './findings.query.js';
