import type { ReportLevel, ReportSection } from './progress-report.js';

export interface SectionRule {
  /** A question is answered with yes or no; a narrative is written. */
  readonly isQuestion: boolean;
  /** Levels whose reports must not leave it blank. */
  readonly mandatoryFor: readonly ReportLevel[];
}

const WHOLE_PROGRAMME: readonly ReportLevel[] = ['biannual', 'annual', 'factsheet'];
const FROM_PROVINCE: readonly ReportLevel[] = ['province', ...WHOLE_PROGRAMME];
const ALL: readonly ReportLevel[] = ['small-project', ...FROM_PROVINCE];

const narrative = (mandatoryFor: readonly ReportLevel[]): SectionRule => ({ isQuestion: false, mandatoryFor });
const question = (mandatoryFor: readonly ReportLevel[]): SectionRule => ({ isQuestion: true, mandatoryFor });

/** What a progress report says, by section. Source: MDG-F factsheet, its headings; CP-TING for participatory monitoring. */
export const SECTIONS = {
  status: narrative(ALL),
  achievements: narrative(ALL),
  // Several questions, each with its evidence: they are answered in the text.
  'gender-marker': narrative(WHOLE_PROGRAMME),
  ownership: narrative(WHOLE_PROGRAMME),
  'civil-society': narrative(WHOLE_PROGRAMME),
  'alignment-and-harmonisation': narrative(WHOLE_PROGRAMME),
  'mutual-accountability': narrative(WHOLE_PROGRAMME),
  'harmonised-procedures': narrative(WHOLE_PROGRAMME),
  'resident-coordinator': narrative(WHOLE_PROGRAMME),
  'inter-agency-coordination': narrative(WHOLE_PROGRAMME),
  sustainability: question(WHOLE_PROGRAMME),
  'innovation-and-scale-up': narrative(WHOLE_PROGRAMME),
  'external-factors': narrative(FROM_PROVINCE),
  'communication-and-advocacy': question(WHOLE_PROGRAMME),
  'monitoring-and-evaluation': narrative(WHOLE_PROGRAMME),
  'participatory-monitoring': narrative([]),
  'training-quality': narrative([]),
  'final-evaluation': narrative([]),
} as const satisfies Readonly<Record<string, SectionRule>>;

export type SectionName = keyof typeof SECTIONS;
export const sectionNames = Object.keys(SECTIONS) as SectionName[];

/** Sections that a report of the level must not leave blank, and does. */
export const blankSections = (level: ReportLevel, sections: readonly ReportSection[]): SectionName[] =>
  sectionNames.filter((name) => {
    const { isQuestion, mandatoryFor }: SectionRule = SECTIONS[name];
    if (!mandatoryFor.includes(level)) return false;
    return !sections.some(
      ({ section, text, answer }) => section === name && (isQuestion ? answer !== null : text !== null),
    );
  });
