import type { ReportSheet } from './to-sheets';

const LONG = 40;

/** Sheets in the shape that the library writes: headings bold, long texts wrapped. */
export const cellsOf = (sheets: readonly ReportSheet[]) =>
  sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: rows.map((row) =>
      row.map(({ value, format, isHeading }) =>
        value === null
          ? null
          : {
              value,
              ...(typeof value !== 'string' && format ? { format } : {}),
              ...(isHeading ? { fontWeight: 'bold' as const } : {}),
              ...(typeof value === 'string' && value.length > LONG ? { wrap: true } : {}),
            },
      ),
    ),
  }));
