import type { Moment } from './moment';

/** What is asked about: a programme, at a moment. */
export interface Place {
  readonly programme: string;
  readonly moment: Moment;
}
