export { type FindingsFilter, FindingsQuery } from '@concert/findings/view';
