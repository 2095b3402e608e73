import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { activitiesFindings } from './activities.findings.js';
import { ActivityController } from './activity/activity.api.js';
import { activityCommands } from './activity/activity.commands.js';
import { OccurrenceController } from './activity/occurrence.api.js';
import { occurrenceCommands } from './activity/occurrence.commands.js';
import { WorkPlanController } from './annual-work-plan/annual-work-plan.api.js';
import { workPlanCommands } from './annual-work-plan/annual-work-plan.commands.js';
import { BeneficiariesController } from './beneficiaries/beneficiaries.api.js';
import { beneficiariesCommands } from './beneficiaries/beneficiaries.commands.js';
import { ActivitiesImportsController } from './imports/imports.api.js';
import { IndicatorController } from './indicator/indicator.api.js';
import { indicatorCommands } from './indicator/indicator.commands.js';
import { LocalResourcesController } from './local-resources/local-resources.api.js';
import { localResourcesCommands } from './local-resources/local-resources.commands.js';
import { PlanReactions } from './plan-reactions.js';
import { PlanningDocumentController } from './planning-document/planning-document.api.js';
import { planningDocumentCommands } from './planning-document/planning-document.commands.js';
import { ProductController } from './product/product.api.js';
import { productCommands } from './product/product.commands.js';
import { ProgressReportController } from './progress-report/progress-report.api.js';
import { progressReportCommands } from './progress-report/progress-report.commands.js';
import { publishedEvents } from './published.js';
import { ActivityReactions } from './reactions.js';
import { RegisterEntryController } from './register-entry/register-entry.api.js';
import { registerEntryCommands } from './register-entry/register-entry.commands.js';
import { ResultsFrameworkController } from './results-framework/results-framework.api.js';
import { resultsFrameworkCommands } from './results-framework/results-framework.commands.js';
import { ServiceEntryController } from './service-entry/service-entry.api.js';
import { serviceEntryCommands } from './service-entry/service-entry.commands.js';
import { SmallProjectController } from './small-project/small-project.api.js';
import { smallProjectCommands } from './small-project/small-project.commands.js';
import { TrainersController } from './trainers/trainers.api.js';
import { trainersCommands } from './trainers/trainers.commands.js';
import { ActivitiesQueriesController } from './views/activities/activities.api.js';
import { activitiesView } from './views/activities/activities.projection.js';
import { ActivitiesQuery } from './views/activities/activities.query.js';
import { JointShareQuery } from './views/activities/joint-share.query.js';
import { activityCalendar } from './views/activity-calendar/activity-calendar.projection.js';
import { ActivityCalendarQuery } from './views/activity-calendar/activity-calendar.query.js';
import { beneficiariesList } from './views/beneficiaries/beneficiaries.api.js';
import { beneficiariesView } from './views/beneficiaries/beneficiaries.projection.js';
import { IndicatorsController } from './views/indicators/indicators.api.js';
import { indicatorsView } from './views/indicators/indicators.projection.js';
import { IndicatorsQuery } from './views/indicators/indicators.query.js';
import { localResourcesList } from './views/local-resources/local-resources.api.js';
import { localResourcesView } from './views/local-resources/local-resources.projection.js';
import { planningDocumentsList } from './views/planning-documents/planning-documents.api.js';
import { planningDocuments } from './views/planning-documents/planning-documents.projection.js';
import { productsList } from './views/products/products.api.js';
import { productsView } from './views/products/products.projection.js';
import { ProgressReportsController } from './views/progress-reports/progress-reports.api.js';
import { progressReports } from './views/progress-reports/progress-reports.projection.js';
import { ProgressReportsQuery } from './views/progress-reports/progress-reports.query.js';
import { registerList } from './views/register/register.api.js';
import { registerView } from './views/register/register.projection.js';
import { resultsFrameworkView } from './views/results-framework/results-framework.projection.js';
import { ResultsFrameworkQuery } from './views/results-framework/results-framework.query.js';
import { servicesList } from './views/services/services.api.js';
import { servicesView } from './views/services/services.projection.js';
import { PlannedSmallProjectController, smallProjectsList } from './views/small-projects/small-projects.api.js';
import { smallProjectsView } from './views/small-projects/small-projects.projection.js';
import { trainersList } from './views/trainers/trainers.api.js';
import { trainersView } from './views/trainers/trainers.projection.js';
import { tranchePayments } from './views/tranche-payments/tranche-payments.projection.js';
import { TranchePaymentsQuery } from './views/tranche-payments/tranche-payments.query.js';
import { WorkPlansController } from './views/work-plans/work-plans.api.js';
import { workPlans } from './views/work-plans/work-plans.projection.js';
import { WorkPlansQuery } from './views/work-plans/work-plans.query.js';

@Module({
  controllers: [
    ActivitiesImportsController,
    ResultsFrameworkController,
    ActivityController,
    OccurrenceController,
    IndicatorController,
    ProgressReportController,
    WorkPlanController,
    PlanningDocumentController,
    RegisterEntryController,
    ProductController,
    ServiceEntryController,
    SmallProjectController,
    TrainersController,
    BeneficiariesController,
    LocalResourcesController,
    ...activitiesFindings.controllers,
    ActivitiesQueriesController,
    IndicatorsController,
    ProgressReportsController,
    WorkPlansController,
    planningDocumentsList.controller,
    registerList.controller,
    productsList.controller,
    servicesList.controller,
    smallProjectsList.controller,
    PlannedSmallProjectController,
    trainersList.controller,
    beneficiariesList.controller,
    localResourcesList.controller,
  ],
  providers: [
    ...handlersOf(
      resultsFrameworkCommands,
      activityCommands,
      occurrenceCommands,
      indicatorCommands,
      progressReportCommands,
      workPlanCommands,
      planningDocumentCommands,
      registerEntryCommands,
      productCommands,
      serviceEntryCommands,
      smallProjectCommands,
      trainersCommands,
      beneficiariesCommands,
      localResourcesCommands,
    ),
    ...activitiesFindings.providers,
    ActivityReactions,
    PlanReactions,
    ProgrammeDirectory,
    ResultsFrameworkQuery,
    ActivitiesQuery,
    JointShareQuery,
    ActivityCalendarQuery,
    IndicatorsQuery,
    ProgressReportsQuery,
    WorkPlansQuery,
    TranchePaymentsQuery,
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
    productsView,
    servicesView,
    smallProjectsView,
    trainersView,
    beneficiariesView,
    localResourcesView,
    indicatorsView,
    progressReports,
    tranchePayments,
    workPlans,
    planningDocuments,
  ],
  reactions: [ActivityReactions, PlanReactions],
};
