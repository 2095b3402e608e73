import type { ReportSection, SectionRule } from '~/record/progress-reports/document/facts';

/** One field of the form: a section, or what was achieved under one outcome. */
export interface SectionField {
  /** Name in the form; no dots, which would mean something inside. */
  readonly key: string;
  readonly section: ReportSection['section'];
  readonly outcome?: string;
  readonly isQuestion: boolean;
  readonly isMandatory: boolean;
}

export interface WrittenField {
  readonly text: string;
  readonly answer: string;
  readonly shownBy: string;
}

export type WrittenFields = Record<string, WrittenField>;

const keyOf = (section: string, outcome?: string): string =>
  outcome === undefined ? section : `${section}/${outcome.replaceAll('.', '_')}`;

interface Terms {
  readonly level: SectionRule['mandatoryFor'][number];
  readonly rules: readonly SectionRule[];
  /** Codes of the programme's outcomes. */
  readonly outcomes: readonly string[];
}

/** The fields of a report of a level: achievements are told by outcome. */
export const fieldsOf = ({ level, rules, outcomes }: Terms): readonly SectionField[] =>
  rules.flatMap(({ section, isQuestion, mandatoryFor }) => {
    const isMandatory = mandatoryFor.includes(level);
    const field = { section, isQuestion, isMandatory };
    if (section !== 'achievements' || outcomes.length === 0) return [{ key: keyOf(section), ...field }];
    return outcomes.map((outcome) => ({ key: keyOf(section, outcome), outcome, ...field }));
  });

/** What stands in the report, for the form. */
export const written = (fields: readonly SectionField[], sections: readonly ReportSection[]): WrittenFields =>
  Object.fromEntries(
    fields.map(({ key, section, outcome }) => {
      const found = sections.find((each) => each.section === section && each.outcome === outcome);
      return [key, { text: found?.text ?? '', answer: found?.answer ?? '', shownBy: found?.shownBy ?? '' }];
    }),
  );

/** Sections that were changed, as they are sent: what is empty is blank, not an empty text. */
export const changed = (
  fields: readonly SectionField[],
  before: WrittenFields,
  after: WrittenFields,
): readonly ReportSection[] =>
  fields.flatMap(({ key, section, outcome }): ReportSection[] => {
    const is = after[key];
    const was = before[key];
    if (!is || JSON.stringify(is) === JSON.stringify(was)) return [];
    const { text, answer, shownBy } = is;
    return [
      {
        section,
        ...(outcome === undefined ? {} : { outcome }),
        text: text.trim() === '' ? null : text.trim(),
        answer: answer === 'yes' || answer === 'no' ? answer : null,
        ...(shownBy.trim() === '' ? {} : { shownBy: shownBy.trim() }),
      },
    ];
  });

const isFilled = ({ isQuestion }: SectionField, field: WrittenField | undefined): boolean =>
  Boolean(isQuestion ? field?.answer : field?.text.trim());

/** How many sections must be filled, and how many are; achievements count once. */
export const progressOf = (fields: readonly SectionField[], values: WrittenFields) => {
  const mandatory = fields.filter(({ isMandatory }) => isMandatory);
  const all = new Set(mandatory.map(({ section }) => section));
  const filled = new Set(mandatory.filter((field) => isFilled(field, values[field.key])).map(({ section }) => section));
  return { all: all.size, filled: filled.size };
};
