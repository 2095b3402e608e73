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

const isTrue = (value) => value === '1' || value === 'true';

/** What the reader leaves out: cells without a value that are not blank, and what a person does not see. */
const unseenInSheet = (part) => {
  const found = { broken: [], hiddenRows: [], hiddenColumns: [] };
  let cell;
  let isValue = false;
  const opened = (name, { r, t, min, max, hidden }) => {
    if (name === 'col' && isTrue(hidden)) found.hiddenColumns.push([Number(min), Number(max)]);
    if (name === 'row' && isTrue(hidden)) found.hiddenRows.push(Number(r));
    if (name === 'c') cell = { address: r, isError: t === 'e', hasFormula: false, value: '' };
    if (name === 'f' && cell) cell.hasFormula = true;
    isValue = name === 'v';
  };
  const closed = (name) => {
    isValue = false;
    if (name !== 'c' || !cell) return;
    if (cell.isError) found.broken.push([cell.address, cell.value.trim()]);
    else if (cell.hasFormula && cell.value === '') found.broken.push([cell.address, null]);
    cell = undefined;
  };
  const text = (value) => {
    if (cell && isValue) cell.value += value;
  };
  walk(part, opened, closed, text);
  return found;
};

/** By name of the sheet. */
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
    const part = parts[targets.get(attributes['r:id'])];
    if (name === 'sheet' && part) sheets.set(decode(title), { isHidden: state !== 'visible', ...unseenInSheet(part) });
  });
  return sheets;
};

try {
  const file = Buffer.from(workerData);
  const sheets = await readExcelFile(file, { trim: false, parseNumber });
  const unseen = unseenIn(file);
  const missing = sheets.find(({ sheet }) => !unseen.has(sheet));
  if (missing) throw new Error(`the sheet "${missing.sheet}" is not where the workbook says`);
  parentPort.postMessage({ sheets: sheets.map(({ sheet, data }) => ({ name: sheet, data, ...unseen.get(sheet) })) });
} catch (error) {
  parentPort.postMessage({ failure: error.message });
}
