/** What a figure is, read from its path. */
export interface FigureWords {
  /** `disbursed`, `delivery`, `transferred`; another is said as it is. */
  readonly measure: string;
  /** Agency, whole programme, tranche. */
  readonly scope: string | null;
  readonly period: string | null;
}

const PERIOD = /^\d{4}-[12]$/;

/** `reports/ILO/2010-2/disbursed` → disbursed, ILO, 2010-2; undefined when it is put together in another way. */
export const figureIn = (path: string): FigureWords | undefined => {
  const [first = '', second = null, third = null, fourth = null] = path.split('/');
  if (first === 'reports' && second !== null && third !== null && fourth !== null)
    return { measure: fourth, scope: second, period: third };
  if (first === 'delivery' && second !== null && third !== null)
    return { measure: 'delivery', scope: second, period: third };
  if (!['total', 'allocated', 'transferred', 'committed', 'disbursed'].includes(first) || third !== null)
    return undefined;
  if (second === null) return { measure: first, scope: null, period: null };
  return PERIOD.test(second)
    ? { measure: first, scope: null, period: second }
    : { measure: first, scope: second, period: null };
};

const REPORTED = ['transferred', 'committed', 'disbursed'] as const;

/** Figures that somebody may want to say something about: own ones first, then those of the whole programme. */
export const figuresToChooseFrom = (
  organization: string,
  reports: readonly { readonly scope: string; readonly period: string }[],
): string[] => {
  const of = (scope: string): string[] =>
    reports
      .filter((report) => report.scope === scope)
      .sort((a, b) => b.period.localeCompare(a.period))
      .flatMap(({ period }) => REPORTED.map((name) => `reports/${scope}/${period}/${name}`));
  return [`allocated/${organization}`, ...of(organization), 'total', 'transferred', ...of('programme')];
};
