import { strToU8, unzipSync, zipSync } from 'fflate';
import { figures } from './financial-figures.fixture.js';
import { readXlsx } from './read-xlsx.js';
import { writeXlsx } from './write.js';

const MEGABYTE = 1024 * 1024;

/** The template itself, but for its first sheet. */
const workbookWith = async (sheet: string): Promise<Uint8Array> => {
  const parts = unzipSync(await writeXlsx(figures, []));
  const name = Object.keys(parts).find((each) => /worksheets\/sheet1\.xml$/.test(each)) as string;
  return zipSync({ ...parts, [name]: strToU8(sheet) });
};

const sheetOf = (content: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${content}</sheetData></worksheet>`;

/** How often others were served while it lasted, and how it ended. */
const whileOthersAreServed = async (bytes: Uint8Array): Promise<{ served: number; ended: unknown }> => {
  let served = 0;
  const others = setInterval(() => (served += 1), 20);
  const ended: unknown = await readXlsx(bytes, figures).catch((error: unknown) => error);
  clearInterval(others);
  return { served, ended };
};

describe('S2: a small file that unpacks to very much', () => {
  it.each([40, 64])('is refused by its size of %s MB before it is read', async (megabytes) => {
    const { ended } = await whileOthersAreServed(await workbookWith(' '.repeat(megabytes * MEGABYTE)));
    expect(ended).toMatchObject({ code: 'XLSX_TOO_LARGE', message: expect.stringContaining('16 MB') });
  });

  it('is given up after two seconds, and others are served meanwhile', async () => {
    const { served, ended } = await whileOthersAreServed(await workbookWith(' '.repeat(15 * MEGABYTE)));
    expect(ended).toMatchObject({ code: expect.stringMatching(/^XLSX_TOO_LARGE$|^XLSX_UNREADABLE$/) });
    expect(served).toBeGreaterThan(20);
  });

  it('is refused for its cells', async () => {
    const columns = [...'ABCDEFGHIJKLMNOPQRSTUVWXY'];
    const row = (_: unknown, index: number): string =>
      `<row>${columns.map((column) => `<c r="${column}${index + 1}"><v>1</v></c>`).join('')}</row>`;
    const { ended } = await whileOthersAreServed(
      await workbookWith(sheetOf(Array.from({ length: 20_001 }, row).join(''))),
    );
    expect(ended).toMatchObject({ code: 'XLSX_TOO_LARGE' });
  });
});
