export { FINDINGS_ORDER, FindingsQuery } from '@concert/findings/view';
