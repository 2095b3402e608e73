import type { KeyActionValues, RecommendationEvent, RecommendationValues } from '../recommendation/recommendation.js';
import { assess, newInputsIn } from './assess.js';
import { areAlike } from './key-actions-alike.js';
import type { RuleName } from './problem.js';
import { unregisteredIn } from './responsible-not-registered.js';
import { evidenceFrom, managementResponse, yem } from './yem.fixture.js';

const found = (rule: RuleName, events: RecommendationEvent[] = managementResponse, terms = yem) =>
  assess(evidenceFrom(...events), terms).filter((problem) => problem.rule === rule);
const subjects = (...args: Parameters<typeof found>) => found(...args).map(({ subject }) => subject);

const after = (...events: RecommendationEvent[]) => [...managementResponse, ...events];
const progressed = (action: string, said: object): RecommendationEvent => ({
  type: 'KeyActionProgressed',
  data: { recommendation: 'rec', action, status: 'not-stated', on: '2011-03-31', ...said },
});
const agreed = (terms: object): RecommendationEvent => ({
  type: 'KeyActionAgreed',
  data: {
    recommendation: 'rec-4.4',
    action: 'act-4.4.1',
    code: '4.4.1',
    text: 'Meet at every pilot',
    window: { start: '2011-01-01', end: '2011-03-31' },
    lead: 'PMO',
    collaborators: [],
    ...terms,
  },
});
const linked = (action: string, other: string, link: 'same' | 'merged-into'): RecommendationEvent => ({
  type: 'KeyActionsLinked',
  data: { recommendation: 'rec', action, code: action.slice(4), other, otherCode: other.slice(4), link },
});

