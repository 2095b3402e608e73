export { FindingAlreadyResolved } from '@concert/findings';
