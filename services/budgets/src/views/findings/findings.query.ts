export { FINDINGS_ORDER, type FindingsFilter, FindingsQuery } from '@concert/findings/view';
