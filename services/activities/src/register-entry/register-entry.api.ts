import {
  CalendarDate,
  Code,
  Codes,
  commandRoutes,
  Nested,
  OneOf,
  RecordedRequest,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import {
  type EntryKind,
  entryKinds,
  type EntryStatus,
  entryStatuses,
  FollowUpRegisterEntry,
  type Reached,
  reachedGroups,
  RecordRegisterEntry,
} from './register-entry.js';
import { ArrayNotEmpty } from 'class-validator';

export class ReachedDto implements Reached {
  @OneOf(reachedGroups)
  who: Reached['who'];

  @WholeNumber()
  count: number;

  @YesNo({ description: 'True for "more than"' })
  isMinimum: boolean;
}

export class RecordRegisterEntryDto extends RecordedRequest {
  @OneOf(entryKinds)
  kind: EntryKind;

  @Text({ example: 'Joint mission to Cangzhou' })
  title: string;

  @Text({ optional: true, max: 5000 })
  description?: string;

  @ArrayNotEmpty({ message: 'must name somebody' })
  @Codes({ description: 'Participants whose work it is', example: ['UNICEF'] })
  byWhom: string[];

  @OneOf(entryStatuses, { optional: true })
  status?: EntryStatus;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme' })
  site?: string;

  @CalendarDate({ optional: true })
  from?: string;

  @CalendarDate({ optional: true, description: 'Last day; left out when it took one day' })
  to?: string;

  @Code({ optional: true })
  output?: string;

  @Code({ optional: true, description: 'UUID of the activity it belongs to' })
  activity?: string;

  @Text({ optional: true })
  audience?: string;

  @Text({ optional: true, description: 'Where it can be read' })
  address?: string;

  @Text({ optional: true, max: 2000, description: 'How well it worked' })
  assessment?: string;

  @YesNo({ optional: true, description: 'Whether its figures are given for women and men apart; asked of research' })
  sexDisaggregated?: boolean;

  @Nested(() => ReachedDto, { optional: true, description: 'How many it reached' })
  reached?: ReachedDto;
}

export class FollowUpRegisterEntryDto extends RecordedRequest {
  @OneOf(entryStatuses)
  status: EntryStatus;

  @Text({ optional: true, max: 2000 })
  note?: string;

  @YesNo({ optional: true, description: 'Given when the figures of research are told for women and men apart by now' })
  sexDisaggregated?: boolean;
}

const at = commandRoutes('programmes/:programme/register', 'register');

export const RegisterEntryController = at.controller('RegisterEntryController', [
  at.post('', RecordRegisterEntry, RecordRegisterEntryDto, { newIds: { entry: 'register-entry' } }),
  at.post(':entry/follow-up', FollowUpRegisterEntry, FollowUpRegisterEntryDto, { status: 204 }),
]);
