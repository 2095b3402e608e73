export { type FindingParties, participants, participantsAndBodies } from './finding-parties.js';
export { FindingsJudge } from './findings-judge.js';
export { FindingsOnDay } from './findings-on-day.js';
export { ReconcileProgrammeHandler } from './finding.commands.js';
export { findings, type FindingsOfService } from './mount.js';
