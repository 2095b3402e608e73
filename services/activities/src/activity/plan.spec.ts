import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  type Activity,
  ActivityCurrencyDiffers,
  type ActivityEvent,
  type ActivityPlanned,
  ActivityWasEliminated,
  type PlanValues,
} from './activity.js';
import { correctActivity } from './plan.decisions.js';
import { CorrectActivity, plan } from './plan.js';

const given = specification(plan);
const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-04-01T09:00:00.000Z',
  actor: { user: 'ilo', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const values: PlanValues = {
  title: 'Life skills trainnig',
  lead: 'ILO',
  collaborators: ['UNESCO'],
  sites: ['Tianjin'],
  plannedCost: { amount: '480000.00', currency: 'USD' },
};
const window = { start: '2011-01-01', end: '2011-12-31' };
const planned: ActivityPlanned = {
  type: 'ActivityPlanned',
  data: { activity: 'a-1', ...values, outcome: '2', window },
  effectiveDate: '2010-12-15',
};
const standing: Activity = { ...values, window, status: 'ongoing', startedOn: '2011-02-01', modality: null };
const reason = 'As the work plan has it';

const correct = (newValues: Partial<PlanValues>, activity: Activity = standing) => {
  const command = new CorrectActivity({ programme: 'MDGF-1880', activity: 'a-1', newValues, reason }, context);
  return (state: Parameters<typeof correctActivity>[0]): ActivityEvent[] =>
    correctActivity(state, command, { activity, currency: 'USD' });
};
const corrected = (oldValues: PlanValues, newValues: Partial<PlanValues>): ActivityEvent => ({
  type: 'ActivityCorrected',
  data: { activity: 'a-1', oldValues, newValues: { ...oldValues, ...newValues }, reason },
  effectiveDate: '2010-12-15',
});

describe('R4: Correcting what was planned', () => {
  it('says both sides and why, and is true from the day of the plan, again and again', () => {
    const title = { title: 'Life skills training' };
    given(planned).when(correct(title)).then(corrected(values, title));
    const uncosted = { plannedCost: null, sites: [] };
    given(planned, corrected(values, title))
      .when(correct(uncosted))
      .then(corrected({ ...values, ...title }, uncosted));
  });

  it("needs a change, the programme's currency and an activity that was not given up", () => {
    const state = given(planned).state();
    expect(() => correct({ lead: 'ILO' })(state)).toThrow(
      expect.objectContaining({ code: 'ACTIVITY_CORRECTION_CHANGES_NOTHING' }),
    );
    given(planned)
      .when(correct({ plannedCost: { amount: '1.00', currency: 'CNY' } }))
      .thenRejectedWith(ActivityCurrencyDiffers, { currency: 'CNY' });
    given(planned)
      .when(correct({ lead: 'UNESCO' }, { ...standing, status: 'eliminated', eliminatedOn: '2011-03-01' }))
      .thenRejectedWith(ActivityWasEliminated);
    expect(() => correct({ lead: 'UNESCO' })(null)).toThrow('There is no activity a-1');
  });
});
