import type common from '~/i18n/locales/en.json';
import { commandsIn } from './command';
import {
  area,
  choice,
  date,
  decimal,
  evidence,
  group,
  hidden,
  inList,
  money,
  oneOf,
  onlyWhen,
  optional,
  orNone,
  orNull,
  part,
  reason,
  several,
  text,
  whole,
  yesOrNo,
} from './fields';
import { fieldsIn, formsIn } from './form';
import { bodyOf, complaintAbout, fieldAt, startOf } from './form-values';
import type { CommonWord, KeyOf } from './words';

type Word = KeyOf<typeof common> | CommonWord;
const command = commandsIn<Word>('common');
const form = formsIn<Word>();
const fields = fieldsIn<Word>();
const FINDING = '/api/budgets/programmes/{programme}/findings/{finding}';

const TRANSFER = form({
  command: command('post', '/api/budgets/programmes/{programme}/transfers', 'close'),
  label: 'close',
  fields: {
    kind: choice('unknown', ['advance', 'tranche'], () => 'unknown', { start: 'tranche' }),
    tranche: onlyWhen({ field: 'kind', is: 'tranche' }, whole('unknown', { min: 1 })),
    amount: money('unknown', 'USD'),
    valueDate: date('unknown'),
    reason: optional(text('unknown')),
    evidence: optional(evidence('unknown', 'bank statement')),
  },
});

describe('a form that is described', () => {
  const typed = {
    kind: 'tranche',
    tranche: '2',
    amount: '20000',
    valueDate: '2009-12-31',
    reason: '  ',
    evidence: { document: '', place: '' },
  };

  it('sends what was filled in as the command takes it, and leaves out what was left empty', () =>
    expect(bodyOf(TRANSFER, typed)).toEqual({
      kind: 'tranche',
      tranche: 2,
      amount: { amount: '20000', currency: 'USD' },
      valueDate: '2009-12-31',
    }));

  it('takes no tick for an answer where none need be ticked', () => {
    const options = [{ value: 'FAO', label: 'FAO' }] as const;
    const [asked, free] = [several<Word, 'FAO'>('unknown', options), orNone(several<Word, 'FAO'>('unknown', options))];
    expect(complaintAbout(asked, [])).toEqual({ word: 'common:form.needed' });
    expect(complaintAbout(free, [])).toBeUndefined();
    expect(bodyOf({ fields: { with: free } }, { with: [] })).toEqual({ with: [] });
  });

  it('sends of a correction what was changed, so that it takes back nothing that others corrected meanwhile', () => {
    const correction = {
      fields: fields({
        'newValues.title': text('unknown', { start: 'Guide' }),
        'newValues.address': orNull(text('unknown')),
        'newValues.cost': orNull(money('unknown', 'USD', { start: '100.00' })),
        reason: reason(),
      }),
    };
    const held = { newValues: { title: 'Guide', address: '', cost: '100.00' }, reason: 'A slip' };
    const send = (newValues: object) => bodyOf(correction, { ...held, newValues: { ...held.newValues, ...newValues } });
    expect(send({ title: 'A guide' })).toEqual({ newValues: { title: 'A guide' }, reason: 'A slip' });
    expect(send({ cost: '' })).toEqual({ newValues: { cost: null }, reason: 'A slip' });
    expect(send({})).toMatchObject({ newValues: { title: 'Guide', address: null } });
  });

  it('does not send what is asked only in another case', () =>
    expect(bodyOf(TRANSFER, { ...typed, kind: 'advance' })).not.toHaveProperty('tranche'));

  it('sends the document that shows it, and where in it', () =>
    expect(bodyOf(TRANSFER, { ...typed, evidence: { document: ' Statement 12 ', place: 'page 3' } })).toMatchObject({
      evidence: { kind: 'bank statement', document: 'Statement 12', place: 'page 3' },
    }));

  it('makes the body where the fields alone do not give it', () => {
    const explain = form({
      command: command('post', `${FINDING}/explanation`, 'close'),
      label: 'close',
      fields: { why: area('unknown') },
      body: ({ why }) => ({ explanation: why }),
    });
    expect(bodyOf(explain, { why: 'A late report' })).toEqual({ explanation: 'A late report' });
  });

  it('has the button say what the form does unless something else is said', () =>
    expect([TRANSFER.label, TRANSFER.send]).toEqual(['close', 'close']));
});

