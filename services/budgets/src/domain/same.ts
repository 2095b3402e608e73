export { isSame } from '@concert/findings';
