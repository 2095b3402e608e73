import type { ProgrammeFacts } from '@concert/programme-directory';
import type { ProgrammeTerms } from './programme-terms.js';

/** What the rules ask of the directory. */
export const termsOf = (
  { title, end, participants, bodies }: ProgrammeFacts,
  organizations: readonly { code: string; name: string }[],
): ProgrammeTerms => {
  const taking = organizations.filter(({ code }) => participants.has(code));
  const parties = [
    ...taking.flatMap(({ code, name }) => [code, name]),
    ...bodies.flatMap((each) => [each.body, each.name]),
  ];
  const managers = [...participants].filter(([, role]) => role === 'programme-management-office').map(([code]) => code);
  const register = [...organizations, ...bodies.map(({ body: code, name }) => ({ code, name }))];
  return { end, parties, register, vocabulary: [title, ...register.map(({ name }) => name)], managers };
};
