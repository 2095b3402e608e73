import type { components } from '~/api/generated/concert';
import { some } from '~/some.fixture';
import { behind, parkedIn } from './standing';

type Application = components['schemas']['gateway.ApplicationResponse'];

const views = { subscriber: 'views', state: 'running', lag: { budgets: '3', agencies: '1' } } as const;

describe('how an application stands', () => {
  it('is behind by what is still to come of every source', () => {
    expect(behind(some<Application>({ subscriptions: [views, { ...views, lag: { budgets: '2' } }] }))).toBe(6);
  });

  it('is not known while it does not answer', () => {
    expect(behind({})).toBeUndefined();
  });

  it('names what is parked with the application that parked it', () => {
    const parked = [{ programme: 'MDGF-1880', source: 'budgets', position: '7', type: 'x', error: 'y', parkedAt: 'z' }];
    expect(parkedIn([{ name: 'view-ilo', kind: 'view', status: 'up', parked }])).toEqual([
      { application: 'view-ilo', ...parked[0] },
    ]);
  });
});
