/** Reads one workbook in a thread of its own, which may be ended at any moment; answers with its sheets. */
import { parentPort, workerData } from 'node:worker_threads';
import readExcelFile from 'read-excel-file/node';

/** A number keeps the digits of the file: no detour through a binary fraction. */
const parseNumber = (digits) => ({ digits });

try {
  const sheets = await readExcelFile(Buffer.from(workerData), { trim: false, parseNumber });
  parentPort.postMessage({ sheets: sheets.map(({ sheet, data }) => ({ name: sheet, data })) });
} catch (error) {
  parentPort.postMessage({ failure: error.message });
}
