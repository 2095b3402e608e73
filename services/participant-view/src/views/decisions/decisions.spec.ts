import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { fold, repeated, sample } from '../views.fixture.js';
import { decisions } from './decisions.projection.js';
import { DecisionRow } from './decisions.view.js';

describe('Decisions', () => {
  it('are there once when the event comes twice', () =>
    expect(fold(decisions, DecisionRow, ...repeated([sample(DecisionTakenV1)]))).toMatchObject([
      { date: '2011-07-01', programme: 'MDGF-1880' },
    ]));
});
