import { SEVERITIES } from '~/record/findings/counted';
import type { Board, Finding } from '~/record/budgets';

type BoardCell = Board['rows'][number]['cells'][number];

/** One scope (an agency, or the whole programme) in one period, with every finding that was ever raised about it. */
export interface Cell extends Omit<BoardCell, 'findings' | 'open'> {
  readonly scope: string;
  readonly findings: readonly Finding[];
}

export interface BoardOfCells {
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly scope: string;
    readonly allocated: Board['total'];
    readonly cells: readonly Cell[];
  }[];
}

/** The board with what each finding says in full; what the board itself tells is shown until the findings are there. */
export const cellsOf = ({ periods, rows }: Board, findings: readonly Finding[]): BoardOfCells => ({
  periods,
  rows: rows.map(({ scope, allocated, cells }) => ({
    scope,
    allocated,
    cells: cells.map((cell) => ({
      ...cell,
      scope,
      findings: findings.filter((finding) => finding.scope === scope && finding.period === cell.period),
    })),
  })),
});

/** What is open, the gravest first. */
export const openIn = ({ findings }: Pick<Cell, 'findings'>): readonly Finding[] =>
  findings
    .filter(({ status }) => status === 'open')
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

export const cellKey = ({ scope, period }: Pick<Cell, 'scope' | 'period'>): string => `${scope}:${period}`;
