export { ExplainFinding, ReconcileProgramme } from '@concert/findings';
