import pdfmake from 'pdfmake/build/pdfmake';
import { type OnPaper, pdfOf } from './document/to-pdf';
import type { ReportDocument } from './document/document';

const FONT = 'noto-sans-sc-gb2312.ttf';

const fontOf = (): string => new URL(`/fonts/${FONT}`, window.location.origin).href;

/** Writes the document as PDF, here in the browser: no figure leaves the record for it. */
export const makePdf = async (document: ReportDocument, paper: OnPaper): Promise<Blob> => {
  const address = fontOf();
  pdfmake.setUrlAccessPolicy((url: string) => url === address);
  pdfmake.setFonts({ NotoSansSC: { normal: address, bold: address, italics: address, bolditalics: address } });
  return pdfmake.createPdf(pdfOf(document, paper)).getBlob();
};
