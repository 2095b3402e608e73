import 'reflect-metadata';
import { CalendarDate, NestedList, Text } from './fields.js';
import { inputPipe } from './input.pipe.js';
import { InvalidInput } from './invalid-input.js';

class NoteDto {
  @Text()
  text: string;
}
class ReportDto {
  @Text()
  title: string;

  @NestedList(() => NoteDto)
  notes: NoteDto[];
}

class DayDto {
  @CalendarDate()
  day: string;
}

const read = (body: object): Promise<unknown> => inputPipe.transform(body, { type: 'body', metatype: ReportDto });
const fieldsOf = async (attempt: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await attempt.catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(InvalidInput);
  return (error as InvalidInput).errors.map(({ field }) => field);
};

describe('What is sent', () => {
  it('becomes what the controller asks for, in any script', async () =>
    expect(await read({ title: '青年就业与移民 😀', notes: [{ text: 'é' }] })).toEqual({
      title: '青年就业与移民 😀',
      notes: [{ text: 'é' }],
    }));

  it('is refused at every field that is wrong, missing or unknown', async () =>
    expect(await fieldsOf(read({ notes: [{ text: 1 }], extra: true }))).toEqual(
      expect.arrayContaining(['title', 'notes[0].text', 'extra']),
    ));

  it.each([
    [{ title: 'Year \u00003', notes: [] }, 'title'],
    [{ title: 'Year 3', notes: [{ text: 'ok' }, { text: 'half \ud83d' }] }, 'notes[1].text'],
  ])('is refused where a character cannot be kept: %j', async (body, field) =>
    expect(await fieldsOf(read(body))).toEqual([field]),
  );

  it('is refused in the path as well', async () =>
    expect(
      await fieldsOf(inputPipe.transform('MDGF\0', { type: 'param', metatype: String, data: 'programme' })),
    ).toEqual(['programme']));

  it('(R18) is refused where nobody can see it', async () =>
    expect(await fieldsOf(read({ title: '\u200b\u200b', notes: [{ text: 'ILO\u202egnp' }] }))).toEqual([
      'title',
      'notes[0].text',
    ]));

  it('(R28) is refused as a day that no record can speak of', async () => {
    const readDay = (day: string): Promise<unknown> => inputPipe.transform({ day }, { type: 'body', metatype: DayDto });
    for (const day of ['0001-01-01', '1899-12-31', '2101-01-01', '9999-12-31'])
      expect(await fieldsOf(readDay(day))).toEqual(['day']);
    expect(await readDay('1900-01-01')).toEqual({ day: '1900-01-01' });
  });
});
