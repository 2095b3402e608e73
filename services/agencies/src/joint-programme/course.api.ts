import { CalendarDate, RecordedRequest, ReasonedRequest, commandRoutes } from '@concert/service-kit';
import { CloseFinancially, CloseOperationally, RequestExtension } from './course.decisions.js';

/** The reason is a fact of the request, which readers are told. */
export class RequestExtensionDto extends ReasonedRequest {
  @CalendarDate({ description: 'Last day asked for', example: '2012-03-31' })
  newEnd: string;
}

export class CloseProgrammeDto extends RecordedRequest {
  @CalendarDate({ example: '2012-02-11' })
  date: string;
}

const at = commandRoutes('programmes/:programme', 'agencies');
const onTheDay = ({ programme, date }: { programme: string; date: string }) => ({ programme, date });

/** How long a programme runs, and how it ends. */
export const ProgrammeCourseController = at.controller('ProgrammeCourseController', [
  at.post('extensions', RequestExtension, RequestExtensionDto, { newIds: { extension: 'extension' } }),
  at.post('operational-closure', CloseOperationally, CloseProgrammeDto, { status: 204, data: onTheDay }),
  at.post('financial-closure', CloseFinancially, CloseProgrammeDto, { status: 204, data: onTheDay }),
]);
