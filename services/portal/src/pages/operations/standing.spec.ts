import type { components } from '~/api/generated/concert';
import { some } from '~/some.fixture';
import { discard, releaseIn } from './commands';
import { behind, parkedIn } from './standing';

type Application = components['schemas']['gateway.ApplicationResponse'];

const views = { subscriber: 'views', state: 'running', lag: { budgets: '3', agencies: '1' } } as const;

describe('a message that stopped a programme', () => {
  const stopped = { programme: 'MDGF-1880', source: 'budgets', position: '7', type: 'x', error: 'y', parkedAt: 'z' };

  it('is tried again and left out where it is parked, by whom it stopped', () => {
    const inBudgets = { ...stopped, application: 'budgets', subscriber: 'reactions' as const };
    expect(releaseIn(inBudgets)).toMatchObject({
      command: { address: '/api/budgets/operations/parked/{programme}/release' },
      path: { programme: 'MDGF-1880' },
    });
    const { of, path } = discard(inBudgets);
    expect([of.command.address, path]).toEqual([
      '/api/budgets/operations/parked/{programme}/discard',
      { programme: 'MDGF-1880' },
    ]);
    expect(of.fields['subscriber']).toMatchObject({ start: 'reactions' });
  });

  it('is left out of the view of the participant that could not take it up', () => {
    const { of, path } = discard({ ...stopped, application: 'view-un-habitat', subscriber: 'views' });
    expect([of.command.address, path]).toEqual([
      '/api/views/{participant}/operations/parked/{programme}/discard',
      { participant: 'un-habitat', programme: 'MDGF-1880' },
    ]);
  });
});

describe('how an application stands', () => {
  it('is behind by what is still to come of every source', () => {
    expect(behind(some<Application>({ subscriptions: [views, { ...views, lag: { budgets: '2' } }] }))).toBe(6);
  });

  it('is not known while it does not answer', () => {
    expect(behind({})).toBeUndefined();
  });

  it('names what is parked with the application that parked it', () => {
    const place = { programme: 'MDGF-1880', source: 'budgets', position: '7' };
    const parked = [{ subscriber: 'views' as const, ...place, type: 'x', error: 'y', parkedAt: 'z' }];
    expect(parkedIn([{ name: 'view-ilo', kind: 'view', status: 'up', parked }])).toEqual([
      { application: 'view-ilo', ...parked[0] },
    ]);
  });
});
