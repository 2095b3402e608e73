import type { RegisterEntryFollowedUp, RegisterEntryRecorded } from '../register-entry/register-entry.js';
import { assess, newInputsIn } from './assess.js';
import { evidenceFrom, yem } from './evidence.fixture.js';

const survey: RegisterEntryRecorded & { stream: string } = {
  type: 'RegisterEntryRecorded',
  data: { entry: 'r-1', kind: 'research', title: 'Baseline survey', byWhom: ['UNICEF'], sexDisaggregated: false },
  stream: 'register-entry-r-1',
};
const followedUp = (facts: Partial<RegisterEntryFollowedUp['data']>): RegisterEntryFollowedUp & { stream: string } => ({
  type: 'RegisterEntryFollowedUp',
  data: { entry: 'r-1', formerStatus: null, status: 'in-use', ...facts },
  stream: 'register-entry-r-1',
});

describe('Research', () => {
  it('R7: that does not give its figures for women and men apart is put to those whose work it is', () =>
    expect(assess(evidenceFrom(survey), yem)).toMatchObject([
      { rule: 'research-without-figures-by-sex', severity: 'warn', scope: 'UNICEF', subject: 'Baseline survey' },
    ]));

  it('that gives them, or is not used, is let be', () => {
    const given = { ...survey, data: { ...survey.data, sexDisaggregated: true } };
    expect(assess(evidenceFrom(given), yem)).toEqual([]);
    expect(assess(evidenceFrom(survey, followedUp({ sexDisaggregated: true })), yem)).toEqual([]);
    expect(assess(evidenceFrom(survey, followedUp({ status: 'dropped' })), yem)).toEqual([]);
    expect(assess(evidenceFrom(survey, followedUp({})), yem)).toHaveLength(1);
  });

  it('names what was said since about the same entry', () => {
    const [problem] = assess(evidenceFrom(survey), yem);
    expect(newInputsIn(evidenceFrom(survey, followedUp({ sexDisaggregated: true })))(problem!)).toEqual([
      { id: 'e-2', type: 'RegisterEntryFollowedUp', position: '2' },
    ]);
  });
});