describe('The YEM management response as printed', () => {
  it('has nine recommendations and fourteen key actions', () => {
    const { recommendations, keyActions } = evidenceFrom(...managementResponse);
    expect([recommendations.size, keyActions.size]).toEqual([9, 14]);
  });

  it('A-28: agrees to 4.4 and undertakes nothing', () => {
    expect(subjects('accepted-without-key-action')).toEqual(['4.4']);
    expect(subjects('accepted-without-key-action', after(agreed({})))).toEqual([]);
  });

  it('A-29: leaves two key actions without a number', () =>
    expect(subjects('key-action-without-number')).toEqual(['1.u1', '2.u1']));

  it('A-30: asks three times for one budget review, and the time frames and owners differ', () => {
    expect(subjects('key-actions-alike')).toEqual(['1.1 and 3.1', '1.1 and 5.1', '3.1 and 5.1']);
    const [same, other] = found('key-actions-alike');
    expect(same).toMatchObject({ scope: 'PMC', note: expect.stringContaining('They agree in everything') });
    expect(other?.note).toContain('time frame: Quarter 4,2010 or December 2010 - January 2011');
    expect(other?.note).toContain('responsible: Full PMC or Full PMC and NSC');
  });

  it('A-30: is content once they are linked or merged', () => {
    expect(subjects('key-actions-alike', after(linked('act-1.1', 'act-3.1', 'same')))).toEqual([
      '1.1 and 5.1',
      '3.1 and 5.1',
    ]);
    expect(subjects('key-actions-alike', after(linked('act-1.1', 'act-3.1', 'merged-into')))).toEqual(['3.1 and 5.1']);
  });

  it('A-31: spells ongoing in two ways of its own', () => {
    expect(found('status-outside-vocabulary').map(({ subject, observed }) => [subject, observed])).toEqual([
      ['1.1', 'Ongoing'],
      ['3.1', 'Ongoing'],
      ['4.3.1', 'On-going'],
      ['5.1', 'Ongoing'],
    ]);
    const restated = progressed('act-1.1', { status: 'ongoing' });
    expect(subjects('status-outside-vocabulary', after(restated))).toEqual(['3.1', '4.3.1', '5.1']);
  });

  it('A-31: leaves ten statuses blank, which is not "not begun"', () => {
    expect(found('status-left-blank')).toHaveLength(10);
    expect(found('status-left-blank', after(progressed('act-3.2', { status: 'planned' })))).toHaveLength(9);
    expect(found('status-left-blank', after(progressed('act-3.2', { comment: 'Soon' })))).toHaveLength(10);
  });

  it('A-32: writes a status where the time frame belongs', () =>
    expect(subjects('status-in-time-frame')).toEqual(['4.2.1', '4.5.1']));

  it('A-33: gives five key actions no end of their own', () => {
    expect(found('time-frame-without-end').map(({ subject, observed }) => [subject, observed])).toEqual([
      ['2.u1', 'Throughout the remaining time of JP implementation'],
      ['4.1.1', 'During AWP preparation and afterwards'],
      ['4.2.1', 'ongoing'],
      ['4.5.1', 'ongoing'],
      ['4.5.2', 'During the process of developing AWP for year 3'],
    ]);
    const dated: RecommendationEvent = {
      type: 'KeyActionDueDateExtended',
      data: {
        recommendation: 'rec',
        action: 'act-4.5.2',
        oldWindow: null,
        newWindow: { start: '2011-01-01', end: '2011-03-31' },
        reason: 'The work plan is due then',
      },
    };
    expect(found('time-frame-without-end', after(dated))).toHaveLength(4);
  });

  it('A-34: names people who are registered nowhere', () =>
    expect(subjects('responsible-not-registered')).toEqual(['1.u1', '4.1.1', '4.2.1', '4.5.2']));

  it('A-35: says in a comment that something was done', () => {
    expect(subjects('comment-says-done')).toEqual(['4.5.1']);
    expect(subjects('comment-says-done', after(progressed('act-4.5.1', { status: 'completed' })))).toEqual([]);
  });

  it('A-36: accepts and rejects nothing in so many words', () => expect(found('disposition-missing')).toHaveLength(9));

  it('R5, A-36: is asked no more once a disposition is stated; what is accepted still leads to something', () => {
    const stated = (disposition: 'accepted' | 'rejected'): RecommendationEvent => ({
      type: 'ManagementDispositionStated',
      data: { recommendation: 'rec-4.4', disposition, reason: 'The committee said so' },
    });
    expect(subjects('disposition-missing', after(stated('accepted')))).not.toContain('4.4');
    expect(found('disposition-missing', after(stated('accepted')))).toHaveLength(8);
    expect(subjects('accepted-without-key-action', after(stated('accepted')))).toEqual(['4.4']);
    expect(subjects('accepted-without-key-action', after(stated('rejected')))).toEqual([]);
  });

  it('A-37: has parts 4.1 to 4.5 of a recommendation 4 that is not there', () => {
    expect(found('parent-missing')).toMatchObject([{ subject: '4', note: expect.stringContaining('4.1, 4.2, 4.3') }]);
    const four: RecommendationEvent = {
      type: 'RecommendationIssued',
      data: { recommendation: 'rec-4', code: '4', title: 'Delivery', text: 'Deliver.', addressees: [] },
    };
    expect(found('parent-missing', after(four))).toEqual([]);
  });

  it('A-14: runs beyond the programme, until its end is moved', () => {
    expect(subjects('window-beyond-programme')).toEqual(['1.2', '3.2', '3.3']);
    expect(found('window-beyond-programme', managementResponse, { ...yem, end: '2012-03-30' })).toHaveLength(3);
    expect(found('window-beyond-programme', managementResponse, { ...yem, end: '2012-03-31' })).toEqual([]);
  });

  it('A-15: asks for eighteen months when thirteen are left', () => {
    expect(found('recommendation-beyond-programme')).toMatchObject([{ subject: '3', observed: '2012-05-30' }]);
    expect(found('recommendation-beyond-programme', managementResponse, { ...yem, end: '2012-05-30' })).toEqual([]);
  });

  it('A-51: names no budget for what costs money', () => {
    expect(found('costed-key-action-without-budget')).toEqual([]);
    expect(subjects('costed-key-action-without-budget', after(agreed({ costed: true })))).toEqual(['4.4.1']);
    expect(found('costed-key-action-without-budget', after(agreed({ costed: true, budget: 'Output 1.1' })))).toEqual(
      [],
    );
  });

  it('A-25: an evaluation is not managed by those who manage the programme', () => {
    const managedBy = (manager: string | null) =>
      assess(
        {
          ...evidenceFrom(),
          evaluations: [
            {
              id: 'eval-1',
              code: 'mid-term',
              manager,
              statements: [],
              on: '2010-11-30',
              event: { id: '1', type: 'EvaluationRegistered', position: '1' },
            },
          ],
        },
        yem,
      );
    expect(managedBy('PMO')).toMatchObject([{ rule: 'evaluation-managed-by-programme', observed: 'PMO' }]);
    expect([...managedBy('ILO'), ...managedBy(null)]).toEqual([]);
  });

  it('A-26: names nobody to whom it speaks', () => expect(found('recommendation-without-addressee')).toHaveLength(9));

  it('asks nothing any more about what was dropped', () => {
    const dropped: RecommendationEvent = {
      type: 'KeyActionDropped',
      data: { recommendation: 'rec', action: 'act-3.3', reason: 'Merged with the conference', on: '2011-06-30' },
    };
    expect(assess(evidenceFrom(...after(dropped)), yem).filter(({ subject }) => subject === '3.3')).toEqual([]);
  });

  it('R4: is put to the new lead of a corrected key action, in the words that it has now', () => {
    const oldValues = { text: 'Meet', lead: 'PMO', collaborators: [], responsibleAsPrinted: 'All partners' };
    const corrected = (newValues: KeyActionValues): RecommendationEvent => ({
      type: 'KeyActionCorrected',
      data: { recommendation: 'rec-4.4', action: 'act-4.4.1', oldValues, newValues, reason: 'Misread' },
    });
    const of441 = (...events: RecommendationEvent[]) =>
      assess(evidenceFrom(...after(agreed(oldValues), ...events)), yem)
        .filter(({ subject }) => subject === '4.4.1')
        .map(({ rule, scope }) => [rule, scope]);
    expect(of441()).toEqual([
      ['status-left-blank', 'PMO'],
      ['responsible-not-registered', 'PMO'],
    ]);
    expect(of441(corrected({ text: 'Meet', lead: 'ILO', collaborators: [] }))).toEqual([['status-left-blank', 'ILO']]);
  });

  it('names what was said since about the same key action', () => {
    const [problem] = found('status-left-blank').filter(({ subject }) => subject === '1.2');
    const stated = progressed('act-1.2', { status: 'planned' });
    expect(newInputsIn(evidenceFrom(...after(stated)))(problem!)).toMatchObject([{ type: 'KeyActionProgressed' }]);
  });
});

