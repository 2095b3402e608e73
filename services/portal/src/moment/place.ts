import type { Moment } from './moment';

/** What is asked about: a programme, at a moment. */
export interface Place {
  readonly programme: string;
  readonly moment: Moment;
}

/** The same in the view of one participant, who may see more of it than others. */
export interface ParticipantPlace extends Place {
  readonly participant: string;
}
