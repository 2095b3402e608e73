import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { lists } from './activities.lists.js';
import * as activityLife from './application/activity-life.command-handlers.js';
import {
  LogActivityOccurrenceHandler,
  LogUnplannedActivityHandler,
  PlanActivityHandler,
  Planning,
} from './application/activity.command-handlers.js';
import { activitiesFindings } from './activities.findings.js';
import { TranchePayments } from './application/activities-judge.js';
import * as workPlanning from './application/annual-work-plan.command-handlers.js';
import * as planningDocuments from './application/planning-document.command-handlers.js';
import * as progressReporting from './application/progress-report.command-handlers.js';
import * as indicators from './application/indicator.command-handlers.js';
import {
  FollowUpRegisterEntryHandler,
  RecordRegisterEntryHandler,
} from './application/register-entry.command-handlers.js';
import { DefineOutcomeHandler, DefineOutputHandler } from './application/results-framework.command-handlers.js';
import { ActivitiesImportsController } from './http/imports.controller.js';
import { ActivitiesCommandsController } from './http/activities-commands.controller.js';
import { ActivityLifeController } from './http/activity-life.controller.js';
import { ActivitiesQueriesController } from './http/activities-queries.controller.js';
import { PlanningDocumentsController } from './http/planning-documents.controller.js';
import { WorkPlansController } from './http/work-plans.controller.js';
import { ProgressReportsController } from './http/progress-reports.controller.js';
import { IndicatorsController } from './http/indicators.controller.js';
import { RegisterController } from './http/register.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { PlanReactions } from './integration/plan-reactions.js';
import { ActivityReactions } from './integration/reactions.js';
import { activitiesView } from './views/activities/activities.projection.js';
import { JointShareQuery } from './views/activities/joint-share.query.js';
import { ActivitiesQuery } from './views/activities/activities.query.js';
import { activityCalendar } from './views/activity-calendar/activity-calendar.projection.js';
import { ActivityCalendarQuery } from './views/activity-calendar/activity-calendar.query.js';
import { planningDocuments as planningDocumentsView } from './views/planning-documents/planning-documents.projection.js';
import { workPlans } from './views/work-plans/work-plans.projection.js';
import { WorkPlansQuery } from './views/work-plans/work-plans.query.js';
import { progressReports } from './views/progress-reports/progress-reports.projection.js';
import { ProgressReportsQuery } from './views/progress-reports/progress-reports.query.js';
import { tranchePayments } from './views/tranche-payments/tranche-payments.projection.js';
import { TranchePaymentsQuery } from './views/tranche-payments/tranche-payments.query.js';
import { indicatorsView } from './views/indicators/indicators.projection.js';
import { IndicatorsQuery } from './views/indicators/indicators.query.js';
import { registerView } from './views/register/register.projection.js';
import { resultsFrameworkView } from './views/results-framework/results-framework.projection.js';
import { ResultsFrameworkQuery } from './views/results-framework/results-framework.query.js';

@Module({
  controllers: [
    ActivitiesImportsController,
    ActivitiesCommandsController,
    ActivityLifeController,
    ActivitiesQueriesController,
    RegisterController,
    ...activitiesFindings.controllers,
    ...lists.controllers,
    IndicatorsController,
    ProgressReportsController,
    WorkPlansController,
    PlanningDocumentsController,
  ],
  providers: [
    DefineOutcomeHandler,
    DefineOutputHandler,
    PlanActivityHandler,
    LogActivityOccurrenceHandler,
    LogUnplannedActivityHandler,
    Planning,
    ...Object.values(activityLife),
    RecordRegisterEntryHandler,
    FollowUpRegisterEntryHandler,
    ...activitiesFindings.providers,
    ActivityReactions,
    ...lists.providers,
    ...Object.values(indicators),
    IndicatorsQuery,
    ...Object.values(progressReporting),
    ProgressReportsQuery,
    ...Object.values(workPlanning),
    WorkPlansQuery,
    ...Object.values(planningDocuments),
    PlanReactions,
    TranchePaymentsQuery,
    { provide: TranchePayments, useExisting: TranchePaymentsQuery },
    ProgrammeDirectory,
    ResultsFrameworkQuery,
    ActivitiesQuery,
    JointShareQuery,
    ActivityCalendarQuery,
  ],
})
export class ActivitiesModule {}

/** What is planned and what took place. */
export const activities: ServiceDefinition = {
  name: 'activities',
  title: 'Activities: results framework, work plan and activity calendar',
  module: ActivitiesModule,
  publishedEvents,
  projections: [
    programmeDirectory,
    resultsFrameworkView,
    activitiesView,
    activityCalendar,
    registerView,
    activitiesFindings.projection,
    ...lists.projections,
    indicatorsView,
    progressReports,
    tranchePayments,
    workPlans,
    planningDocumentsView,
  ],
  reactions: [ActivityReactions, PlanReactions],
};
