import { blankSections } from '../../progress-report/sections.js';
import type { Rule } from './rule.js';

/** a report that was submitted fills what its level must not leave blank. */
export const sectionLeftBlank: Rule = ({ progressReports }) =>
  [...progressReports.values()].flatMap(({ state, events }) => {
    if (state.status === 'unknown' || state.status === 'open') return [];
    const { level, period, title, author } = state.terms;
    return blankSections(level, state.sections).map((section) => ({
      rule: 'section-left-blank' as const,
      severity: 'warn' as const,
      scope: author,
      period,
      subject: `${title}: ${section}`,
      expected: 'a text, or an answer',
      observed: null,
      difference: null,
      unit: 'words' as const,
      note: `"${title}" says nothing under ${section}.`,
      inputEvents: events,
    }));
  });
