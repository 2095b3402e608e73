export { AddFindingAssignee20260901090000 } from './finding-assignee.migration.js';
export { findingAsFound } from './finding-as-found.js';
export { Finding } from './finding.entity.js';
export { findingsProjection } from './findings.projection.js';
export { FINDINGS_ORDER, type FindingsFilter, FindingsQuery } from './findings.query.js';
