import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  followUpRegisterEntry,
  FollowUpRegisterEntry,
  recordRegisterEntry,
  RecordRegisterEntry,
  registerEntry,
  type RegisterEntryFollowedUp,
  type RegisterEntryRecorded,
} from './register-entry.js';
import * as rejection from './register-entry.js';

const given = specification(registerEntry);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-06-01T09:00:00.000Z',
  actor: { user: 'unicef-coordinator', organization: 'UNICEF', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const draft = {
  entry: 'e-1',
  kind: 'policy-influence' as const,
  title: 'Registration of migrant children',
  byWhom: ['UNICEF'],
  status: 'draft' as const,
  from: '2010-10-11',
};
const recorded: RegisterEntryRecorded = { type: 'RegisterEntryRecorded', data: draft, effectiveDate: '2010-10-11' };
const submitted: RegisterEntryFollowedUp = {
  type: 'RegisterEntryFollowedUp',
  data: { entry: 'e-1', formerStatus: 'draft', status: 'submitted', note: 'To the State Council' },
  effectiveDate: '2011-03-01',
};
const record = (changed: Partial<RecordRegisterEntry['data']> = {}) =>
  new RecordRegisterEntry({ ...draft, programme: 'MDGF-1880', ...changed }, context);
const followUp = new FollowUpRegisterEntry(
  {
    programme: 'MDGF-1880',
    entry: 'e-1',
    status: 'submitted',
    note: 'To the State Council',
    effectiveDate: '2011-03-01',
  },
  context,
);

describe('Recording an entry of a register', () => {
  it('keeps what it is and whose work, true from its first day', () =>
    given()
      .when((state) => recordRegisterEntry(state, record()))
      .then(recorded));

  it.each([
    ['mission', { from: undefined }, ['from']],
    ['training', {}, ['audience']],
    ['event', { from: undefined }, ['from']],
    ['meeting', { from: undefined }, ['from']],
    ['research', {}, ['sexDisaggregated']],
    ['web-presence', {}, ['address']],
    ['communication', {}, ['audience']],
    ['replication', {}, ['site']],
    ['policy-influence', { status: undefined }, ['status']],
    ['training-assessment', {}, ['assessment']],
    ['procedure-review', { from: undefined, assessment: 'Six forms for one small project' }, ['from']],
    ['evaluation-step', { from: undefined }, ['from']],
    ['monitoring-tool', {}, ['audience']],
  ] as const)('of kind %s with %j is refused without %j', (kind, changed, missing) =>
    given()
      .when((state) => recordRegisterEntry(state, record({ kind, ...changed })))
      .thenRejectedWith(rejection.RegisterEntryIncomplete, { kind, missing }),
  );

  it('of research says whether its figures are given for women and men, be it no', () =>
    expect(recordRegisterEntry(given().state(), record({ kind: 'research', sexDisaggregated: false }))).toHaveLength(
      1,
    ));

  it.each([{ to: '2010-10-10' }, { from: undefined, to: '2010-10-12' }])('is refused with days %j', (days) =>
    given()
      .when((state) => recordRegisterEntry(state, record(days)))
      .thenRejectedWith(rejection.RegisterEntryEndsBeforeItStarts),
  );

  it('is refused when the id stands for an entry already', () =>
    given(recorded)
      .when((state) => recordRegisterEntry(state, record()))
      .thenRejectedWith(rejection.RegisterEntryAlreadyRecorded));
});

describe('Following an entry up', () => {
  it('says what became of it', () =>
    given(recorded)
      .when((state) => followUpRegisterEntry(state, followUp))
      .then(submitted));

  it('is refused when it stands there already', () =>
    given(recorded, submitted)
      .when((state) => followUpRegisterEntry(state, followUp))
      .thenRejectedWith(rejection.RegisterEntryStatusUnchanged));

  it('needs an entry', () =>
    expect(() => followUpRegisterEntry(given().state(), followUp)).toThrow(new Unknown('register entry', 'e-1')));
});
