import { chairsOf, type DecidingBody, decidersOf } from '@concert/permissions';
import { type Asking, may } from '~/session/may';

const named = (bodies: readonly DecidingBody[], name: string): DecidingBody =>
  bodies.find(({ body }) => body === name) ?? { body: name, coChairs: [] };

/** Who convenes a body and puts its agenda: the programme office, and the body with who chairs it. */
export const mayCallTogether = (person: Asking, body: string, bodies: readonly DecidingBody[]): boolean =>
  may(person, 'ConveneMeeting', { owners: chairsOf(named(bodies, body)) });

/** Who says who came: the programme office, and whoever decides. */
export const mayMinute = (person: Asking, body: string, bodies: readonly DecidingBody[]): boolean =>
  may(person, 'HoldMeeting', { owners: decidersOf(named(bodies, body)) });

/** Who decides: a committee itself, any other body through who chairs it. */
export const mayDecide = (person: Asking, body: string, bodies: readonly DecidingBody[]): boolean =>
  may(person, 'TakeDecision', { owners: decidersOf(named(bodies, body)) });
