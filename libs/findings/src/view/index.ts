export { findingAsFound } from './finding-as-found.js';
export { Finding } from './finding.entity.js';
export { findingsProjection } from './findings.projection.js';
export { FINDINGS_ORDER, type FindingsFilter, FindingsQuery } from './findings.query.js';
