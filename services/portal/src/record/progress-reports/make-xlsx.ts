import writeXlsxFile from 'write-excel-file/browser';
import type { ReportDocument } from './document/document';
import { cellsOf } from './document/sheet-cells';
import type { OnPaper } from './document/to-pdf';
import { sheetsOf } from './document/to-sheets';

/** Writes the document as a spreadsheet: one sheet for each section. */
export const makeXlsx = (document: ReportDocument, paper: OnPaper): Promise<Blob> =>
  writeXlsxFile(cellsOf(sheetsOf(document, paper))).toBlob();
