export { AcceptFinding, AssignFinding, ExplainFinding, ReconcileProgramme, ReopenFinding } from '@concert/findings';
