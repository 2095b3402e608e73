export { findingAsFound } from './finding-as-found.js';
export { Finding, FindingInputResponse, FindingRangeResponse } from './finding.entity.js';
export { findingsProjection } from './findings.projection.js';
export { FINDINGS_ORDER, type FindingsFilter, FindingsQuery } from './findings.query.js';
