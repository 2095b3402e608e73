import { InvalidInput } from '@concert/service-kit';
import { CsvError, parse } from 'csv-parse/sync';

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/**
 * The rows of a comma-separated file, headings first. A blank line stays a row, so that rows are counted as they stand.
 *
 * @throws InvalidInput  naming every row that has more or fewer cells than there are headings
 */
export const tableOf = (csv: string, delimiter: string): string[][] => {
  const rows = rowsOf(csv, delimiter);
  const width = rows[0]?.length ?? 0;
  const uneven = rows.flatMap((cells, index) =>
    cells.length === width || isBlank(cells)
      ? []
      : [{ field: `csv[${index + 1}]`, message: `has ${cells.length} cells under ${width} headings` }],
  );
  if (uneven.length > 0) throw new InvalidInput(uneven);
  return rows;
};

const rowsOf = (csv: string, delimiter: string): string[][] => {
  try {
    return parse(csv, { bom: true, delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidInput([{ field: `csv[${error.lines ?? 1}]`, message: error.message }]);
  }
};