describe('fields', () => {
  const given = fields({
    'window.start': date('unknown', { start: '2010-01-01' }),
    known: orNull(decimal('unknown')),
    sites: optional(inList(oneOf('unknown', [{ value: 'Beijing', label: 'Beijing' }]))),
    quarters: several('unknown', [
      { value: '1', word: 'unknown' },
      { value: '2', word: 'unknown' },
    ]),
    isFinal: yesOrNo('unknown'),
    separator: choice('unknown', [',', '\t'], () => 'unknown', { start: ',' }),
    columns: part('unknown', { row: text('unknown') }),
    lines: group('unknown', { title: text('unknown'), activity: optional(hidden()) }, { add: 'close' }),
  });
  const form = { fields: given, names: {} };

  it('hold at first what they start with', () =>
    expect(startOf(given)).toEqual({
      window: { start: '2010-01-01' },
      known: '',
      sites: '',
      quarters: [],
      isFinal: false,
      separator: ',',
      columns: { row: '' },
      lines: [],
    }));

  it('give a name with points a place of its own; what is not known is null, a choice stays as it is', () =>
    expect(
      bodyOf(form, {
        window: { start: '2010-01-01' },
        known: '',
        sites: 'Beijing',
        quarters: ['2'],
        isFinal: true,
        separator: '\t',
        columns: { row: 'Voucher' },
        lines: [{ title: ' Training ', activity: 'a-1', printed: 'not asked' }, { title: 'Mission' }],
      }),
    ).toEqual({
      window: { start: '2010-01-01' },
      known: null,
      sites: ['Beijing'],
      quarters: ['2'],
      isFinal: true,
      separator: '\t',
      columns: { row: 'Voucher' },
      lines: [{ title: 'Training', activity: 'a-1' }, { title: 'Mission' }],
    }));

  it.each([
    ['window.start', 'window.start'],
    ['window', 'window.start'],
    ['sites[0]', 'sites'],
    ['columns.row', 'columns.row'],
    ['lines[1].title', 'lines.1.title'],
    ['lines[1].unknown', undefined],
    ['somethingElse', undefined],
  ])('show an error of the service at its field: %s', (at, name) => expect(fieldAt(form, at)).toBe(name));

  it('show an error about a part of an amount or of evidence there, and under another name where one is given', () => {
    expect(fieldAt(TRANSFER, 'amount.amount')).toBe('amount');
    expect(fieldAt(TRANSFER, 'evidence')).toBe('evidence.document');
    expect(fieldAt(TRANSFER, 'evidence.place')).toBe('evidence.place');
    expect(fieldAt({ ...TRANSFER, names: { 'base.reference': 'kind' } }, 'base.reference')).toBe('kind');
  });

  it.each([
    ['text left empty', text('unknown'), ' ', { word: 'common:form.needed' }],
    ['a reason left empty', reason(), '', { word: 'common:form.needsReason' }],
    ['optional text left empty', optional(text('unknown')), '', undefined],
    ['a number with a point', whole('unknown'), '2.5', { word: 'common:form.wholeNumber' }],
    ['a number too small', whole('unknown', { min: 1 }), '0', { word: 'common:form.atLeast', min: 1 }],
    ['a decimal number', decimal('unknown'), '-2.5', undefined],
    ['words where a number belongs', decimal('unknown'), 'many', { word: 'common:form.decimal' }],
    ['what does not match', text('unknown', { pattern: { of: /^\d+$/, orElse: 'close' } }), 'x', { word: 'close' }],
    ['a tab that was chosen', choice('unknown', ['\t'], () => 'unknown'), '\t', undefined],
  ])('say what is wrong: %s', (_name, field, typed, complaint) =>
    expect(complaintAbout(field, typed)).toEqual(complaint),
  );
});

describe('the compiler', () => {
  it('refuses what the API or the words do not know', () => {
    // @ts-expect-error there is no such address
    command('post', '/api/budgets/programmes/{programme}/nothing', 'close');
    // @ts-expect-error it takes no PUT
    command('put', `${FINDING}/explanation`, 'close');
    // @ts-expect-error there are no such words
    command('post', `${FINDING}/explanation`, 'closed');
    form({
      command: command('post', `${FINDING}/explanation`, 'close'),
      label: 'close',
      // @ts-expect-error there are no such words
      fields: { explanation: area('nothing') },
    });
    // @ts-expect-error the command takes an explanation
    form({ command: command('post', `${FINDING}/explanation`, 'close'), label: 'close', fields: { reason: reason() } });
    form({
      command: command('post', `${FINDING}/explanation`, 'close'),
      label: 'close',
      fields: { why: area('unknown') },
      // @ts-expect-error the explanation is text
      body: ({ why }) => ({ explanation: [why] }),
    });
    expect(true).toBe(true);
  });
});
