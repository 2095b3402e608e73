import { WHOLE_PROGRAMME } from '../../scope';
import { type Block, type Cell, count, money, percent, text } from './document';
import type { AnyFinding, ReportFacts, Say } from './facts';

const SEVERITIES = ['block', 'hold', 'warn', 'info'];

const valueOf = ({ unit, currency }: AnyFinding, value: string | null, t: Say): Cell => {
  if (value === null) return text(null);
  if (unit === 'money' && currency) return money({ amount: value, currency });
  if (unit === 'percent') return percent(value);
  return /^-?\d+(?:\.\d+)?$/.test(value)
    ? count(value)
    : text(t(`values.${value}`, { ns: 'vocabulary', defaultValue: value }));
};

/** What cannot be right in anything the document tells, and is not settled; the gravest first. */
export const findingsOf = ({ findings }: ReportFacts, upTo: string): readonly AnyFinding[] =>
  findings
    .filter(({ status, period }) => status !== 'resolved' && period <= upTo)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        a.period.localeCompare(b.period) ||
        a.rule.localeCompare(b.rule),
    );

export const findingsBlock = (facts: ReportFacts, upTo: string, t: Say): Block => ({
  kind: 'findings',
  findings: findingsOf(facts, upTo).map((finding) => ({
    id: finding.id,
    rule: t(`rules.${finding.rule}`, { ns: 'vocabulary', defaultValue: finding.rule.replaceAll('-', ' ') }),
    severity: finding.severity,
    status: finding.status,
    where: `${finding.period}, ${finding.scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : finding.scope}`,
    note: finding.note,
    expected: valueOf(finding, finding.expected, t),
    observed: valueOf(finding, finding.observed, t),
    difference: valueOf(finding, finding.difference, t),
    explanation: finding.explanation,
    explainedBy: finding.explainedBy,
  })),
  empty: t('findings.empty'),
});
