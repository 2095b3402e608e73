/** Decimal text stays text where a number would lose digits. */
export type Cell = string | number | boolean | null;

/** With at most fifteen digits: JavaScript's numbers, and a spreadsheet's, hold them exactly. */
const NUMBER = /^-?(?!(?:\D*\d){16})\d+(?:\.\d+)?$/;

/** A spreadsheet counts with it. */
export const asNumber = (text: string | null | undefined): string | number | null =>
  text === null || text === undefined ? null : NUMBER.test(text) ? Number(text) : text;

const fileName = (title: string, ending: string): string =>
  `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}.${ending}`;

/** Gives a file to the person, as a download. */
export const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** A cell that begins like a formula is marked as text: a spreadsheet would compute it. */
const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  const harmless = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\r\n');

export const downloadCsv = (title: string, rows: readonly (readonly Cell[])[]): void => {
  // The mark at the beginning tells Excel that this is UTF-8.
  save(new Blob(['\uFEFF', csvOf(rows)], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));
};

export const downloadXlsx = async (title: string, rows: readonly (readonly Cell[])[]): Promise<void> => {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const cells = rows.map((row, index) =>
    row.map((value) => ({ value: value ?? '', ...(index === 0 ? { fontWeight: 'bold' as const } : {}) })),
  );
  save(await writeXlsxFile(cells, { sheet: title.slice(0, 31) }).toBlob(), fileName(title, 'xlsx'));
};
