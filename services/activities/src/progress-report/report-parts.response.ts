import { Amount, CalendarDate, Code, OneOf, Text, Texts, WholeNumber } from '@concert/service-kit';
import { sectionNames } from './sections.js';

export class ReportSectionDto {
  @OneOf(sectionNames)
  section: string;

  @Code({ optional: true, description: 'The outcome, for what was achieved under one' })
  outcome?: string;

  @Text({ nullable: true, max: 20_000, description: 'Null: left blank' })
  text: string | null;

  @OneOf(['yes', 'no'], { nullable: true, description: 'Null: not answered, which is not no' })
  answer: 'yes' | 'no' | null;

  @Text({ optional: true, max: 2000, description: 'What shows it' })
  shownBy?: string;

  @CalendarDate({ optional: true, description: 'The day up to which the narrative speaks, where it says so' })
  speaksOf?: string;
}

export class ReportFigureDto {
  @Text({ max: 120, description: 'The same name is the same figure at every level', example: 'young people trained' })
  name: string;

  @Text({ max: 80, example: 'persons' })
  unit: string;

  @Amount({ nullable: true, description: 'Null: not measured, which is not zero' })
  value: string | null;
}

export class DocumentStatementDto {
  @Text({ max: 120, description: 'What it is about', example: 'planning tools' })
  about: string;

  @Text({ max: 2000, example: 'Four planning tools were developed' })
  says: string;

  @Text({ optional: true, max: 120, description: 'Page, section or table' })
  place?: string;

  @WholeNumber({ optional: true, description: 'The number it gives', example: 4 })
  count?: number;

  @Texts({ optional: true, description: 'What it lists' })
  items?: string[];
}
