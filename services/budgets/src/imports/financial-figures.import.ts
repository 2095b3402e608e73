import type { Column, ImportRow, ImportTemplate, ShareCheck, StandingRow } from '@concert/imports';
import { type ImportPlan, refuseChangesOf, RowRefused } from '@concert/service-kit';
import {
  committedDefinitions,
  type FigureName,
  figureNames,
  type ReportedFigure,
  WHOLE_PROGRAMME,
} from '../financial-report/financial-report.js';

type SharedFigure = Exclude<FigureName, 'total'>;
const sharedFigures = figureNames.filter((name): name is SharedFigure => name !== 'total');
const MEANINGS: Readonly<Record<SharedFigure, string>> = {
  transferred: 'Received from the fund since the programme began',
  committed: 'Under binding contracts since the programme began',
  disbursed: 'Paid out since the programme began',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const shareKey = (name: SharedFigure): string => `${name}Share`;
const otherKey = (name: SharedFigure): string => `${name}OtherReading`;

const columnsOfFigure = (name: SharedFigure): Column[] => [
  {
    key: name,
    header: capital(name),
    kind: 'amount',
    help: `${MEANINGS[name]}; blank where the document leaves it blank`,
    example: '1296566.00',
  },
  {
    key: shareKey(name),
    header: `${capital(name)} %`,
    kind: 'percentage',
    help: 'Share of the total, as printed; checks the amount',
    example: '19.64%',
  },
  {
    key: otherKey(name),
    header: `${capital(name)}, other reading`,
    kind: 'amount',
    aside: true,
    help: 'Where somebody else reads the cell differently: the share decides, both are kept',
    example: '',
  },
];

const shareOf = (name: SharedFigure): ShareCheck => ({
  amount: name,
  share: shareKey(name),
  whole: 'total',
  otherReading: otherKey(name),
});

export const financialFigures: ImportTemplate = {
  key: 'financial-figures',
  title: 'Financial figures',
  columns: [
    {
      key: 'scope',
      header: 'Agency',
      kind: 'code',
      aliases: ['Scope'],
      help: 'Code of the agency; blank or "programme": all agencies together',
      example: WHOLE_PROGRAMME,
    },
    { key: 'period', header: 'Period', kind: 'period', required: true, help: 'Half a year', example: '2009-2' },
    {
      key: 'definition',
      header: 'Definition of committed',
      kind: 'choice',
      required: true,
      choices: committedDefinitions,
      help: 'inclusive: committed contains what is disbursed; outstanding: only what is still to be paid',
      example: 'inclusive',
    },
    {
      key: 'total',
      header: 'Total',
      kind: 'amount',
      aliases: ['Total budget'],
      help: 'Budget of that scope',
      example: '6600000.00',
    },
    ...sharedFigures.flatMap(columnsOfFigure),
    {
      key: 'effectiveDate',
      header: 'As of',
      kind: 'date',
      aside: true,
      help: 'The cut-off of the period when blank',
      example: '2009-12-31',
    },
    {
      key: 'reason',
      header: 'Reason',
      kind: 'text',
      aside: true,
      help: 'Needed to replace: why the figures are restated',
      example: '',
    },
  ],
  shares: sharedFigures.map(shareOf),
};

const readFrom: Readonly<Record<string, string>> = {
  committedDefinition: 'definition',
  ...Object.fromEntries(figureNames.map((name) => [`figures.${name}`, name])),
};

const figureOf = (name: FigureName, { values, printed }: ImportRow, standing?: StandingRow): ReportedFigure => {
  const amount = (values.get(name) ?? standing?.values.get(name) ?? null) as string | null;
  const percentAsPrinted = name === 'total' ? undefined : printed.get(shareKey(name));
  return {
    amount,
    ...(printed.has(name) && { asPrinted: printed.get(name) }),
    ...(percentAsPrinted !== undefined && { percentAsPrinted }),
  };
};

export const financialFiguresImport = (currency: string): ImportPlan => ({
  template: financialFigures,
  add: (row) => [
    {
      command: 'SubmitFinancialReport',
      body: {
        scope: row.values.get('scope') ?? WHOLE_PROGRAMME,
        period: row.values.get('period'),
        committedDefinition: row.values.get('definition'),
        currency,
        figures: Object.fromEntries(figureNames.map((name) => [name, figureOf(name, row)])),
        effectiveDate: row.values.get('effectiveDate'),
        reason: row.values.get('reason'),
      },
      columns: readFrom,
      about: 'period',
    },
  ],
  replace: ({ row, standing, changed }) => {
    const figures = figureNames.flatMap((name) => (name === 'total' ? [name] : [name, shareKey(name)]));
    refuseChangesOf(changed, ['definition', ...figures], 'Another agency or period is another report: add it');
    const reason = row.values.get('reason');
    if (reason === undefined) throw new RowRefused('reason', 'CELL_MISSING', 'Say why the figures are restated');
    const restated = figureNames.filter((name) => changed.some((key) => key.startsWith(name)));
    return [
      {
        command: 'RestateFinancialReport',
        params: {
          scope: String(standing.values.get('scope')),
          period: String(standing.values.get('period')),
        },
        body: {
          figures: Object.fromEntries(restated.map((name) => [name, figureOf(name, row, standing)])),
          committedDefinition: row.values.get('definition'),
          effectiveDate: row.values.get('effectiveDate'),
          reason,
        },
        columns: readFrom,
        about: changed[0],
      },
    ];
  },
});
