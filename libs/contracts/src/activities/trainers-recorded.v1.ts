import { contract } from '../contract.js';
import { code, count, id, listOf, nullable, oneOf, optional, text } from '../fields.js';

/** A group of trainers, by counts only: who they are stays with the participant. */
export interface TrainersRecordedV1 {
  /** UUID of the group. */
  readonly group: string;
  readonly kind: 'trainer' | 'master-trainer' | 'minority-trainer' | 'professional-trainer' | 'volunteer';
  /** Code of the participant that keeps their names. */
  readonly organization: string;
  readonly topic: string;
  /** Name of a site of the programme. */
  readonly site?: string;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  /** Ethnic group, where they work with one. */
  readonly minority?: string;
  readonly status: 'planned' | 'trained' | 'active';
  /** Null: nobody counted. */
  readonly count: number | null;
  readonly women: number | null;
  readonly men: number | null;
}

export const TrainersRecordedV1 = contract<TrainersRecordedV1>('activities.TrainersRecorded.v1', {
  group: id,
  kind: oneOf('trainer', 'master-trainer', 'minority-trainer', 'professional-trainer', 'volunteer'),
  organization: code,
  topic: text,
  site: optional(text),
  languages: listOf(code),
  minority: optional(text),
  status: oneOf('planned', 'trained', 'active'),
  count: nullable(count),
  women: nullable(count),
  men: nullable(count),
});
