import { area, optional } from '~/commands/fields';
import { inWordsOf } from '~/record/describe';
import type en from '../locales/en.json';
import type { RowAction } from '../shape';

export const { command, fields, form } = inWordsOf<typeof en>('registers');

export const NOTE = fields({ note: optional(area('fields.note')) });

export const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'] as const;

/** A choice of one of our own words. */
export const wordOf = <Value extends string>(value: Value) => `words.${value}` as const;

/** Coordinators enter their own; the programme office enters on behalf of others. */
export const enters = (role: string): boolean => role === 'coordinator' || role === 'pmo';

export const isOffice = (role: string): boolean => role === 'pmo';

export const isOf =
  <Row>(owner: (row: Row) => string | readonly string[]): RowAction<Row>['may'] =>
  (row, { organization, role }) =>
    role === 'pmo' || (role === 'coordinator' && [owner(row)].flat().includes(organization));
