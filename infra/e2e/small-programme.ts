import type { Person } from './people.js';

export const PROGRAMME = 'MDGF-1880';

const ROLES = {
  ILO: 'participating-un-organization',
  UNESCO: 'participating-un-organization',
  PMO: 'programme-management-office',
  NSC: 'steering-committee',
} as const;

/**
 * The answer to a command that must succeed.
 *
 * @throws Error with status and body when it did not
 */
export const must = async (answer: ReturnType<Person['post']>): Promise<{ id: string; position: string }> => {
  const { status, body, headers } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return { id: body.id, position: headers.get('log-position') ?? '' };
};

/** Two agencies, the PMO and the NSC in a programme with one site and one outcome. */
export const establishProgramme = async (pmo: Person): Promise<void> => {
  const organizations = Object.keys(ROLES) as (keyof typeof ROLES)[];
  for (const code of organizations)
    await must(
      pmo.post('/api/agencies/organizations', {
        code,
        name: code,
        kind: ROLES[code] === 'participating-un-organization' ? 'un' : 'office',
      }),
    );
  await must(
    pmo.post('/api/agencies/programmes', {
      code: PROGRAMME,
      title: 'Youth, employment and migration',
      start: '2009-01-09',
      end: '2012-01-09',
      totalBudget: { amount: '6600000.00', currency: 'USD' },
      modality: 'pass-through',
    }),
  );
  const ofProgramme = `/api/agencies/programmes/${PROGRAMME}`;
  for (const organization of organizations)
    await must(pmo.post(`${ofProgramme}/participants`, { organization, role: ROLES[organization] }));
  const { position } = await must(pmo.post(`${ofProgramme}/sites`, { site: 'Tianjin', movement: 'receiving' }));
  const define = (): ReturnType<Person['post']> =>
    pmo.post(
      `/api/activities/programmes/${PROGRAMME}/outcomes`,
      { code: '2', title: 'Access to decent work' },
      { 'Min-Position': position },
    );
  // A service that has just started may not have heard that far: it records nothing, and is asked again.
  let defined = await define();
  for (const until = Date.now() + 60_000; defined.status === 503 && Date.now() < until;) defined = await define();
  await must(Promise.resolve(defined));
};

/** Plans an activity of ILO with UNESCO. */
export const planActivity = (ilo: Person, title: string): ReturnType<Person['post']> =>
  ilo.post(`/api/activities/programmes/${PROGRAMME}/activities`, {
    title,
    outcome: '2',
    lead: 'ILO',
    collaborators: ['UNESCO'],
    sites: ['Tianjin'],
    window: { start: '2010-03-01', end: '2010-06-30' },
    plannedCost: null,
  });
