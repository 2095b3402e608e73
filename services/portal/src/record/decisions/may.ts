import type { Person } from '~/session/session';

/** Who convenes a body, puts its agenda and minutes who came: the programme office, and the body itself. */
export const mayCallTogether = ({ role, organization }: Pick<Person, 'role' | 'organization'>, body: string): boolean =>
  role === 'pmo' || ((role === 'nsc' || role === 'pmc') && organization === body);

/** Who decides: the body itself. */
export const mayDecide = ({ role, organization }: Pick<Person, 'role' | 'organization'>, body: string): boolean =>
  (role === 'nsc' || role === 'pmc') && organization === body;