describe('Two texts', () => {
  it.each([
    ['Review the budget for year 3', 'Review the budget and develop the year 3 annual work plan', true],
    ['Review the budget for year 3', 'Review the budget for possible funds supporting JP publicity', false],
    ['Disseminate the policy advice', 'Develop the integrated policy advice', false],
    ['Go on', 'Go on', false],
  ])('%j and %j: %s', (one, other, expected) => expect(areAlike(one, other)).toBe(expected));
});

describe('Those responsible', () => {
  it.each([
    ['Full PMC and PMO', null],
    ['PMC with facilitation and coordination by the PMO', null],
    ['Led by ILO, CASS and CALSS in collaboration with the other implementing partners', 'other implementing partners'],
    ['All participating partners', 'All participating partners'],
  ])('%j leaves %j', (words, left) => expect(unregisteredIn(words, yem.parties)).toBe(left));
});

describe('What a recommendation says', () => {
  const issued = (said: object): RecommendationEvent[] => [
    {
      type: 'RecommendationIssued',
      data: {
        recommendation: 'rec-A',
        code: 'A',
        title: 'Reprogramming',
        text: 'As printed.',
        addressees: [],
        ...said,
      },
      effectiveDate: '2020-10-31',
    },
  ];

  it.each([
    ['OM Office', 'IOM', '"OM Office" may be IOM, International Organization for Migration'],
    ['all IOM China and PMC', 'IOM', '"all IOM China" may be IOM'],
    ['Internationl Labour Organization', 'ILO', 'may be ILO, International Labour Organization'],
    ['the police', null, '"the police" is nobody registered'],
  ])('A-27: is addressed to "%s", for which %s is suggested', (addresseesAsPrinted, expected, note) =>
    expect(found('addressee-not-registered', issued({ addresseesAsPrinted }))).toMatchObject([
      { severity: 'info', expected, observed: addresseesAsPrinted, note: expect.stringContaining(note) },
    ]),
  );

  it.each(['PMC', 'pmc, International Labour Organization'])('A-27: is content with "%s"', (addresseesAsPrinted) =>
    expect(found('addressee-not-registered', issued({ addresseesAsPrinted }))).toEqual([]),
  );

  it('A-27: is spelt as the programme spells it', () => {
    const text = 'Share coter-trafficking guidelines, well-known ones and counter-trafficking films.';
    expect(found('word-misspelt', issued({ text }))).toMatchObject([
      { severity: 'info', expected: 'counter-trafficking', observed: 'coter-trafficking', subject: 'A' },
    ]);
    expect(found('word-misspelt', issued({ text: 'Counter-trafficking goes on.' }))).toEqual([]);
  });

  it('R4: is judged as it was corrected', () => {
    const oldValues = { title: 'Reprogramming', text: 'Share coter-trafficking and', addressees: [] };
    const meant = { title: 'Reprogramming', text: 'Share counter-trafficking films.', addressees: ['PMC'] };
    const correct = (newValues: RecommendationValues): RecommendationEvent => ({
      type: 'RecommendationCorrected',
      data: { recommendation: 'rec-A', oldValues, newValues, reason: 'Misread' },
    });
    const typed = issued({ ...oldValues, addresseesAsPrinted: 'OM Office' });
    expect(assess(evidenceFrom(...typed), yem).map(({ rule }) => rule)).toEqual([
      'recommendation-without-addressee',
      'recommendation-cut-short',
      'addressee-not-registered',
      'word-misspelt',
    ]);
    expect(assess(evidenceFrom(...typed, correct(meant)), yem)).toEqual([]);

    const [problem] = found('word-misspelt', typed);
    const partly = evidenceFrom(...typed, correct({ ...meant, text: oldValues.text }));
    expect(newInputsIn(partly)(problem!)).toMatchObject([{ type: 'RecommendationCorrected' }]);
  });

  it.each(['Some indicators need revision and', 'Revise the indicators …', 'Indicators,'])(
    'A-26: breaks off after "%s"',
    (text) => expect(found('recommendation-cut-short', issued({ text }))).toMatchObject([{ observed: text }]),
  );

  it('A-26: may end without a full stop', () =>
    expect(found('recommendation-cut-short', issued({ text: 'Revise the indicators' }))).toEqual([]));

  it('is content with the words of the YEM response', () =>
    expect(
      ['recommendation-cut-short', 'word-misspelt', 'addressee-not-registered'].flatMap((rule) =>
        subjects(rule as RuleName),
      ),
    ).toEqual([]));
});

