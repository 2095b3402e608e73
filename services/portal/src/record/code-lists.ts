import { type QueryKey, type queryOptions, useQuery } from '@tanstack/react-query';
import type { CodeList, Option } from '~/commands/fields';
import type { Place } from '~/moment/place';
import { activitiesQuery, frameworkQuery } from './activities';
import { organizationsQuery, type Programme, programmeQuery } from './agencies';
import { recommendationsQuery } from './recommendations';

/** What a query of the record offers to choose from. */
export const codeList = <Answer>(
  query: (place: Place) => ReturnType<typeof queryOptions<Answer, Error, Answer, QueryKey>>,
  optionsOf: (answer: Answer) => readonly Option<string>[],
): CodeList => {
  const useOptions = (place: Place) => {
    const { data } = useQuery(query(place));
    return data === undefined ? undefined : optionsOf(data);
  };
  return { useOptions };
};

const plain = (codes: readonly string[]): readonly Option[] => codes.map((code) => ({ value: code, label: code }));

const codesOf = ({ participants }: Programme) =>
  plain([...new Set(participants.map(({ organization }) => organization))].sort());

/** Organizations that take part in the programme. */
export const PARTICIPANTS = codeList(programmeQuery, codesOf);

/** Who can answer for something: an organization that takes part, or a body. */
export const PARTIES = codeList(programmeQuery, (programme) => [
  ...codesOf(programme),
  ...programme.bodies.map(({ body, name }) => ({ value: body, label: `${body} · ${name}` })),
]);

/** The programme as a whole, or one of its participants. */
export const SCOPES = codeList(programmeQuery, (programme) => [
  { value: 'programme', word: 'record:scope.programme' },
  ...codesOf(programme),
]);

export const SITES = codeList(programmeQuery, ({ sites }) => plain(sites.map(({ site }) => site)));

/** Half-years of the programme: `2010-1`. */
export const PERIODS = codeList(programmeQuery, ({ start, end }) => {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return plain(years.flatMap((year) => [`${year}-1`, `${year}-2`]));
});

export const OUTCOMES = codeList(frameworkQuery, ({ outcomes }) =>
  outcomes.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
);

export const OUTPUTS = codeList(frameworkQuery, ({ outcomes }) =>
  outcomes.flatMap(({ outputs }) => outputs).map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
);

/** Every organization that is registered. */
export const ORGANIZATIONS = codeList(organizationsQuery, (organizations) =>
  organizations.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
);

export const RECOMMENDATIONS = codeList(recommendationsQuery, (recommendations) =>
  recommendations.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
);

/** Planned activities, by their id. */
export const ACTIVITIES = codeList(activitiesQuery, (activities) =>
  activities.map(({ id, title }) => ({ value: id, label: title })),
);
