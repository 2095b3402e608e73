import { type Asking, may } from '~/session/may';

/** Who convenes a body, puts its agenda and minutes who came: the programme office, and the body itself. */
export const mayCallTogether = (person: Asking, body: string): boolean =>
  may(person, 'ConveneMeeting', { owners: [body] });

/** Who decides: the body itself. */
export const mayDecide = (person: Asking, body: string): boolean => may(person, 'TakeDecision', { owners: [body] });