it('A-24: an evaluation that says two things is asked about both', () => {
  const statement = (code: string, text: string, contradicts?: string): RecommendationEvent =>
    ({
      type: 'EvaluationStatementRecorded',
      data: {
        evaluation: 'eval-1',
        statement: `statement-${code}`,
        code,
        kind: 'conclusion',
        text,
        recommendations: [],
        ...(contradicts !== undefined && { contradicts, about: 'training and meetings' }),
      },
      effectiveDate: '2020-10-31',
    }) as unknown as RecommendationEvent;
  const registered = {
    type: 'EvaluationRegistered',
    data: { evaluation: 'eval-1', code: 'mid-term', manager: null },
    effectiveDate: '2020-10-31',
  } as unknown as RecommendationEvent;
  const within = statement('E1', 'All expenses were within the budget.');
  expect(found('evaluation-contradicts-itself', [registered, within])).toEqual([]);
  const beyond = statement('C1', 'Some expenses exceeded the budget.', 'E1');
  expect(found('evaluation-contradicts-itself', [registered, within, beyond])).toMatchObject([
    {
      severity: 'hold',
      subject: 'mid-term: C1 and E1',
      expected: 'All expenses were within the budget.',
      observed: 'Some expenses exceeded the budget.',
      note: 'mid-term says one thing in E1 and another in C1, both on training and meetings.',
      inputEvents: [{}, {}],
    },
  ]);
});
