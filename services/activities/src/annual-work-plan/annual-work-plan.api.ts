import { WorkPlanLineDto } from './work-plan-line.response.js';
import { commandRoutes, NestedList, type ParamReader, ReasonedRequest, RecordedRequest } from '@concert/service-kit';
import { AmendWorkPlan, DraftWorkPlan, SubmitWorkPlan } from './annual-work-plan.js';

export class DraftWorkPlanDto extends RecordedRequest {
  @NestedList(() => WorkPlanLineDto)
  lines: WorkPlanLineDto[];
}

export class AmendWorkPlanDto extends ReasonedRequest {
  @NestedList(() => WorkPlanLineDto)
  lines: WorkPlanLineDto[];
}

const year: ParamReader<number> = {
  type: Number,
  read: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  message: 'must be a calendar year',
};

const inOrder = <Sent extends { lines: WorkPlanLineDto[] }>({ lines, ...sent }: Sent) => ({
  ...sent,
  lines: lines.map(({ quarters, ...line }) => ({ ...line, quarters: [...quarters].sort() })),
});

const at = commandRoutes('programmes/:programme/work-plans', 'annual work plans');
const options = { params: { year }, status: 204 } as const;

export const WorkPlanController = at.controller('WorkPlanController', [
  // Drafts the first plan of the year, or writes the draft anew as a whole.
  at.put(':year/draft', DraftWorkPlan, DraftWorkPlanDto, { ...options, data: inOrder }),
  // The body decides in reviews, on the subject `activities/work-plan` with the year as its id.
  at.post(':year/submission', SubmitWorkPlan, RecordedRequest, options),
  // Drafts the next version; the approved one stays in force until it is approved.
  at.post(':year/amendment', AmendWorkPlan, AmendWorkPlanDto, { ...options, data: inOrder }),
]);
