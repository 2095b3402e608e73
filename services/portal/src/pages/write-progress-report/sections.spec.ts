import type { SectionRule } from '~/record/progress-reports/document/facts';
import { changed, fieldsOf, progressOf, written } from './sections';

const rules = [
  { section: 'status', isQuestion: false, mandatoryFor: ['biannual'] },
  { section: 'achievements', isQuestion: false, mandatoryFor: ['biannual'] },
  { section: 'sustainability', isQuestion: true, mandatoryFor: ['biannual'] },
  { section: 'training-quality', isQuestion: false, mandatoryFor: [] },
] satisfies SectionRule[];
const fields = fieldsOf({ level: 'biannual', rules, outcomes: ['1', '2'] });
const sections = [
  { section: 'status', text: 'On course.', answer: null },
  { section: 'achievements', outcome: '2', text: 'Ten schools.', answer: null },
  { section: 'sustainability', text: 'A plan is described.', answer: null },
] as const;
const before = written(fields, sections);

describe('the form of a report', () => {
  it('has a field for each section, and one for what was achieved under each outcome', () => {
    expect(fields.map(({ key, isMandatory }) => [key, isMandatory])).toEqual([
      ['status', true],
      ['achievements/1', true],
      ['achievements/2', true],
      ['sustainability', true],
      ['training-quality', false],
    ]);
  });

  it('holds what the report says', () => {
    expect(before['achievements/2']).toEqual({ text: 'Ten schools.', answer: '', shownBy: '' });
    expect(before['achievements/1']).toEqual({ text: '', answer: '', shownBy: '' });
  });

  it('sends what was changed, and blank where a text was taken out', () => {
    expect(changed(fields, before, before)).toEqual([]);
    const after = {
      ...before,
      status: { text: ' ', answer: '', shownBy: '' },
      sustainability: { text: 'A plan is described.', answer: 'yes', shownBy: 'The plan of 2010' },
    };
    expect(changed(fields, before, after)).toEqual([
      { section: 'status', text: null, answer: null },
      { section: 'sustainability', text: 'A plan is described.', answer: 'yes', shownBy: 'The plan of 2010' },
    ]);
  });

  it('counts a question as filled by its answer, and achievements by any outcome', () => {
    expect(progressOf(fields, before)).toEqual({ all: 3, filled: 2 });
  });
});
