import type { Block, Passage } from './document';
import type { ReportFacts, ReportSection, Say, SectionRule } from './facts';

const isFilled = ({ isQuestion }: SectionRule, { text, answer }: ReportSection): boolean =>
  isQuestion ? answer !== null : text !== null;

interface Written extends Pick<ReportFacts, 'rules'> {
  readonly report: Pick<NonNullable<ReportFacts['report']>, 'level' | 'sections'> | null;
}

/** Sections that a report of this level must not leave blank, and does. */
export const missingIn = ({ report, rules }: Written): readonly SectionRule[] =>
  report === null
    ? []
    : rules.filter(
        (rule) =>
          rule.mandatoryFor.includes(report.level) &&
          !report.sections.some((section) => section.section === rule.section && isFilled(rule, section)),
      );

/** What the report says, in the order of its sections; what it leaves blank is said to be blank. */
export const narrativeBlock = (facts: Pick<ReportFacts, 'report' | 'rules' | 'framework'>, t: Say): Block => {
  const { report, rules, framework } = facts;
  const titleOf = new Map(framework.outcomes.map(({ code, title }) => [code, title]));
  const missing = new Set(missingIn(facts));
  const passage = (rule: SectionRule, written?: ReportSection): Passage => ({
    heading: written?.outcome
      ? t('narrative.outcome', {
          section: t(`sectionNames.${rule.section}`),
          code: written.outcome,
          title: titleOf.get(written.outcome) ?? '',
        })
      : t(`sectionNames.${rule.section}`),
    text: written?.text ?? null,
    answer: written?.answer ? t(`answers.${written.answer}`) : null,
    shownBy: written?.shownBy ?? null,
    isMissing: missing.has(rule),
  });
  return {
    kind: 'passages',
    passages:
      report === null
        ? []
        : rules.flatMap((rule) => {
            const written = report.sections
              .filter(({ section }) => section === rule.section)
              .sort((a, b) => (a.outcome ?? '').localeCompare(b.outcome ?? ''));
            if (written.length > 0) return written.map((each) => passage(rule, each));
            return missing.has(rule) ? [passage(rule)] : [];
          }),
    empty: t('narrative.empty'),
  };
};
