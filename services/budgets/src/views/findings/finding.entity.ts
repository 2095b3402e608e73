export { Finding } from '@concert/findings/view';
