/** Reads one workbook in a thread of its own, which may be ended at any moment; answers with its sheets. */
import { parentPort, workerData } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { Parser } from 'saxen';

/** A number keeps the digits of the file: no detour through a binary fraction. */
const parseNumber = (digits) => ({ digits });

/** Calls back for the elements of a part, by their names without prefix. */
const walk = (part, opened, closed = () => undefined, text = () => undefined) => {
  const local = (name) => name.slice(name.indexOf(':') + 1);
  new Parser()
    .on('openTag', (name, attributes, decode) => opened(local(name), attributes(), decode))
    .on('closeTag', (name) => closed(local(name)))
    .on('text', (value, decode) => text(decode(value)))
    .on('error', (error) => {
      throw error;
    })
    .parse(strFromU8(part));
};

/** What a cell of a spreadsheet program holds. */
const LONGEST_CELL = 32_767;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** One text of the file may stand in many cells: each has its own once it is handed over. */
const sizeOf = (sheets) => {
  const size = { longest: 0, characters: 0 };
  for (const { data } of sheets)
    for (const row of data)
      for (const value of row) {
        if (typeof value !== 'string') continue;
        size.longest = Math.max(size.longest, value.length);
        size.characters += value.length;
      }
  return size;
};

const isTrue = (value) => value === '1' || value === 'true';

/** What the reader leaves out: cells without a value that are not blank, and what a person does not see. */
const unseenInSheet = (part) => {
  const found = { broken: [], hiddenRows: [], hiddenColumns: [] };
  let cell;
  let isValue = false;
  const opened = (name, { r, t, min, max, hidden }) => {
    if (name === 'col' && isTrue(hidden)) found.hiddenColumns.push([Number(min), Number(max)]);
    if (name === 'row' && isTrue(hidden)) found.hiddenRows.push(Number(r));
    if (name === 'c') cell = { address: r, type: t, hasFormula: false, hasValue: false, value: '' };
    if (name === 'f' && cell) cell.hasFormula = true;
    isValue = name === 'v';
    if (isValue && cell) cell.hasValue = true;
  };
  const closed = (name) => {
    isValue = false;
    if (name !== 'c' || !cell) return;
    // A formula may come to the empty text, which is written as such.
    const isEmptyText = cell.type === 'str' && cell.hasValue;
    if (cell.type === 'e') found.broken.push([cell.address, cell.value.trim()]);
    else if (cell.hasFormula && cell.value === '' && !isEmptyText) found.broken.push([cell.address, null]);
    cell = undefined;
  };
  const text = (value) => {
    if (cell && isValue) cell.value += value;
  };
  walk(part, opened, closed, text);
  return found;
};

const NOTHING_UNSEEN = { isHidden: false, broken: [], hiddenRows: [], hiddenColumns: [] };

/** By name of the sheet; sheets of charts have no cells. */
const unseenIn = (file) => {
  const parts = unzipSync(file, {
    filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const targets = new Map();
  walk(parts['xl/_rels/workbook.xml.rels'], (name, { Id, Target }) => {
    if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'));
  });
  const sheets = new Map();
  walk(parts['xl/workbook.xml'], (name, { name: title, state = 'visible', ...attributes }, decode) => {
    const [, id] = Object.entries(attributes).find(([attribute]) => /:id$/.test(attribute)) ?? [];
    const part = parts[targets.get(id)];
    if (name === 'sheet' && part) sheets.set(decode(title), { isHidden: state !== 'visible', ...unseenInSheet(part) });
  });
  return sheets;
};

try {
  const file = Buffer.from(workerData);
  const sheets = await readExcelFile(file, { trim: false, parseNumber });
  const unseen = unseenIn(file);
  const size = sizeOf(sheets);
  if (size.longest > LONGEST_CELL)
    throw new Error(`a cell holds ${size.longest} characters, at most ${LONGEST_CELL} are read`);
  if (size.characters > MOST_CHARACTERS) throw new Error('its cells hold more text than an import may');
  parentPort.postMessage({
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, data, ...(unseen.get(sheet) ?? NOTHING_UNSEEN) })),
  });
} catch (error) {
  parentPort.postMessage({ failure: error.message });
}
