import { contract, type DataOf } from '../contract.js';
import { code, count, id, listOf, nullable, oneOf, optional, text } from '../fields.js';

/** A group of trainers, by counts only: who they are stays with the participant. */
export const TrainersRecordedV1 = contract('activities.TrainersRecorded.v1', {
  /** UUID of the group. */
  group: id,
  kind: oneOf('trainer', 'master-trainer', 'minority-trainer', 'professional-trainer', 'volunteer'),
  /** Code of the participant that keeps their names. */
  organization: code,
  topic: text,
  /** Name of a site of the programme. */
  site: optional(text),
  /** ISO 639 codes. */
  languages: listOf(code),
  /** Ethnic group, where they work with one. */
  minority: optional(text),
  status: oneOf('planned', 'trained', 'active'),
  /** Null: nobody counted. */
  count: nullable(count),
  women: nullable(count),
  men: nullable(count),
});
export type TrainersRecordedV1 = DataOf<typeof TrainersRecordedV1>;
