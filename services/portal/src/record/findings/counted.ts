import type { Finding } from '../budgets';

/** From what must be put right to what is good to know. */
export const SEVERITIES = ['block', 'hold', 'warn', 'info'] as const;

/** How many of each severity, the gravest first; none are left out. */
export const countedBySeverity = (findings: readonly Pick<Finding, 'severity'>[]) =>
  SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
