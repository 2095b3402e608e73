import { inWordsOf } from '~/record/describe';
import { area, choice, date, group, hidden, oneOf, type Option, optional, text } from '~/commands/fields';
import type en from './locales/en.json';
import type { Card } from './queries';
import { AGE_BANDS, SEXES } from './words';

const { command, form } = inWordsOf<typeof en>('beneficiaries');
const BENEFICIARIES = '/api/views/{participant}/beneficiaries';

export const eraseBeneficiary = command('post', `${BENEFICIARIES}/{beneficiary}/erasure`, 'erased');

/** A new card. No draft of it is kept: what tells who somebody is stays out of this browser. */
export const openCard = (programme: string) =>
  form({
    command: command('post', BENEFICIARIES, 'opened'),
    label: 'open',
    columns: 2,
    fields: {
      programme: hidden(programme),
      sex: choice('sex', SEXES, (sex) => `sexes.${sex}`, { start: 'female' }),
      ageBand: oneOf('ageBand', AGE_BANDS.map(bandOf), { start: 'not-recorded' }),
      openedOn: optional(date('openedOn', { hint: 'openedOnHint' })),
      'personal.name': text('personal.name', { autoComplete: 'off', isWide: true }),
      'personal.birthDate': optional(date('personal.birthDate', { isWide: true })),
      'personal.guardian': optional(text('personal.guardian', { autoComplete: 'off', isWide: true })),
      'personal.address': optional(text('personal.address', { autoComplete: 'off', isWide: true })),
      'personal.circumstances': optional(area('personal.circumstances')),
    },
  });

const bandOf = (value: string): Option<'sexes.not-recorded'> =>
  value === 'not-recorded' ? { value, word: 'sexes.not-recorded' } : { value, label: value };

/** Baseline, then end, with the same questions. */
export const recordMeasurement = ({ baselineOn, baseline }: Card) => {
  const kind = baselineOn === null ? 'baseline' : 'end';
  const questions = (baseline ?? []).map(({ question }) => ({ question, answer: '' }));
  return form({
    command: command('post', `${BENEFICIARIES}/{beneficiary}/measurements`, 'measured'),
    label: `measure.${kind}`,
    fields: {
      kind: hidden(kind),
      on: date('interview'),
      answers: group(
        '',
        { question: text('question'), answer: area('answer') },
        { add: 'anotherQuestion', start: questions.length > 0 ? questions : [{ question: '', answer: '' }] },
      ),
    },
  });
};
