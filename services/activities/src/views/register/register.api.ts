import { programmeList } from '@concert/programme-directory';
import { MomentPageQuery, OneOf, Text } from '@concert/service-kit';
import { type EntryKind, entryKinds, type EntryStatus, entryStatuses } from '../../register-entry/register-entry.js';
import { RegisterEntryRow } from './register.view.js';

export class RegisterQuery extends MomentPageQuery {
  @OneOf(entryKinds, { optional: true })
  kind?: EntryKind;

  @OneOf(entryStatuses, { optional: true })
  status?: EntryStatus;

  @Text({ optional: true, max: 80 })
  site?: string;
}

/** In the order in which they were recorded: missions, trainings, policy texts, good practices. */
export const registerList = programmeList({
  path: 'register',
  tag: 'register',
  row: RegisterEntryRow,
  order: ['recordedAt', 'entry'],
  query: RegisterQuery,
});
