export { findingIdsOf } from '@concert/findings';
