/** Generated from the services' OpenAPI documents: npm run portal:api */

export interface paths {
    "/api/activities/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_OperationsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/operations/parked/{programme}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_OperationsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/operations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_OperationsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_OperationsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesQueriesController_planned"];
        put?: never;
        post: operations["activities_ActivitiesCommandsController_planActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesQueriesController_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_completeActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/elimination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_eliminateActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/modality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_changeActivityModality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivitiesCommandsController_logActivityOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/rescheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_rescheduleActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_resumeActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_scheduleActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_startActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activities/{activity}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivityLifeController_suspendActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/activity-calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesQueriesController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_BeneficiariesController_counts"];
        put?: never;
        post: operations["activities_BeneficiariesController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/beneficiaries/{scope}/{period}/{reach}/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_BeneficiariesController_restate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_FindingsController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/findings/{finding}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_FindingsController_acceptFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/findings/{finding}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_FindingsController_assignFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/findings/{finding}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_FindingsController_explainFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/findings/{finding}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_FindingsController_reopenFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/framework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesQueriesController_framework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesImportsController_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/imports/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivitiesImportsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/imports/{template}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesImportsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_IndicatorsController_indicators"];
        put?: never;
        post: operations["activities_IndicatorsController_define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_IndicatorsController_indicator"];
        put: operations["activities_IndicatorsController_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/indicators/{indicator}/actuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_IndicatorsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/indicators/{indicator}/actuals/{period}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_IndicatorsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/indicators/{indicator}/actuals/{period}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_IndicatorsController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/indicators/{indicator}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_IndicatorsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/joint-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesQueriesController_jointShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/local-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_LocalResourcesController_localResources"];
        put?: never;
        post: operations["activities_LocalResourcesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ActivitiesQueriesController_occurrences"];
        put?: never;
        post: operations["activities_ActivitiesCommandsController_logUnplannedActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivitiesCommandsController_defineOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ActivitiesCommandsController_defineOutput"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/planning-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_PlanningDocumentsController_documents"];
        put?: never;
        post: operations["activities_PlanningDocumentsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/planning-documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["activities_PlanningDocumentsController_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ProductsController_products"];
        put?: never;
        post: operations["activities_ProductsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products/{product}/distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProductsController_distribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products/{product}/print-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProductsController_recordPrintRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products/{product}/print-runs/{printRun}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProductsController_correctPrintRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products/{product}/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProductsController_reuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products/{product}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProductsController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/products/{product}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProductsController_changeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ProgressReportsController_reports"];
        put?: never;
        post: operations["activities_ProgressReportsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ProgressReportsController_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProgressReportsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProgressReportsController_consolidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["activities_ProgressReportsController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProgressReportsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProgressReportsController_restate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProgressReportsController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/{report}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ProgressReportsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/progress-reports/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ProgressReportsController_sections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_RegisterController_entries"];
        put?: never;
        post: operations["activities_RegisterController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/register/{entry}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_RegisterController_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_ServicesController_services"];
        put?: never;
        post: operations["activities_ServicesController_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/services/{entry}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ServicesController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/services/{entry}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_ServicesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/small-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_SmallProjectsController_smallProjects"];
        put?: never;
        post: operations["activities_SmallProjectsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/small-projects/{smallProject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_SmallProjectsController_smallProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/small-projects/{smallProject}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_SmallProjectsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/small-projects/{smallProject}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_SmallProjectsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/small-projects/{smallProject}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_SmallProjectsController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/small-projects/{smallProject}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_SmallProjectsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/trainers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_TrainersController_trainers"];
        put?: never;
        post: operations["activities_TrainersController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/trainers/{group}/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_TrainersController_recount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/work-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_WorkPlansController_workPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/work-plans/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["activities_WorkPlansController_workPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/work-plans/{year}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_WorkPlansController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/work-plans/{year}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["activities_WorkPlansController_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/programmes/{programme}/work-plans/{year}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activities_WorkPlansController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_OperationsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/operations/parked/{programme}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_OperationsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/operations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_OperationsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_OperationsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_AgenciesQueriesController_organizations"];
        put?: never;
        post: operations["agencies_AgenciesCommandsController_registerOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/organizations/{organization}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["agencies_AgenciesCommandsController_renameOrganization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/organizations/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_AgenciesCommandsController_recordSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_AgenciesQueriesController_programmes"];
        put?: never;
        post: operations["agencies_AgenciesCommandsController_establishJointProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_AgenciesQueriesController_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/alignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_alignProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/assertions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_StatementsController_assertions"];
        put?: never;
        post: operations["agencies_StatementsController_recordAssertion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/assertions/{assertion}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_StatementsController_withdrawAssertion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_ProgrammeNetworkController_bodies"];
        put?: never;
        post: operations["agencies_AgenciesCommandsController_constituteBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["agencies_AgenciesCommandsController_reconstituteBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/contact-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_ProgrammeNetworkController_contactPoints"];
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_nameContactPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/contact-points/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["agencies_ProgrammeNetworkController_changeContactPoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/contact-points/{contact}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_withdrawContactPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeCourseController_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/financial-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeCourseController_closeFinancially"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_StatementsController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/findings/{finding}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_StatementsController_explainFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_linkProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/links/{kind}/{to}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_unlinkProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_ProgrammeNetworkController_network"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/operational-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeCourseController_closeOperationally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_AgenciesCommandsController_admitParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_ProgrammeNetworkController_partners"];
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_registerPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/partners/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["agencies_ProgrammeNetworkController_changePartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/partners/{organization}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agencies_ProgrammeNetworkController_endPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/policy-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["agencies_AgenciesCommandsController_adoptPolicySet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/policy-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_StatementsController_policySets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies_ProgrammeNetworkController_sites"];
        put?: never;
        post: operations["agencies_AgenciesCommandsController_addSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/programmes/{programme}/total-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["agencies_StatementsController_stateTotalBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_OperationsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/operations/parked/{programme}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_OperationsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/operations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_OperationsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_OperationsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_allocations"];
        put?: never;
        post: operations["budgets_BudgetsCommandsController_allocateBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_ReconciliationController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_LedgerCommandsController_recordCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/commitments/{commitment}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_LedgerCommandsController_cancelCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_LedgerCommandsController_recordDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/earmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_earmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/findings/{finding}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_FindingsCommandsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/findings/{finding}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_FindingsCommandsController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/findings/{finding}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_FindingsCommandsController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/findings/{finding}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_FindingsCommandsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/funding-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_fundingRequests"];
        put?: never;
        post: operations["budgets_FundingCommandsController_requestAdditionalFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/funding-requests/{request}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_FundingCommandsController_grantAdditionalFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/funding-requests/{request}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_FundingCommandsController_declineAdditionalFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsImportsController_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/imports/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsImportsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/imports/{template}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsImportsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_LedgerQueriesController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_LedgerQueriesController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/ledger-entries/{entry}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_LedgerCommandsController_correctEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_provenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/recommendations/{recommendation}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_recommendationEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_LedgerCommandsController_recordRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/report-exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_exemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_reports"];
        put?: never;
        post: operations["budgets_BudgetsCommandsController_submitFinancialReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports/{scope}/{period}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_acceptFinancialReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports/{scope}/{period}/exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_exemptFinancialReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports/{scope}/{period}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_publishFinancialReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports/{scope}/{period}/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_restateFinancialReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports/{scope}/{period}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_returnFinancialReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/reports/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_ReconciliationController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_revisions"];
        put?: never;
        post: operations["budgets_RevisionsCommandsController_proposeBudgetRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/{revision}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/{revision}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_RevisionsCommandsController_endorseBudgetRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/{revision}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_RevisionsCommandsController_proposeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/{revision}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_RevisionsCommandsController_linkRecommendations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/{revision}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_RevisionsCommandsController_withdrawBudgetRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_RevisionsCommandsController_draftBudgetRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/revisions/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_RevisionsCommandsController_simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/summary/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/tranches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_tranches"];
        put?: never;
        post: operations["budgets_BudgetsCommandsController_scheduleTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/tranches/{tranche}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_gate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/tranches/{tranche}/gate-evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_evaluateReleaseGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/tranches/{tranche}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_releaseTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/tranches/{tranche}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["budgets_BudgetsCommandsController_requestTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/tranches/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_ReconciliationController_cockpit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_BudgetsQueriesController_transfers"];
        put?: never;
        post: operations["budgets_BudgetsCommandsController_recordTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/programmes/{programme}/unfunded-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets_RevisionsQueriesController_unfundedNeeds"];
        put?: never;
        post: operations["budgets_FundingCommandsController_recordUnfundedNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One stream of what moves, in all services and the views asked for
         * @description Server-sent events. `moved` {service, programmes, positions}: ask again for what you show; the first of each service, and the first after it was away, is of everything. `service` {service, status}: it went down or came up. `expired` {detail}: sign in again and come back. A comment every 15 s while nothing moves.
         */
        get: operations["gateway_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway_OperationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway_PermissionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_OperationsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/operations/parked/{programme}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_OperationsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/operations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_OperationsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_OperationsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_EvaluationsController_readEvaluations"];
        put?: never;
        post: operations["recommendations_EvaluationsController_registerEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/evaluations/{evaluation}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_EvaluationsController_rateCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/evaluations/{evaluation}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_EvaluationsController_recordStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/evaluations/{evaluation}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_EvaluationsController_takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_FindingsController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/findings/{finding}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_FindingsController_acceptFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/findings/{finding}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_FindingsController_assignFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/findings/{finding}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_FindingsController_explainFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/findings/{finding}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_FindingsController_reopenFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsImportsController_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/imports/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsImportsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/imports/{template}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsImportsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/key-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readKeyActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/key-actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readKeyAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/key-actions/{action}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/key-actions/by-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readKeyActionsByOwner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readRecommendations"];
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_issueRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recommendations_RecommendationsQueriesController_readRecommendation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_agreeKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_completeKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_dropKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_extendKeyActionDueDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_linkKeyActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_progressKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_verifyKeyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/programmes/{programme}/recommendations/{recommendation}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recommendations_RecommendationsCommandsController_recordManagementResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/decisions-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_PortfolioController_readDecisionsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_PortfolioController_readMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_OperationsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/operations/parked/{programme}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_OperationsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/operations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_OperationsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_OperationsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/decisions-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readDecisionsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/decisions/{decision}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readPackOfDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readMeetings"];
        put?: never;
        post: operations["reviews_ReviewsCommandsController_holdMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings/{meeting}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_ReviewsCommandsController_putOnAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings/{meeting}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_ReviewsCommandsController_holdConvenedMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings/{meeting}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_ReviewsCommandsController_takeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings/{meeting}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_ReviewsQueriesController_readPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/programmes/{programme}/meetings/convened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_ReviewsCommandsController_conveneMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_PortfolioController_conveneSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_PortfolioController_readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/sessions/{session}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviews_PortfolioController_holdSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/sessions/{session}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviews_PortfolioController_readPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway_SettingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_BeneficiariesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/beneficiaries/{beneficiary}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_BeneficiariesController_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/beneficiaries/{beneficiary}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_BeneficiariesController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/beneficiaries/{beneficiary}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_BeneficiariesController_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/books/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_OwnBooksController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/books/imports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_OwnBooksController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/books/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put: operations["view_OwnBooksController_map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/definition-of-committed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_definition"];
        put: operations["view_ParticipantViewCommandsController_chooseDefinitionOfCommitted"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_notes"];
        put?: never;
        post: operations["view_ParticipantViewCommandsController_writePrivateNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/notes/{note}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_ParticipantViewCommandsController_sharePrivateNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OperationsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OperationsController_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/operations/parked/{programme}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_OperationsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/operations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OperationsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OperationsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_OperationsController_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_BeneficiariesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/beneficiaries/counts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_BeneficiariesController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/books": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OwnBooksController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/books/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OwnBooksController_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/books/imports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view_OwnBooksController_importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/books/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_OwnBooksController_mapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/key-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listKeyActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/needs-me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/others-near-us": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listOthersNearUs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{participant}/programmes/{programme}/shared-notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        get: operations["view_ParticipantViewQueriesController_listSharedNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "activities.ActivityResponse": {
            /** @description UNDG harmonized budget category */
            category: string | null;
            /** @description In the order in which they were recorded */
            changesOfPlan: components["schemas"]["activities.ChangeOfPlanResponse"][];
            collaborators: string[];
            /** Format: date */
            completedOn: string | null;
            /** @description How many times of these the participants were counted */
            countedOccurrences: number;
            /** Format: date */
            eliminatedOn: string | null;
            facilitator: string | null;
            /** @description UUID */
            id: string;
            /** Format: date */
            lastTookPlace: string | null;
            lead: string;
            /** @description The national participant that leads it with the lead */
            leadNationalCounterpart: string | null;
            modality: string | null;
            /** @description How often it took place */
            occurrences: number;
            outcome: string;
            output: string | null;
            /** @description Null: nobody counted */
            participants: components["schemas"]["activities.ParticipantTotalsResponse"] | null;
            /** @description Null: not costed */
            plannedCost: components["schemas"]["activities.MoneyDto"] | null;
            /** @description What an eliminated activity will not cost */
            releasedAmount: components["schemas"]["activities.MoneyDto"] | null;
            /** @description UUID of the budget revision that eliminated it */
            revision: string | null;
            /** @description Names of sites */
            sites: string[];
            /** Format: date */
            startedOn: string | null;
            /** @enum {string} */
            status: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
            /** Format: date */
            suspendedOn: string | null;
            title: string;
            /** @description What `If-Match` is compared with */
            version: number;
            window: components["schemas"]["activities.WindowResponse"];
        };
        "activities.ActivityOfEntryResponse": {
            /** @description UUID */
            id: string;
            lead: string;
            outcome: string;
            output: string | null;
            title: string;
        };
        "activities.AmendWorkPlanDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            lines: components["schemas"]["activities.WorkPlanLineDto"][];
            reason: string;
        };
        "activities.AmountResponse": {
            /** @example 150000.00 */
            amount: string;
            /** @example CNY */
            currency: string;
        };
        "activities.AssignFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * @description Organization that takes part
             * @example ILO
             */
            organization: string;
            reason?: string;
        };
        "activities.BaselineDto": {
            /** Format: date */
            on?: string;
            /**
             * @description Null: not measured, which is not zero
             * @example 0
             */
            value: string | null;
        };
        "activities.BeneficiaryCellDto": {
            /** @example 56939 */
            count?: number | null;
            /** @enum {string} */
            group: "institutions" | "women" | "girls" | "men" | "boys" | "women-and-girls" | "men-and-boys" | "ethnic-groups";
            /** @description True when nobody asked, which is not the same as 0 */
            notCollected?: boolean;
        };
        "activities.BeneficiaryCountRow": {
            cells: components["schemas"]["activities.CellResponse"][];
            female: number | null;
            formerCounts: components["schemas"]["activities.FormerCount"][];
            isComplete: boolean;
            male: number | null;
            period: string;
            persons: number | null;
            programme: string;
            /** @enum {string} */
            reach: "direct" | "indirect";
            recordedAt: string;
            recordedBy: string;
            report: string;
            scope: string;
            version: number;
        };
        "activities.CalendarEntryResponse": {
            activity: components["schemas"]["activities.ActivityOfEntryResponse"];
            /**
             * @description Ages that no age band holds
             * @example [
             *       "18"
             *     ]
             */
            agesInNoBand: string[];
            /** @description Ages that two age bands hold */
            agesInTwoBands: string[];
            byWhom: string[];
            /** @description The document that shows it */
            evidence: string | null;
            /** Format: date */
            from: string;
            /** @description UUID */
            id: string;
            /** @description Instant (UTC) */
            loggedAt: string;
            loggedBy: string;
            loggedOnBehalfOf: string | null;
            note: string | null;
            /** @description Null: nobody counted */
            participants: components["schemas"]["activities.ParticipantCountResponse"][] | null;
            /** @description Name of a site */
            site: string;
            /**
             * Format: date
             * @description Last day; the first one when it took one day
             */
            to: string;
            what: string;
        };
        "activities.CellResponse": {
            /** @description Null: not collected, or blank */
            count: number | null;
            /** @enum {string} */
            group: "institutions" | "women" | "girls" | "men" | "boys" | "women-and-girls" | "men-and-boys" | "ethnic-groups";
            notCollected: boolean;
        };
        "activities.CellRemarkResponse": {
            /**
             * @description Address of the cell in the sheet
             * @example B7
             */
            cell: string;
            /**
             * @description Stable, for a program
             * @example AMOUNT_NOT_IN_NOTATION
             */
            code: string;
            /** @description Heading of its column; null: the whole row */
            column: string | null;
            /** @description For a person */
            message: string;
            /** @example 7 */
            row: number;
            /**
             * @description What it would be otherwise
             * @example 2632.00 under de
             */
            suggestion?: string;
        };
        "activities.ChangeActivityModalityDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description Persons the former modality was meant to reach */
            formerReach?: number | null;
            /** @enum {string} */
            horizon: "immediate" | "medium-term" | "long-term";
            /** @example Guidelines for voluntary consultation */
            modality: string;
            /** @description Persons the new modality is meant to reach */
            reach?: number | null;
            reason: string;
        };
        "activities.ChangeOfPlanResponse": {
            formerModality?: string | null;
            formerReach?: number | null;
            formerWindow?: components["schemas"]["activities.WindowResponse"];
            /** @enum {string} */
            horizon?: "immediate" | "medium-term" | "long-term";
            /** @enum {string} */
            kind: "rescheduled" | "modality-changed" | "suspended" | "resumed" | "eliminated";
            modality?: string;
            /** Format: date */
            on: string;
            reach?: number | null;
            reason?: string;
            window?: components["schemas"]["activities.WindowResponse"];
        };
        "activities.ChangeProductStatusDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            note?: string;
            reason?: string;
            /** @enum {string} */
            status: "draft" | "final";
        };
        "activities.ChangeServiceDto": {
            audience?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            opening?: string;
            provider?: string;
            reason?: string;
            referralTo?: string[];
            service?: string;
            site?: string;
            /** @enum {string} */
            status?: "planned" | "open" | "closed-for-now";
        };
        "activities.ChildReportResponse": {
            /** @description UUID */
            id: string;
            /** @enum {string} */
            status: "open" | "submitted" | "returned" | "accepted" | "published";
            title: string;
        };
        "activities.ConsolidatedFigureResponse": {
            /** @description Sum of the next lower level, as far as it is known */
            fromLowerLevel: string | null;
            name: string;
            own: string | null;
            parts: components["schemas"]["activities.FigurePartResponse"][];
            unit: string;
        };
        "activities.ConsolidateProgressReportsDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description UUIDs of accepted reports of lower levels */
            from: string[];
            reason?: string;
        };
        "activities.CorrectPrintRunDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            parts: components["schemas"]["activities.PrintRunPartDto"][];
            reason: string;
            total: number;
        };
        "activities.Days": {
            /** Format: date */
            end: string;
            /** Format: date */
            start: string;
        };
        "activities.DefineIndicatorDto": {
            /** @example 2.3.a */
            code: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason?: string;
            terms: components["schemas"]["activities.IndicatorTermsDto"];
        };
        "activities.DefineOutcomeDto": {
            /**
             * @description Number in the results framework
             * @example 2
             */
            code: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * @description What the document calls it, where it has another word
             * @example objective
             */
            originalTerm?: string;
            reason?: string;
            title: string;
        };
        "activities.DefineOutputDto": {
            /** @example 2.3 */
            code: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * @description The participant that leads it
             * @example UNESCO
             */
            lead?: string;
            /**
             * @description Code of the outcome it contributes to
             * @example 2
             */
            outcome: string;
            reason?: string;
            title: string;
        };
        "activities.DistributeProductDto": {
            /** @description Null or left out: nobody counted */
            copies?: number | null;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason?: string;
            /**
             * @description Name of a site of the programme
             * @example Tianjin
             */
            site: string;
            /** @description Those who got them */
            to?: string;
        };
        "activities.Distribution": {
            /** @description Null: nobody counted */
            copies: number | null;
            distribution: string;
            /** Format: date */
            on: string;
            site: string;
            to: string | null;
        };
        "activities.DocumentHistoryResponse": {
            /** Format: date */
            on: string;
            /** @enum {string} */
            status: "draft" | "final" | "in-force";
        };
        "activities.DocumentStatementDto": {
            /**
             * @description What it is about
             * @example planning tools
             */
            about: string;
            /**
             * @description The number it gives
             * @example 4
             */
            count?: number;
            /** @description What it lists */
            items?: string[];
            /** @description Page, section or table */
            place?: string;
            /** @example Four planning tools were developed */
            says: string;
        };
        "activities.DraftWorkPlanDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            lines: components["schemas"]["activities.WorkPlanLineDto"][];
            reason?: string;
        };
        "activities.EditionResponse": {
            edition: number;
            figures: components["schemas"]["activities.ReportFigureDto"][];
            /** @description SHA-256 of its content */
            hash: string;
            lowerReports: components["schemas"]["activities.LowerReportResponse"][];
            /** @description By service, how far it was read */
            positions: {
                [key: string]: string;
            };
            /** @description Instant (UTC) */
            publishedAt: string;
            /** @description Why a next edition replaces it */
            restatedBecause: string | null;
            sections: components["schemas"]["activities.ReportSectionDto"][];
        };
        "activities.EliminateActivityDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
            /** @description What it will not cost; null when not known */
            releasedAmount?: components["schemas"]["activities.MoneyDto"] | null;
            /** @description UUID of the budget revision that eliminates it */
            revision?: string;
        };
        "activities.EvidenceDto": {
            /** @example MDGF-1880 factsheet */
            document: string;
            /** @description Digest of the file, so that it can be recognised */
            hash?: string;
            /**
             * @description Kind of document: factsheet, management response, bank statement …
             * @example factsheet
             */
            kind: string;
            /**
             * @description Place in the document: page, table, cell
             * @example Financial execution, 2009-2
             */
            place?: string;
        };
        "activities.ExplainFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            explanation: string;
            reason?: string;
        };
        "activities.FigurePartResponse": {
            edition: number;
            /** @enum {string} */
            level: "small-project" | "province" | "biannual" | "annual" | "factsheet";
            /** @description UUID */
            report: string;
            title: string;
            value: string | null;
        };
        "activities.Finding": {
            assignedTo: string | null;
            changedAt: string;
            currency: string | null;
            derived: boolean;
            difference: string | null;
            expected: string | null;
            explainedBy: string | null;
            explanation: string | null;
            id: string;
            inputEvents: components["schemas"]["activities.FindingInputResponse"][];
            note: string;
            observed: string | null;
            period: string;
            programme: string;
            raisedAt: string;
            /** @description What rounding leaves possible, for a derived amount */
            range: components["schemas"]["activities.FindingRangeResponse"] | null;
            /** @enum {string|null} */
            resolvedBy: "correction" | "waiver" | "acceptance" | null;
            rule: string;
            scope: string;
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            /** @enum {string} */
            status: "open" | "explained" | "resolved";
            subject: string | null;
            /** @enum {string} */
            unit: "money" | "percent" | "report" | "definition" | "date" | "words";
        };
        "activities.FindingInputResponse": {
            /** Format: uuid */
            id: string;
            /** @description Place in the service's log */
            position: string;
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "activities.FindingRangeResponse": {
            /** @description decimal */
            high: string;
            /** @description decimal */
            low: string;
        };
        "activities.FollowUp": {
            formerStatus: string | null;
            note?: string;
            /** Format: date */
            on: string;
            sexDisaggregated?: boolean;
            status: string;
        };
        "activities.FollowUpRegisterEntryDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            note?: string;
            reason?: string;
            /** @description Given when the figures of research are told for women and men apart by now */
            sexDisaggregated?: boolean;
            /** @enum {string} */
            status: "planned" | "draft" | "in-use" | "submitted" | "adopted" | "done" | "dropped";
        };
        "activities.FormerCount": {
            cells: components["schemas"]["activities.CellResponse"][];
            reason: string;
            /** @description Instant (UTC) of the restatement */
            restatedAt: string;
        };
        "activities.FormerTermsResponse": {
            former: components["schemas"]["activities.IndicatorTermsDto"];
            /** Format: date */
            on: string;
            reason: string;
        };
        "activities.FrameworkActivityResponse": {
            /** @description UUID */
            id: string;
            lead: string;
            /** @description Null: not costed */
            plannedCost: components["schemas"]["activities.MoneyDto"] | null;
            /** @enum {string} */
            status: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
            title: string;
        };
        "activities.FrameworkResponse": {
            outcomes: components["schemas"]["activities.OutcomeResponse"][];
            /** @example MDGF-1880 */
            programme: string;
        };
        "activities.FrameworkIndicatorResponse": {
            baseline: string | null;
            /** @example 2.3.a */
            indicator: string;
            /** @description How far from the baseline to the target */
            percentOfWay: string | null;
            target: string | null;
            title: string;
            /** @description What was approved so far */
            toDate: string | null;
            unit: string;
        };
        "activities.FundingSourceDto": {
            name: string;
            /** @enum {string} */
            source: "government" | "agency" | "bilateral-donor" | "fund" | "private";
            /** @description How far the talks are */
            standing?: string;
        };
        "activities.Grant": {
            /** @example 12000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "activities.GroupValueDto": {
            group: string;
            value: string | null;
        };
        "activities.ImportResponse": {
            counts: components["schemas"]["activities.ImportCountsResponse"];
            document: components["schemas"]["activities.ImportDocumentResponse"];
            dryRun: boolean;
            /** @description Of the headings and of all rows, as they stand in the sheet */
            errors: components["schemas"]["activities.CellRemarkResponse"][];
            /** @description About the headings and rows passed over */
            notes: components["schemas"]["activities.CellRemarkResponse"][];
            rows: components["schemas"]["activities.ImportRowResponse"][];
            /** @example transfers */
            template: string;
        };
        "activities.ImportCountsResponse": {
            refused: number;
            right: number;
            rows: number;
            stored: number;
            unchanged: number;
        };
        "activities.ImportDocumentResponse": {
            /** @description SHA-256 of the file, hexadecimal */
            hash: string;
            /** @example yem-budget.xlsx */
            name: string;
            /** @description Name of the sheet; null in a CSV file */
            sheet: string | null;
        };
        "activities.ImportOrderResponse": {
            /** @description As an ordinary request would send it */
            body: {
                [key: string]: unknown;
            };
            /** @example AllocateBudget */
            command: string;
            /** @description Of what is new, once it is stored */
            id?: string;
            /** @description Of the address */
            params: {
                [key: string]: string;
            };
        };
        "activities.ImportRowResponse": {
            errors: components["schemas"]["activities.CellRemarkResponse"][];
            /** @enum {string|null} */
            mode: "add" | "replace" | null;
            notes: components["schemas"]["activities.CellRemarkResponse"][];
            /** @description As the spreadsheet program counts */
            number: number;
            /** @description What it does */
            orders: components["schemas"]["activities.ImportOrderResponse"][];
            /**
             * @description right: would be stored, or was left out of what was stored
             * @enum {string}
             */
            outcome: "right" | "stored" | "unchanged" | "refused";
            /** @description Row identifier */
            row: string | null;
        };
        "activities.ImportTemplateResponse": {
            columns: components["schemas"]["activities.TemplateColumnResponse"][];
            /** @example transfers */
            template: string;
            /** @example Transfers */
            title: string;
        };
        "activities.ImportTemplatesResponse": {
            items: components["schemas"]["activities.ImportTemplateResponse"][];
        };
        "activities.IndicatorResponse": {
            actuals: components["schemas"]["activities.ReportedActualResponse"][];
            baseline: components["schemas"]["activities.BaselineDto"];
            /** @enum {string} */
            calculation: "sum" | "max" | "avg";
            disaggregation: string[];
            /** @example 2.3.a */
            indicator: string;
            mergedBecause: string | null;
            /** @description The indicator that goes on in its place */
            mergedInto: string | null;
            /** @enum {string} */
            method: "cumulative" | "periodic";
            outcome: string | null;
            output: string | null;
            partOf: string | null;
            responsible: string;
            revisions: components["schemas"]["activities.FormerTermsResponse"][];
            rollUp: components["schemas"]["activities.RollUpResponse"];
            site: string | null;
            target: components["schemas"]["activities.TargetDto"];
            title: string;
            unit: string;
            /** @description What `If-Match` is compared with */
            version: number;
        };
        "activities.IndicatorTermsDto": {
            baseline: components["schemas"]["activities.BaselineDto"];
            /**
             * @description How figures of half-years and of lower levels become one
             * @enum {string}
             */
            calculation: "sum" | "max" | "avg";
            /**
             * @description Groups that figures are given for
             * @example [
             *       "women 19-24",
             *       "boys and girls under 18"
             *     ]
             */
            disaggregation: string[];
            /**
             * @description Fixed after the first figure
             * @enum {string}
             */
            method: "cumulative" | "periodic";
            /** @description The outcome it measures: this or the output */
            outcome?: string;
            /**
             * @description The output it measures
             * @example 2.3
             */
            output?: string;
            /** @description The indicator of a higher level that it counts towards */
            partOf?: string;
            /**
             * @description The participant that reports it
             * @example ILO
             */
            responsible: string;
            /** @description Name of a site of the programme */
            site?: string;
            target: components["schemas"]["activities.TargetDto"];
            /** @example Young people who completed life skills training */
            title: string;
            /** @example persons */
            unit: string;
        };
        "activities.JointShareResponse": {
            /** @description Activities with a lead and at least one collaborator */
            planned: components["schemas"]["activities.ShareResponse"];
            /** @description Occurrences by at least two organizations */
            tookPlace: components["schemas"]["activities.ShareResponse"];
        };
        "activities.LineActivityResponse": {
            /** @description UUID */
            id: string;
            /** @enum {string} */
            status: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
            title: string;
        };
        "activities.ListServiceDto": {
            /** @description Those for whom it is */
            audience: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * @description The participant that answers for the entry
             * @example UNICEF
             */
            lead: string;
            /** @description Opening hours and days */
            opening?: string;
            /** @description Who offers it: an organization, or a centre by its name */
            provider: string;
            reason?: string;
            /** @description Where those are sent on to whom it cannot help */
            referralTo?: string[];
            /** @example Advice for young migrants */
            service: string;
            /**
             * @description Name of a site of the programme
             * @example Tianjin
             */
            site: string;
            /** @enum {string} */
            status: "planned" | "open" | "closed-for-now";
        };
        "activities.LocalResourcesRow": {
            amount: components["schemas"]["activities.AmountResponse"];
            inKind: boolean;
            /** @enum {string} */
            layer: "national" | "provincial" | "municipal" | "county" | "community";
            lead: string;
            /** Format: date */
            on: string;
            programme: string;
            purpose: string;
            recordedAt: string;
            recordedBy: string;
            resources: string;
            site: string | null;
            source: string;
            version: number;
            workPlan: string | null;
        };
        "activities.LogActivityOccurrenceDto": {
            /**
             * @description Organizations that did it
             * @example [
             *       "ILO",
             *       "UNESCO"
             *     ]
             */
            byWhom?: string[];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * Format: date
             * @example 2011-03-14
             */
            from: string;
            note?: string;
            /** @description Those who took part; null or left out when nobody counted, which is not the same as nobody came */
            participants?: components["schemas"]["activities.ParticipantCountDto"][] | null;
            reason?: string;
            /**
             * @description Name of a site of the programme
             * @example Tianjin
             */
            site: string;
            /**
             * Format: date
             * @description Last day; left out when it took one day
             * @example 2011-03-16
             */
            to?: string;
            /** @example Refresher training of life skills trainers */
            what: string;
        };
        "activities.LogUnplannedActivityDto": {
            /**
             * @description Organizations that did it
             * @example [
             *       "ILO",
             *       "UNESCO"
             *     ]
             */
            byWhom?: string[];
            /** @description Participants that carried it out together with the lead */
            collaborators?: string[];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * Format: date
             * @example 2011-03-14
             */
            from: string;
            /**
             * @description The participant that answers for it
             * @example ILO
             */
            lead: string;
            note?: string;
            /** @description … or the outcome, when it belongs to no output */
            outcome?: string;
            /**
             * @description Either the output it belongs to …
             * @example 2.3
             */
            output?: string;
            /** @description Those who took part; null or left out when nobody counted, which is not the same as nobody came */
            participants?: components["schemas"]["activities.ParticipantCountDto"][] | null;
            reason?: string;
            /**
             * @description Name of a site of the programme
             * @example Tianjin
             */
            site: string;
            /**
             * @description What the activity is called from now on
             * @example Refresher training of trainers
             */
            title: string;
            /**
             * Format: date
             * @description Last day; left out when it took one day
             * @example 2011-03-16
             */
            to?: string;
            /** @example Refresher training of life skills trainers */
            what: string;
        };
        "activities.LowerLevelResponse": {
            indicator: string;
            value: string | null;
        };
        "activities.LowerReportResponse": {
            edition: number;
            figures: components["schemas"]["activities.ReportFigureDto"][];
            /** @description UUIDs of what it was consolidated from itself */
            from: string[];
            /** @enum {string} */
            level: "small-project" | "province" | "biannual" | "annual" | "factsheet";
            /** @description UUID */
            report: string;
            title: string;
        };
        "activities.MergeIndicatorDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description The indicator that goes on for both */
            into: string;
            reason: string;
        };
        "activities.MoneyDto": {
            /** @example 6600000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "activities.OpenProgressReportDto": {
            /** @description A site, a small project; left out for the whole programme */
            about?: string;
            /**
             * @description The participant that answers for it
             * @example PMO
             */
            author: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @enum {string} */
            level: "small-project" | "province" | "biannual" | "annual" | "factsheet";
            /** @description UUID of the report of a higher level that it is meant for */
            parent?: string;
            /** @example 2011-1 */
            period: string;
            reason?: string;
            /** @example Biannual monitoring report, January to June 2011 */
            title: string;
        };
        "activities.OperationsResponse": {
            /** @description The first hundred of them */
            parked: components["schemas"]["activities.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount: number;
            /** @description Whether everything works and is caught up */
            ready: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons: string[];
            /** @example budgets */
            service: string;
            subscriptions: components["schemas"]["activities.SubscriptionResponse"][];
        };
        "activities.OutcomeResponse": {
            /** @description Those that stand under this result itself */
            activities: components["schemas"]["activities.FrameworkActivityResponse"][];
            /** @example 2 */
            code: string;
            indicators: components["schemas"]["activities.FrameworkIndicatorResponse"][];
            /** @description What the document calls it, where it has another word */
            originalTerm: string | null;
            outputs: components["schemas"]["activities.OutputResponse"][];
            title: string;
        };
        "activities.OutputAnalysisDto": {
            implications: string;
            /** @example 2.3 */
            output: string;
        };
        "activities.OutputResponse": {
            /** @description Those that stand under this result itself */
            activities: components["schemas"]["activities.FrameworkActivityResponse"][];
            /** @example 2.3 */
            code: string;
            indicators: components["schemas"]["activities.FrameworkIndicatorResponse"][];
            /** @description The participant that leads it */
            lead: string | null;
            title: string;
        };
        "activities.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "activities.ParticipantCountResponse": {
            /**
             * @description `15-24`, `60+` or `not-recorded`
             * @example 15-24
             */
            ageBand: string;
            count: number;
            /** @enum {string} */
            sex: "female" | "male" | "not-recorded";
        };
        "activities.ParticipantCountDto": {
            /** @example 15-24 */
            ageBand: string;
            /** @example 34 */
            count: number;
            /** @enum {string} */
            sex: "female" | "male" | "not-recorded";
        };
        "activities.ParticipantTotalsResponse": {
            bySexAndAgeBand: components["schemas"]["activities.ParticipantCountResponse"][];
            total: number;
        };
        "activities.PlanActivityDto": {
            /**
             * @description UNDG harmonized budget category
             * @enum {string}
             */
            category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /** @description Participants that carry it out together with the lead */
            collaborators?: string[];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /**
             * @description The participant that convenes, without carrying it out
             * @example PMO
             */
            facilitator?: string;
            /**
             * @description The participant that answers for it
             * @example ILO
             */
            lead: string;
            /**
             * @description The national participant that leads it with the lead
             * @example MoHRSS
             */
            leadNationalCounterpart?: string;
            /** @description … or the outcome, when the document names no output */
            outcome?: string;
            /**
             * @description Either the output it belongs to …
             * @example 2.3
             */
            output?: string;
            /** @description Null or left out: not costed */
            plannedCost?: components["schemas"]["activities.MoneyDto"] | null;
            reason?: string;
            /**
             * @description Names of sites of the programme
             * @example [
             *       "Tianjin",
             *       "Xi'an"
             *     ]
             */
            sites: string[];
            title: string;
            window: components["schemas"]["activities.WindowDto"];
        };
        "activities.PlanningDocumentResponse": {
            analyses: components["schemas"]["activities.OutputAnalysisDto"][];
            annexes: string[];
            audience: string[];
            delivery: string[];
            /** @description UUID */
            derivedFrom: string | null;
            /** @description UUID */
            document: string;
            fundingSources: components["schemas"]["activities.FundingSourceDto"][];
            history: components["schemas"]["activities.DocumentHistoryResponse"][];
            /** @description Null: left open, or not asked */
            inPlace: boolean | null;
            /** @enum {string} */
            kind: "logical-framework" | "programme" | "research-programme" | "work-plan" | "small-project-plan" | "action-plan" | "outreach-plan" | "scaling-up-plan" | "sustainability-plan" | "policy-advice" | "baseline-survey" | "intervention-plan" | "phase-design" | "evaluation-plan" | "monitoring-tool";
            /** @enum {string|null} */
            layer: "national" | "provincial" | "municipal" | "county" | "community" | null;
            /** @enum {string|null} */
            level: "framework" | "programme" | "work-plan" | "small-project" | null;
            pages: number | null;
            panel: string[];
            /** @description UUID */
            parent: string | null;
            programme: string;
            responsible: string;
            site: string | null;
            statements: components["schemas"]["activities.DocumentStatementDto"][];
            /** @enum {string} */
            status: "draft" | "final" | "in-force";
            targetGroup: string | null;
            text: string | null;
            title: string;
            /** @description What `If-Match` is compared with */
            version: number;
        };
        "activities.PlanningDocumentDto": {
            /** @description Policy implications by output */
            analyses?: components["schemas"]["activities.OutputAnalysisDto"][];
            annexes?: string[];
            /** @description Whom it is for */
            audience?: string[];
            /** @description How it reaches its audience */
            delivery?: string[];
            /** @description UUID of the document it was derived from: the baseline survey */
            derivedFrom?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description Where the money of a next phase is sought */
            fundingSources?: components["schemas"]["activities.FundingSourceDto"][];
            /** @description Whether such a plan is in place; null: left open */
            inPlace?: boolean | null;
            /** @enum {string} */
            kind: "logical-framework" | "programme" | "research-programme" | "work-plan" | "small-project-plan" | "action-plan" | "outreach-plan" | "scaling-up-plan" | "sustainability-plan" | "policy-advice" | "baseline-survey" | "intervention-plan" | "phase-design" | "evaluation-plan" | "monitoring-tool";
            /** @enum {string} */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            /**
             * @description Level in the hierarchy of plans
             * @enum {string}
             */
            level?: "framework" | "programme" | "work-plan" | "small-project";
            /** @description Annexes aside */
            pages?: number;
            /** @description Organizations whose experts judge it */
            panel?: string[];
            /** @description UUID of the document of a higher level that it belongs to */
            parent?: string;
            reason?: string;
            /**
             * @description The participant that answers for it
             * @example ILO
             */
            responsible: string;
            /** @description Name of a site of the programme */
            site?: string;
            statements?: components["schemas"]["activities.DocumentStatementDto"][];
            /** @enum {string} */
            status: "draft" | "final" | "in-force";
            /** @example girls under 18 */
            targetGroup?: string;
            text?: string;
            title: string;
        };
        "activities.PlanSmallProjectDto": {
            /** @description The provincial programme or action plan it belongs to */
            actionProgramme?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description Null or left out: without a grant, or not known */
            grant?: components["schemas"]["activities.MoneyDto"] | null;
            /** @enum {string} */
            layer: "national" | "provincial" | "municipal" | "county" | "community";
            /**
             * @description The participant that answers for it
             * @example ILO
             */
            lead: string;
            /** @example 2.3 */
            output?: string;
            /** @description Who carries it out: an organization of any kind */
            partner: string;
            purpose: string;
            reason?: string;
            /** @description Name of a site of the programme */
            site: string;
            title: string;
            window: components["schemas"]["activities.WindowDto"];
        };
        "activities.PrintRun": {
            /** @description Why it was told anew, in order */
            corrections: string[];
            note: string | null;
            /** Format: date */
            on: string;
            parts: components["schemas"]["activities.PrintRunPartResponse"][];
            printRun: string;
            /** @description What the parts add up to */
            sumOfParts: number;
            total: number;
        };
        "activities.PrintRunPartResponse": {
            copies: number;
            name: string;
        };
        "activities.PrintRunPartDto": {
            /** @example 60 */
            copies: number;
            /** @example Trainers' guide */
            name: string;
        };
        "activities.Problem": {
            /** @description Stable, for a program */
            code: string;
            correlationId: string;
            /** @description What went wrong, for a person */
            detail: string;
            /** @description Every field at fault */
            errors?: {
                field?: string;
                message?: string;
            }[];
            /** @description What a rule compared */
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "activities.ProductRow": {
            address: string | null;
            copiesPrinted: number;
            description: string | null;
            distributions: components["schemas"]["activities.Distribution"][];
            /** @example training-package */
            kind: string;
            languages: string[];
            lead: string;
            outputs: string[];
            printRuns: components["schemas"]["activities.PrintRun"][];
            product: string;
            programme: string;
            recordedAt: string;
            recordedBy: string;
            reusedFor: string[];
            sharedWith: components["schemas"]["activities.Sharing"][];
            /** @enum {string} */
            status: "draft" | "final";
            title: string;
            version: number;
        };
        "activities.ProgressReportResponse": {
            about: string | null;
            acceptedBy: string | null;
            author: string;
            children: components["schemas"]["activities.ChildReportResponse"][];
            consolidated: components["schemas"]["activities.ConsolidatedFigureResponse"][];
            /** @description The edition that is written, or was published last */
            edition: number;
            editions: components["schemas"]["activities.EditionResponse"][];
            figures: components["schemas"]["activities.ReportFigureDto"][];
            /** @description UUID */
            id: string;
            /** @enum {string} */
            level: "small-project" | "province" | "biannual" | "annual" | "factsheet";
            lowerReports: components["schemas"]["activities.LowerReportResponse"][];
            /** @description UUID of the report of a higher level that it is meant for */
            parent: string | null;
            period: string;
            returnedBecause: string | null;
            sections: components["schemas"]["activities.ReportSectionDto"][];
            statements: components["schemas"]["activities.DocumentStatementDto"][];
            /** @enum {string} */
            status: "open" | "submitted" | "returned" | "accepted" | "published";
            submittedBy: string | null;
            title: string;
            tranches: components["schemas"]["activities.ReportTrancheResponse"][];
            /** @description What `If-Match` is compared with */
            version: number;
        };
        "activities.ProgressReportListed": {
            about: string | null;
            acceptedBy: string | null;
            author: string;
            /** @description The edition that is written, or was published last */
            edition: number;
            editions: components["schemas"]["activities.EditionResponse"][];
            figures: components["schemas"]["activities.ReportFigureDto"][];
            /** @enum {string} */
            level: "small-project" | "province" | "biannual" | "annual" | "factsheet";
            lowerReports: components["schemas"]["activities.LowerReportResponse"][];
            /** @description UUID of the report of a higher level that it is meant for */
            parent: string | null;
            period: string;
            programme: string;
            /** @description UUID */
            report: string;
            returnedBecause: string | null;
            sections: components["schemas"]["activities.ReportSectionDto"][];
            statements: components["schemas"]["activities.DocumentStatementDto"][];
            /** @enum {string} */
            status: "open" | "submitted" | "returned" | "accepted" | "published";
            submittedBy: string | null;
            title: string;
            /** @description What `If-Match` is compared with */
            version: number;
        };
        "activities.ProgressReportReasonDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
        };
        "activities.QuarterResponse": {
            /**
             * @description green: done or on track; yellow: late; red: overdue; grey: not started; null: not planned then
             * @enum {string|null}
             */
            colour: "green" | "yellow" | "red" | "grey" | null;
            quarter: number;
        };
        "activities.ReachedResponse": {
            count: number;
            /** @description True for "more than" */
            isMinimum: boolean;
            /** @enum {string} */
            who: "women" | "girls" | "men" | "boys" | "children" | "persons" | "institutions";
        };
        "activities.ReachedDto": {
            count: number;
            /** @description True for "more than" */
            isMinimum: boolean;
            /** @enum {string} */
            who: "women" | "girls" | "men" | "boys" | "children" | "persons" | "institutions";
        };
        "activities.ReasonedRequest": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
        };
        "activities.RecordedRequest": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason?: string;
        };
        "activities.RecordLocalResourcesDto": {
            /** @description In the currency in which it is given */
            amount: components["schemas"]["activities.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description True for staff, rooms and goods, valued in money */
            inKind?: boolean;
            /** @enum {string} */
            layer: "national" | "provincial" | "municipal" | "county" | "community";
            /**
             * @description The participant that found it
             * @example ILO
             */
            lead: string;
            purpose: string;
            reason?: string;
            /** @description Name of a site of the programme */
            site?: string;
            /**
             * @description Who gives: an organization of any kind
             * @example Labour bureau of Anhui
             */
            source: string;
            /** @description The work plan of the giver in which it stands */
            workPlan?: string;
        };
        "activities.RecordPrintRunDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            note?: string;
            parts: components["schemas"]["activities.PrintRunPartDto"][];
            reason?: string;
            /**
             * @description As the document gives it; a finding tells when the parts add up to another
             * @example 9200
             */
            total: number;
        };
        "activities.RecordRegisterEntryDto": {
            /** @description UUID of the activity it belongs to */
            activity?: string;
            /** @description Where it can be read */
            address?: string;
            /** @description How well it worked */
            assessment?: string;
            audience?: string;
            /**
             * @description Participants whose work it is
             * @example [
             *       "UNICEF"
             *     ]
             */
            byWhom: string[];
            description?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind: "mission" | "training" | "event" | "meeting" | "research" | "web-presence" | "communication" | "knowledge" | "replication" | "policy-influence" | "procedure" | "artefact" | "report" | "translation" | "training-assessment" | "procedure-review" | "evaluation-step" | "monitoring-tool";
            output?: string;
            /** @description How many it reached */
            reached?: components["schemas"]["activities.ReachedDto"];
            reason?: string;
            /** @description Whether its figures are given for women and men apart; asked of research */
            sexDisaggregated?: boolean;
            /** @description Name of a site of the programme */
            site?: string;
            /** @enum {string} */
            status?: "planned" | "draft" | "in-use" | "submitted" | "adopted" | "done" | "dropped";
            /** @example Joint mission to Cangzhou */
            title: string;
            /**
             * Format: date
             * @description Last day; left out when it took one day
             */
            to?: string;
        };
        "activities.RecordTrainersDto": {
            /** @description Null or left out: nobody counted */
            count?: number | null;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @enum {string} */
            kind: "trainer" | "master-trainer" | "minority-trainer" | "professional-trainer" | "volunteer";
            /**
             * @description ISO 639 codes
             * @example [
             *       "zh"
             *     ]
             */
            languages?: string[];
            men?: number | null;
            /** @description Ethnic group, where they work with one */
            minority?: string;
            /**
             * @description The participant that keeps their names
             * @example UNESCO
             */
            organization: string;
            reason?: string;
            /** @description Name of a site of the programme */
            site?: string;
            /** @enum {string} */
            status: "planned" | "trained" | "active";
            /** @example Life skills */
            topic: string;
            women?: number | null;
        };
        "activities.RecountTrainersDto": {
            /** @description Null or left out: nobody counted */
            count?: number | null;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            men?: number | null;
            reason?: string;
            /** @enum {string} */
            status: "planned" | "trained" | "active" | "disbanded";
            women?: number | null;
        };
        "activities.RegisterEntryRow": {
            activity: string | null;
            address: string | null;
            assessment: string | null;
            audience: string | null;
            byWhom: string[];
            description: string | null;
            entry: string;
            followUps: components["schemas"]["activities.FollowUp"][];
            /** Format: date */
            from: string | null;
            kind: string;
            output: string | null;
            programme: string;
            reached: components["schemas"]["activities.ReachedResponse"] | null;
            recordedAt: string;
            recordedBy: string;
            sexDisaggregated: boolean | null;
            site: string | null;
            status: string | null;
            title: string;
            /** Format: date */
            to: string | null;
            version: number;
        };
        "activities.RegisterProductDto": {
            /** @description Where it can be read */
            address?: string;
            description?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @enum {string} */
            kind: "training-package" | "research" | "guideline" | "policy-advice" | "brochure" | "media" | "list" | "other";
            /**
             * @description ISO 639 codes
             * @example [
             *       "zh"
             *     ]
             */
            languages: string[];
            /**
             * @description The participant that answers for it
             * @example ILO
             */
            lead: string;
            /**
             * @description Codes of the outputs it was made for
             * @example [
             *       "2.3"
             *     ]
             */
            outputs: string[];
            reason?: string;
            /** @enum {string} */
            status: "draft" | "final";
            /** @example Life skills training package */
            title: string;
        };
        "activities.ReportBeneficiariesDto": {
            cells: components["schemas"]["activities.BeneficiaryCellDto"][];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @example 2011-1 */
            period: string;
            /** @enum {string} */
            reach: "direct" | "indirect";
            reason?: string;
            /**
             * @description Code of an organization, or `programme`
             * @example programme
             */
            scope: string;
        };
        "activities.ReportedActualResponse": {
            approvedBy: string | null;
            groups: components["schemas"]["activities.GroupValueDto"][];
            note: string | null;
            period: string;
            /** @description Why it was sent back last */
            returnedBecause: string | null;
            /** @enum {string} */
            status: "submitted" | "returned" | "approved";
            submittedBy: string;
            value: string | null;
        };
        "activities.ReportedValue": {
            name: string;
            unit: string;
            /** @description decimal; null: not counted */
            value: string | null;
        };
        "activities.ReportFigureDto": {
            /**
             * @description The same name is the same figure at every level
             * @example young people trained
             */
            name: string;
            /** @example persons */
            unit: string;
            /** @description Null: not measured, which is not zero */
            value: string | null;
        };
        "activities.ReportOnSmallProjectDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @description What came of it */
            outcome: string;
            /** @description What was done */
            process: string;
            reason?: string;
            values: components["schemas"]["activities.SmallProjectValueDto"][];
        };
        "activities.ReportSectionDto": {
            /**
             * @description Null: not answered, which is not no
             * @enum {string|null}
             */
            answer: "yes" | "no" | null;
            /** @description The outcome, for what was achieved under one */
            outcome?: string;
            /** @enum {string} */
            section: "status" | "achievements" | "gender-marker" | "ownership" | "civil-society" | "alignment-and-harmonisation" | "mutual-accountability" | "harmonised-procedures" | "resident-coordinator" | "inter-agency-coordination" | "sustainability" | "innovation-and-scale-up" | "external-factors" | "communication-and-advocacy" | "monitoring-and-evaluation" | "participatory-monitoring" | "training-quality" | "final-evaluation";
            /** @description What shows it */
            shownBy?: string;
            /**
             * Format: date
             * @description The day up to which the narrative speaks, where it says so
             */
            speaksOf?: string;
            /** @description Null: left blank */
            text: string | null;
        };
        "activities.ReportSectionsResponse": {
            sections: components["schemas"]["activities.SectionRuleResponse"][];
        };
        "activities.ReportTrancheResponse": {
            /** @description Negative when it came early */
            daysLate: number | null;
            /** Format: date */
            paidOn: string | null;
            /** Format: date */
            plannedDate: string | null;
            tranche: number;
        };
        "activities.RescheduleActivityDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            /** @enum {string} */
            horizon: "immediate" | "medium-term" | "long-term";
            reason: string;
            window: components["schemas"]["activities.WindowDto"];
        };
        "activities.RestateBeneficiariesDto": {
            cells: components["schemas"]["activities.BeneficiaryCellDto"][];
            /** Format: date */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
        };
        "activities.ReturnIndicatorActualDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
        };
        "activities.ReuseProductDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            note?: string;
            /**
             * @description Code of the output that uses it too
             * @example 3.3
             */
            output: string;
            reason?: string;
        };
        "activities.ReviseIndicatorDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
            terms: components["schemas"]["activities.IndicatorTermsDto"];
        };
        "activities.RolledUpPeriodResponse": {
            lowerLevel: components["schemas"]["activities.LowerLevelResponse"][];
            /** @description Approved here; null when none is */
            own: string | null;
            period: string;
            /** @description Own and lower level as one */
            total: string | null;
        };
        "activities.RollUpResponse": {
            byPeriod: components["schemas"]["activities.RolledUpPeriodResponse"][];
            /** @description How far from the baseline to the target */
            percentOfWay: string | null;
            /** @description The last figure when cumulative, else of all half-years */
            toDate: string | null;
        };
        "activities.ScheduleActivityDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason?: string;
            window: components["schemas"]["activities.WindowDto"];
        };
        "activities.SectionRuleResponse": {
            /** @description Answered with yes or no */
            isQuestion: boolean;
            /** @description Levels whose reports must not leave it blank */
            mandatoryFor: ("small-project" | "province" | "biannual" | "annual" | "factsheet")[];
            /** @enum {string} */
            section: "status" | "achievements" | "gender-marker" | "ownership" | "civil-society" | "alignment-and-harmonisation" | "mutual-accountability" | "harmonised-procedures" | "resident-coordinator" | "inter-agency-coordination" | "sustainability" | "innovation-and-scale-up" | "external-factors" | "communication-and-advocacy" | "monitoring-and-evaluation" | "participatory-monitoring" | "training-quality" | "final-evaluation";
        };
        "activities.ServiceRow": {
            audience: string;
            entry: string;
            lead: string;
            opening: string | null;
            programme: string;
            provider: string;
            recordedAt: string;
            recordedBy: string;
            referralTo: string[];
            service: string;
            site: string;
            /** @enum {string} */
            status: "planned" | "open" | "closed-for-now" | "withdrawn";
            version: number;
            withdrawnBecause: string | null;
            /** Format: date */
            withdrawnOn: string | null;
        };
        "activities.ShareResponse": {
            all: number;
            joint: number;
            /** @description Null when there are none */
            percent: string | null;
        };
        "activities.ShareProductDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            note?: string;
            reason?: string;
            /**
             * @description Code of the sister programme
             * @example CDPF
             */
            withProgramme: string;
        };
        "activities.Sharing": {
            note: string | null;
            /** Format: date */
            on: string;
            /**
             * @description As it was handed over
             * @enum {string}
             */
            status: "draft" | "final";
            /** @example CDPF */
            withProgramme: string;
        };
        "activities.SmallProjectNoteDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            note?: string;
            reason?: string;
        };
        "activities.SmallProjectReport": {
            /** Format: date */
            on: string;
            outcome: string;
            process: string;
            report: string;
            values: components["schemas"]["activities.ReportedValue"][];
        };
        "activities.SmallProjectRow": {
            actionProgramme: string | null;
            approvedBy: string | null;
            /** Format: date */
            approvedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            grant: components["schemas"]["activities.Grant"] | null;
            /** @enum {string} */
            layer: "national" | "provincial" | "municipal" | "county" | "community";
            lead: string;
            output: string | null;
            partner: string;
            programme: string;
            purpose: string;
            recordedAt: string;
            recordedBy: string;
            reports: components["schemas"]["activities.SmallProjectReport"][];
            site: string;
            smallProject: string;
            /** Format: date */
            startedOn: string | null;
            /** @enum {string} */
            status: "planned" | "approved" | "running" | "reported" | "closed";
            title: string;
            version: number;
            window: components["schemas"]["activities.Days"];
        };
        "activities.SmallProjectValueDto": {
            /** @example Girls reached */
            name: string;
            /** @example persons */
            unit: string;
            /**
             * @description decimal; null: not counted
             * @example 412
             */
            value: string | null;
        };
        "activities.SubmitIndicatorActualDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            groups: components["schemas"]["activities.GroupValueDto"][];
            note?: string;
            /** @example 2011-1 */
            period: string;
            reason?: string;
            /**
             * @description Null: not measured, which is not zero
             * @example 320
             */
            value: string | null;
        };
        "activities.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "activities.TargetDto": {
            /** Format: date */
            by?: string;
            /**
             * @description Null: no target was set
             * @example 75000
             */
            value: string | null;
        };
        "activities.TemplateColumnResponse": {
            choices?: string[];
            example: string;
            /** @example Amount */
            header: string;
            help: string;
            /** @example amount */
            key: string;
            /** @enum {string} */
            kind: "text" | "code" | "list" | "choice" | "amount" | "percentage" | "count" | "date" | "period" | "yes-no";
            /** @description Needed in a row that adds */
            required: boolean;
        };
        "activities.TrainersRow": {
            count: number | null;
            group: string;
            /** @enum {string} */
            kind: "trainer" | "master-trainer" | "minority-trainer" | "professional-trainer" | "volunteer";
            languages: string[];
            men: number | null;
            minority: string | null;
            organization: string;
            programme: string;
            recordedAt: string;
            recordedBy: string;
            site: string | null;
            /** @enum {string} */
            status: "planned" | "trained" | "active" | "disbanded";
            topic: string;
            version: number;
            women: number | null;
        };
        "activities.WindowResponse": {
            /** Format: date */
            end: string;
            /** Format: date */
            start: string;
        };
        "activities.WindowDto": {
            /**
             * Format: date
             * @example 2011-12-31
             */
            end: string;
            /**
             * Format: date
             * @example 2011-01-01
             */
            start: string;
        };
        "activities.WithdrawServiceDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            reason: string;
        };
        "activities.WorkPlanResponse": {
            /** Format: date */
            approvedOn: string | null;
            /** @description The body that decided last */
            decidedBy: string | null;
            /** @description UUID of its decision */
            decision: string | null;
            lines: components["schemas"]["activities.WorkPlanLineResponse"][];
            /**
             * Format: date
             * @description The day on which it is looked at
             */
            on: string;
            planVersion: number;
            /** @description Why the version before it was amended */
            reason: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "superseded";
            submittedBy: string | null;
            /** @description What `If-Match` is compared with */
            version: number;
            versions: components["schemas"]["activities.WorkPlanVersionResponse"][];
            /** @example 2011 */
            year: number;
        };
        "activities.WorkPlanLineResponse": {
            /** @description Null for a proposal */
            activity: components["schemas"]["activities.LineActivityResponse"] | null;
            budget: components["schemas"]["activities.MoneyDto"] | null;
            byQuarter: components["schemas"]["activities.QuarterResponse"][];
            /** @description Planned, with quarters and a budget, in a plan that is in force */
            isFormal: boolean;
            line: string;
            quarters: number[];
            responsible: string;
            title: string;
        };
        "activities.WorkPlanLineDto": {
            /** @description UUID of the planned activity; left out while the line is a proposal */
            activity?: string;
            /** @description Null: none yet */
            budget: components["schemas"]["activities.MoneyDto"] | null;
            /** @example 2.3.1 */
            line: string;
            /**
             * @example [
             *       1,
             *       2
             *     ]
             */
            quarters: number[];
            /** @example ILO */
            responsible: string;
            title: string;
        };
        "activities.WorkPlanListed": {
            /** Format: date */
            approvedOn: string | null;
            /** @description The body that decided last */
            decidedBy: string | null;
            /** @description UUID of its decision */
            decision: string | null;
            lines: components["schemas"]["activities.WorkPlanLineDto"][];
            planVersion: number;
            programme: string;
            /** @description Why the version before it was amended */
            reason: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "superseded";
            submittedBy: string | null;
            /** @description What `If-Match` is compared with */
            version: number;
            /** @example 2011 */
            year: number;
        };
        "activities.WorkPlanVersionResponse": {
            /** Format: date */
            approvedOn: string | null;
            planVersion: number;
            reason: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "superseded";
        };
        "activities.WriteProgressReportDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["activities.EvidenceDto"];
            figures?: components["schemas"]["activities.ReportFigureDto"][];
            reason?: string;
            /** @description Each replaces what stands under its name */
            sections: components["schemas"]["activities.ReportSectionDto"][];
            /** @description What the document says in one place that another place may contradict */
            statements?: components["schemas"]["activities.DocumentStatementDto"][];
        };
        "agencies.AddSiteDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @enum {string} */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            /** @enum {string} */
            movement: "sending" | "receiving" | "both";
            reason?: string;
            /** @example Tianjin */
            site: string;
        };
        "agencies.AdmitParticipantDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @example ILO */
            organization: string;
            reason?: string;
            /** @enum {string} */
            role: "participating-un-organization" | "national-partner" | "convening-agent" | "administrative-agent" | "programme-management-office" | "steering-committee";
        };
        "agencies.AdoptPolicySetDto": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding";
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @description Left out: only its decision limits an extension */
            extensionLimits?: components["schemas"]["agencies.ExtensionLimitsDto"];
            /** @description Whether an advance counts with the first tranche */
            includeAdvance: boolean;
            reason?: string;
            /** @enum {string} */
            releaseBasis: "last-tranche" | "cumulative";
            /**
             * @description Share of the basis that must be committed before the next tranche
             * @example 70
             */
            releaseThreshold: string;
            revisionThresholds: components["schemas"]["agencies.RevisionThresholdsDto"];
        };
        "agencies.AlignmentResponse": {
            framework: string;
            note: string | null;
            /** @example MDG1 T1.B */
            reference: string;
        };
        "agencies.AlignProgrammeDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @example Millennium Development Goals */
            framework: string;
            note?: string;
            reason?: string;
            /**
             * @description Place in the framework
             * @example MDG1 T1.B
             */
            reference: string;
        };
        "agencies.Amount": {
            /** @example 1000000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "agencies.AssertedSourceResponse": {
            /** @description Null where the programme itself says nothing */
            agrees: boolean | null;
            /** @description Id */
            assertion: string;
            /** @example MPTF Office Gateway, project 00067197 */
            document: string;
            place: string | null;
            recordedAt: string;
            /** @example 2008-12-31 */
            value: string;
        };
        "agencies.AttributeResponse": {
            /** @example start */
            attribute: string;
            /** @description What the programme itself says; null: nothing */
            canonical: string | null;
            sources: components["schemas"]["agencies.AssertedSourceResponse"][];
        };
        "agencies.BodyResponse": {
            /** @example PMC */
            body: string;
            coChairs: string[];
            /** @enum {string|null} */
            kind: "steering-committee" | "management-committee" | "management-office" | "working-group" | "provincial-committee" | "theme-group" | "roundtable" | "expert-team" | null;
            members: string[];
            name: string;
            /** @description Output a working group is for */
            output: string | null;
            /** @description Other programmes of the portfolio that it oversees */
            oversees: string[];
            quorum: number;
            /** @description Site or province a committee sits for */
            site: string | null;
        };
        "agencies.ChangeContactPointDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /**
             * @description Title of the function, not of a person
             * @example National project coordinator
             */
            functionTitle: string;
            /** @example ILO Office for China and Mongolia, Beijing */
            office: string;
            reason?: string;
        };
        "agencies.ChangePartnerDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /**
             * @description Left out: at no single layer
             * @enum {string}
             */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            note?: string;
            reason?: string;
            /** @enum {string} */
            role: "lead-national" | "implementing" | "research" | "training" | "advisory" | "service-provider" | "donor";
        };
        "agencies.CloseProgrammeDto": {
            /**
             * Format: date
             * @example 2012-02-11
             */
            date: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            reason?: string;
        };
        "agencies.ConstituteBodyDto": {
            /** @example PMC */
            body: string;
            coChairs: string[];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @enum {string} */
            kind?: "steering-committee" | "management-committee" | "management-office" | "working-group" | "provincial-committee" | "theme-group" | "roundtable" | "expert-team";
            /** @description Organizations that are members */
            members: string[];
            /** @example Programme Management Committee */
            name: string;
            /**
             * @description Output a working group is for
             * @example 2.3
             */
            output?: string;
            /** @description Other programmes of the portfolio that it oversees */
            oversees?: string[];
            /** @description Members who must be present */
            quorum: number;
            reason?: string;
            /**
             * @description Site or province a committee sits for
             * @example Tianjin
             */
            site?: string;
        };
        "agencies.ContactPointRow": {
            contact: string;
            functionTitle: string;
            office: string;
            organization: string;
            programme: string;
        };
        "agencies.DirectoryOrganization": {
            code: string;
            formerNames: components["schemas"]["agencies.FormerName"][];
            kind: string;
            layer: string | null;
            name: string;
            /** Format: date */
            succeededOn: string | null;
            successor: string | null;
        };
        "agencies.EndPartnershipDto": {
            /**
             * Format: date
             * @description First day without it
             * @example 2011-07-01
             */
            date: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            reason?: string;
        };
        "agencies.EstablishJointProgrammeDto": {
            /**
             * @description Number with its fund
             * @example MDGF-1880
             */
            code: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example CN
             */
            country?: string;
            /** @description What it is kept in while no total is stated; USD when left out */
            currency?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            /**
             * Format: date
             * @example 2012-01-09
             */
            end: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @example MDG-F */
            fund?: string;
            /** @enum {string} */
            modality: "pass-through" | "pooled" | "parallel";
            reason?: string;
            /** @example YEM */
            shortName?: string;
            /**
             * Format: date
             * @example 2009-01-09
             */
            start: string;
            title: string;
            /** @description Left out while no document states it: never zero */
            totalBudget?: components["schemas"]["agencies.MoneyDto"];
        };
        "agencies.EvidenceDto": {
            /** @example MDGF-1880 factsheet */
            document: string;
            /** @description Digest of the file, so that it can be recognised */
            hash?: string;
            /**
             * @description Kind of document: factsheet, management response, bank statement …
             * @example factsheet
             */
            kind: string;
            /**
             * @description Place in the document: page, table, cell
             * @example Financial execution, 2009-2
             */
            place?: string;
        };
        "agencies.ExplainFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            explanation: string;
            reason?: string;
        };
        "agencies.Extension": {
            /** @description UUID of the decision in `reviews`; null while it is pending */
            decision: string | null;
            /**
             * Format: date
             * @description Last day when it was requested
             */
            end: string;
            /** Format: uuid */
            extension: string;
            /** Format: date */
            newEnd: string;
            reason: string;
            /** Format: date */
            requestedOn: string;
            /** @enum {string} */
            status: "requested" | "approved" | "refused";
        };
        "agencies.ExtensionLimits": {
            months: number;
            times: number;
        };
        "agencies.ExtensionLimitsDto": {
            /**
             * @description Months by which one extension may move the end
             * @example 12
             */
            months: number;
            /**
             * @description Extensions that may be approved
             * @example 1
             */
            times: number;
        };
        "agencies.Finding": {
            assignedTo: string | null;
            changedAt: string;
            currency: string | null;
            derived: boolean;
            difference: string | null;
            expected: string | null;
            explainedBy: string | null;
            explanation: string | null;
            id: string;
            inputEvents: components["schemas"]["agencies.FindingInputResponse"][];
            note: string;
            observed: string | null;
            period: string;
            programme: string;
            raisedAt: string;
            /** @description What rounding leaves possible, for a derived amount */
            range: components["schemas"]["agencies.FindingRangeResponse"] | null;
            /** @enum {string|null} */
            resolvedBy: "correction" | "waiver" | "acceptance" | null;
            rule: string;
            scope: string;
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            /** @enum {string} */
            status: "open" | "explained" | "resolved";
            subject: string | null;
            /** @enum {string} */
            unit: "money" | "percent" | "report" | "definition" | "date" | "words";
        };
        "agencies.FindingInputResponse": {
            /** Format: uuid */
            id: string;
            /** @description Place in the service's log */
            position: string;
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "agencies.FindingRangeResponse": {
            /** @description decimal */
            high: string;
            /** @description decimal */
            low: string;
        };
        "agencies.FormerName": {
            name: string;
            /**
             * Format: date
             * @description First day of the next name
             */
            until: string;
        };
        "agencies.LayerResponse": {
            /** @enum {string} */
            layer: "national" | "provincial" | "municipal" | "county" | "community";
            partners: string[];
            sites: components["schemas"]["agencies.LayerSiteResponse"][];
        };
        "agencies.LayerSiteResponse": {
            /** @enum {string} */
            movement: "sending" | "receiving" | "both";
            /** @example Tianjin */
            site: string;
        };
        "agencies.LinkResponse": {
            /** @enum {string} */
            kind: "antecedent" | "phase" | "sister";
            note: string | null;
            /**
             * @description The other programme
             * @example CDPF
             */
            to: string;
        };
        "agencies.LinkProgrammeDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @enum {string} */
            kind: "antecedent" | "phase" | "sister";
            note?: string;
            reason?: string;
            /**
             * @description The other programme, whether it is on this platform or not
             * @example CP-TING
             */
            to: string;
        };
        "agencies.MoneyDto": {
            /** @example 6600000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "agencies.NameContactPointDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /**
             * @description Title of the function, not of a person
             * @example Chief technical adviser
             */
            functionTitle: string;
            /** @example ILO Office for China and Mongolia, Beijing */
            office: string;
            /** @example ILO */
            organization: string;
            reason?: string;
        };
        "agencies.NetworkResponse": {
            /** @description Partners at no single layer */
            atNoLayer: string[];
            /** @description Kind of organization → partners of that kind */
            byKind: {
                [key: string]: number;
            };
            /** @description From national to community; a layer without anybody is shown empty */
            layers: components["schemas"]["agencies.LayerResponse"][];
            partners: number;
        };
        "agencies.OperationsResponse": {
            /** @description The first hundred of them */
            parked: components["schemas"]["agencies.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount: number;
            /** @description Whether everything works and is caught up */
            ready: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons: string[];
            /** @example budgets */
            service: string;
            subscriptions: components["schemas"]["agencies.SubscriptionResponse"][];
        };
        "agencies.OverseerResponse": {
            /** @example NSC */
            body: string;
            /** @description The programme in which it was constituted */
            programme: string;
        };
        "agencies.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "agencies.ParticipantResponse": {
            name: string;
            /** @example UNIFEM */
            organization: string;
            /** @enum {string} */
            role: "participating-un-organization" | "national-partner" | "convening-agent" | "administrative-agent" | "programme-management-office" | "steering-committee";
            /** @example UN-Women */
            successor: string | null;
        };
        "agencies.PartnerResponse": {
            /** @enum {string} */
            kind: "un" | "government" | "research" | "civil-society" | "private" | "donor" | "fund" | "office" | "unknown";
            /**
             * @description Null: at no single one
             * @enum {string|null}
             */
            layer: "national" | "provincial" | "municipal" | "county" | "community" | null;
            name: string;
            note: string | null;
            /** @example CASS */
            organization: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @enum {string} */
            role: "lead-national" | "implementing" | "research" | "training" | "advisory" | "service-provider" | "donor";
            /** Format: date */
            since: string;
            /** @description The organization it became part of */
            successor: string | null;
            /**
             * Format: date
             * @description First day without it; null while it is a partner
             */
            until: string | null;
        };
        "agencies.PolicySet": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding";
            /** @description Left out: nothing limits an extension */
            extensionLimits?: components["schemas"]["agencies.ExtensionLimits"];
            includeAdvance: boolean;
            /** @enum {string} */
            releaseBasis: "last-tranche" | "cumulative";
            /**
             * @description Percent of the basis that must be committed before the next tranche
             * @example 70
             */
            releaseThreshold: string;
            revisionThresholds: components["schemas"]["agencies.RevisionThresholds"];
            version: number;
        };
        "agencies.PolicySetVersionResponse": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding";
            /** @description Left out: nothing limits an extension */
            extensionLimits?: components["schemas"]["agencies.ExtensionLimits"];
            includeAdvance: boolean;
            inForce: boolean;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            releaseBasis: "last-tranche" | "cumulative";
            /**
             * @description Percent of the basis that must be committed before the next tranche
             * @example 70
             */
            releaseThreshold: string;
            revisionThresholds: components["schemas"]["agencies.RevisionThresholds"];
            /**
             * Format: date
             * @description The day from which it holds
             */
            since: string;
            /**
             * Format: date
             * @description First day of the next version; null: there is none
             */
            until: string | null;
            version: number;
        };
        "agencies.Problem": {
            /** @description Stable, for a program */
            code: string;
            correlationId: string;
            /** @description What went wrong, for a person */
            detail: string;
            /** @description Every field at fault */
            errors?: {
                field?: string;
                message?: string;
            }[];
            /** @description What a rule compared */
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "agencies.ProgrammeResponse": {
            alignments: components["schemas"]["agencies.AlignmentResponse"][];
            bodies: components["schemas"]["agencies.BodyResponse"][];
            /** @example MDGF-1880 */
            code: string;
            /**
             * @description ISO 3166-1
             * @example CN
             */
            country: string | null;
            /** @description What it is kept in, whether its total is stated or not */
            currency: string;
            /**
             * Format: date
             * @description Extensions included
             */
            end: string;
            /** @description In the order of the requests; at most one is pending */
            extensions: components["schemas"]["agencies.Extension"][];
            /** @example MDG-F */
            fund: string | null;
            links: components["schemas"]["agencies.LinkResponse"][];
            /** @enum {string} */
            modality: "pass-through" | "pooled" | "parallel";
            /** @description Bodies of other programmes of the portfolio that oversee this one */
            overseenBy: components["schemas"]["agencies.OverseerResponse"][];
            participants: components["schemas"]["agencies.ParticipantResponse"][];
            /** @description The rules in force */
            policySet: components["schemas"]["agencies.PolicySet"] | null;
            /** @example YEM */
            shortName: string | null;
            sites: components["schemas"]["agencies.SiteResponse"][];
            /** Format: date */
            start: string;
            /** @enum {string} */
            status: "open" | "operationally-closed" | "financially-closed";
            title: string;
            /** @description Null: not stated, which is not zero */
            totalBudget: components["schemas"]["agencies.MoneyDto"] | null;
        };
        "agencies.ProgrammeListedResponse": {
            /** @example MDGF-1880 */
            code: string;
            /**
             * @description ISO 3166-1
             * @example CN
             */
            country: string | null;
            /** @description What it is kept in, whether its total is stated or not */
            currency: string;
            /**
             * Format: date
             * @description Extensions included
             */
            end: string;
            /** @description In the order of the requests; at most one is pending */
            extensions: components["schemas"]["agencies.Extension"][];
            /** @example MDG-F */
            fund: string | null;
            /** @enum {string} */
            modality: "pass-through" | "pooled" | "parallel";
            /** @description Its own steering committee, and those of others that oversee it */
            overseenBy: components["schemas"]["agencies.OverseerResponse"][];
            /** @description Participating organizations of every role */
            participants: number;
            /** @description The rules in force */
            policySet: components["schemas"]["agencies.PolicySet"] | null;
            /** @example YEM */
            shortName: string | null;
            /** Format: date */
            start: string;
            /** @enum {string} */
            status: "open" | "operationally-closed" | "financially-closed";
            title: string;
            /** @description Null: not stated, which is not zero */
            totalBudget: components["schemas"]["agencies.MoneyDto"] | null;
        };
        "agencies.ReconstituteBodyDto": {
            coChairs: string[];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @enum {string} */
            kind?: "steering-committee" | "management-committee" | "management-office" | "working-group" | "provincial-committee" | "theme-group" | "roundtable" | "expert-team";
            /** @description Organizations that are members */
            members: string[];
            /** @example Programme Management Committee */
            name: string;
            /**
             * @description Output a working group is for
             * @example 2.3
             */
            output?: string;
            /** @description Other programmes of the portfolio that it oversees */
            oversees?: string[];
            /** @description Members who must be present */
            quorum: number;
            reason?: string;
            /**
             * @description Site or province a committee sits for
             * @example Tianjin
             */
            site?: string;
        };
        "agencies.RecordAssertionDto": {
            /**
             * @description title, start, end, total-budget, status, participating-un-organizations, national-partners, or a word of its own
             * @example start
             */
            attribute: string;
            evidence: components["schemas"]["agencies.EvidenceDto"];
            reason?: string;
            /** @description As the document has it; dates as YYYY-MM-DD or YYYY-MM, amounts as `6600000.00 USD` */
            value: string;
        };
        "agencies.RecordSuccessionDto": {
            /**
             * Format: date
             * @description First day of the successor
             * @example 2011-01-01
             */
            date: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /**
             * @description The organization that is no more
             * @example UNIFEM
             */
            from: string;
            reason?: string;
            /**
             * @description The organization it became part of
             * @example UN-Women
             */
            to: string;
        };
        "agencies.RegisterOrganizationDto": {
            /** @example ILO */
            code: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @enum {string} */
            kind: "un" | "government" | "research" | "civil-society" | "private" | "donor" | "fund" | "office";
            /** @enum {string} */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            /** @example International Labour Organization */
            name: string;
            reason?: string;
        };
        "agencies.RegisterPartnerDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /**
             * @description Layer at which it works with this programme
             * @enum {string}
             */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            note?: string;
            /** @example CASS */
            organization: string;
            reason?: string;
            /** @enum {string} */
            role: "lead-national" | "implementing" | "research" | "training" | "advisory" | "service-provider" | "donor";
        };
        "agencies.RenameOrganizationDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /** @example National Health and Family Planning Commission */
            name: string;
            reason?: string;
        };
        "agencies.RequestExtensionDto": {
            /**
             * Format: date
             * @description Day of the request; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            /**
             * Format: date
             * @description Last day asked for
             * @example 2012-03-31
             */
            newEnd: string;
            /** @example Key actions 1.2, 3.2 and 3.3 run into the first quarter of 2012 */
            reason: string;
        };
        "agencies.RevisionThresholds": {
            /** @description Whether the PMC endorses what the NSC is to decide */
            pmcEndorses?: boolean;
            /** @description Largest revision the PMC may approve */
            pmcLimit: components["schemas"]["agencies.Amount"];
            /** @description Largest share of the total budget the PMC may move, in percent */
            pmcShare: string;
        };
        "agencies.RevisionThresholdsDto": {
            /** @description Whether the PMC endorses what the NSC is to decide; left out: it does not */
            pmcEndorses?: boolean;
            /** @description Largest revision the PMC may approve */
            pmcLimit: components["schemas"]["agencies.MoneyDto"];
            /**
             * @description Largest share of the total budget the PMC may move
             * @example 20
             */
            pmcShare: string;
        };
        "agencies.SiteResponse": {
            /** @enum {string|null} */
            layer: "national" | "provincial" | "municipal" | "county" | "community" | null;
            /** @enum {string} */
            movement: "sending" | "receiving" | "both";
            /** @example Tianjin */
            site: string;
        };
        "agencies.StateTotalBudgetDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            reason?: string;
            totalBudget: components["schemas"]["agencies.MoneyDto"];
        };
        "agencies.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "agencies.WithdrawDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["agencies.EvidenceDto"];
            reason?: string;
        };
        "budgets.AgencyBalancesResponse": {
            agency: string;
            /** @description Null where nothing is allocated at just that place */
            allocated: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description Inclusive: it contains what is disbursed */
            committed: components["schemas"]["budgets.MoneyDto"];
            disbursed: components["schemas"]["budgets.MoneyDto"];
            /** @description Bound and not yet paid */
            outstanding: components["schemas"]["budgets.MoneyDto"];
            refunded: components["schemas"]["budgets.MoneyDto"];
            /** @description Allocated and not yet bound */
            uncommitted: components["schemas"]["budgets.MoneyDto"] | null;
        };
        "budgets.AgencyChangeResponse": {
            agency: string;
            change: components["schemas"]["budgets.MoneyDto"];
        };
        "budgets.AgencyEffectResponse": {
            after: components["schemas"]["budgets.MoneyDto"];
            /** @example ILO */
            agency: string;
            before: components["schemas"]["budgets.MoneyDto"];
            change: components["schemas"]["budgets.MoneyDto"];
            shareAfter: string | null;
            /** @description Of what all agencies hold */
            shareBefore: string | null;
        };
        "budgets.AgencySummaryResponse": {
            /** @example ILO */
            agency: string;
            allocated: components["schemas"]["budgets.MoneyDto"];
            /** @description As the agency itself last reported */
            transferred: components["schemas"]["budgets.MoneyDto"] | null;
        };
        "budgets.AllocateBudgetDto": {
            /** @example ILO */
            agency: string;
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * @description UNDG harmonized budget category
             * @enum {string}
             */
            category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /**
             * @description Number of the output it is meant for
             * @example 2.3
             */
            output?: string;
            reason?: string;
            /** @description Programme year, 1 for the first */
            year?: number;
        };
        "budgets.Allocation": {
            agency: string;
            /** @description decimal */
            amount: string;
            /** @enum {string|null} */
            category: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | null;
            currency: string;
            /** Format: date */
            effectiveDate: string;
            id: string;
            /** @enum {string|null} */
            layer: "national" | "provincial" | "municipal" | "county" | "community" | null;
            output: string | null;
            programme: string;
            recordedAt: string;
            revision: string | null;
            year: number | null;
        };
        "budgets.AskedRulesResponse": {
            /** @enum {string} */
            basis?: "last-tranche" | "cumulative";
            includeAdvance?: boolean;
            threshold?: string;
        };
        "budgets.AssignFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /**
             * @description Code of an organization that takes part, or of a body
             * @example ILO
             */
            organization: string;
            reason?: string;
        };
        "budgets.BeforeAndAfterResponse": {
            after: components["schemas"]["budgets.MoneyDto"];
            before: components["schemas"]["budgets.MoneyDto"];
            change: components["schemas"]["budgets.MoneyDto"];
        };
        "budgets.BoardCellResponse": {
            committed: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description Disbursed as percent of what had come */
            delivery: string | null;
            disbursed: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description Those that are not resolved */
            findings: components["schemas"]["budgets.FindingOnBoardResponse"][];
            /** @description How many of them are neither explained nor resolved */
            open: number;
            period: string;
            /** @description For the whole programme: transfers up to the cut-off */
            recordedTransfers: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description Null when nothing was reported */
            report: components["schemas"]["budgets.ReportOnBoardResponse"] | null;
            /** @description As reported, cumulative; null when it was not */
            transferred: components["schemas"]["budgets.MoneyDto"] | null;
        };
        "budgets.BoardRowResponse": {
            allocated: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description One for each of the periods, in their order */
            cells: components["schemas"]["budgets.BoardCellResponse"][];
            /** @description Open findings of all periods */
            open: number;
            /** @description Code of the agency, or `programme` */
            scope: string;
        };
        "budgets.BudgetRevision": {
            activity: string | null;
            /** @description decimal */
            amount: string;
            base: components["schemas"]["budgets.RevisionBaseDto"] | null;
            currency: string;
            /** @enum {string|null} */
            decidedBy: "PMC" | "NSC" | null;
            /** Format: date */
            decidedOn: string | null;
            decision: string | null;
            endorsedBy: string | null;
            entries: components["schemas"]["budgets.RevisionEntryResponse"][];
            /** @enum {string} */
            kind: "across-the-board-cut" | "within-agency" | "between-agencies" | "elimination" | "new-money";
            moves: components["schemas"]["budgets.MoveDto"][];
            needs: string[];
            needsEndorsement: boolean;
            percent: string | null;
            programme: string;
            proposedBy: string[];
            /** Format: date */
            proposedOn: string | null;
            purpose: string;
            /** @description Numbers of the recommendations it answers */
            recommendations: string[];
            recordedAt: string;
            revision: string;
            /** @enum {string} */
            status: "draft" | "proposed" | "endorsed" | "approved" | "rejected" | "withdrawn" | "applied";
        };
        "budgets.BurnNeededResponse": {
            /** @description From the report's cut-off to the end of the programme */
            daysLeft: number;
            inputEvents: components["schemas"]["budgets.InputEventResponse"][];
            neededPerDay: components["schemas"]["budgets.MoneyDto"];
            presentPerDay: components["schemas"]["budgets.MoneyDto"] | null;
            /**
             * @description Period of the latest report that says what is disbursed
             * @example 2011-1
             */
            reportPeriod: string;
            /**
             * @description How many times as fast as at present
             * @example 1.46
             */
            timesPresent: string | null;
            undisbursed: components["schemas"]["budgets.MoneyDto"];
        };
        "budgets.CellRemarkResponse": {
            /**
             * @description Address of the cell in the sheet
             * @example B7
             */
            cell: string;
            /**
             * @description Stable, for a program
             * @example AMOUNT_NOT_IN_NOTATION
             */
            code: string;
            /** @description Heading of its column; null: the whole row */
            column: string | null;
            /** @description For a person */
            message: string;
            /** @example 7 */
            row: number;
            /**
             * @description What it would be otherwise
             * @example 2632.00 under de
             */
            suggestion?: string;
        };
        "budgets.CorrectedFiguresDto": {
            committed?: components["schemas"]["budgets.FigureDto"];
            disbursed?: components["schemas"]["budgets.FigureDto"];
            total?: components["schemas"]["budgets.FigureDto"];
            transferred?: components["schemas"]["budgets.FigureDto"];
        };
        "budgets.CorrectEntryDto": {
            /** Format: date */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /** @description Only what is corrected */
            newValues: components["schemas"]["budgets.NewValuesDto"];
            reason: string;
        };
        "budgets.DeclineAdditionalFundsDto": {
            because: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            reason?: string;
        };
        "budgets.Earmark": {
            /** @description decimal */
            amount: string;
            currency: string;
            earmark: string;
            programme: string;
            purposes: string[];
            revisions: string[];
        };
        "budgets.EarmarkChangeResponse": {
            change: components["schemas"]["budgets.MoneyDto"];
            earmark: string;
        };
        "budgets.EarmarkEffectResponse": {
            after: components["schemas"]["budgets.MoneyDto"];
            before: components["schemas"]["budgets.MoneyDto"];
            change: components["schemas"]["budgets.MoneyDto"];
            /** @example policy-advice */
            earmark: string;
        };
        "budgets.EarmarkSummaryResponse": {
            amount: components["schemas"]["budgets.MoneyDto"];
            /** @example policy-advice */
            earmark: string;
        };
        "budgets.EditionResponse": {
            edition: number;
            publishedAt: string;
            version: number;
        };
        "budgets.EvaluateReleaseGateDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            reason?: string;
            /** @description The threshold believed to be in force; another one is refused */
            threshold?: string;
        };
        "budgets.EvidenceDto": {
            /** @example MDGF-1880 factsheet */
            document: string;
            /** @description Digest of the file, so that it can be recognised */
            hash?: string;
            /**
             * @description Kind of document: factsheet, management response, bank statement …
             * @example factsheet
             */
            kind: string;
            /**
             * @description Place in the document: page, table, cell
             * @example Financial execution, 2009-2
             */
            place?: string;
        };
        "budgets.ExchangeDto": {
            /**
             * @description Units of the amount's currency for one unit of the programme's
             * @example 6.8275
             */
            rate: string;
            /**
             * Format: date
             * @description The day from which the rate was in force
             */
            rateDate: string;
            /** @example UN operational rate of exchange */
            source: string;
        };
        "budgets.ExpectedFindingResponse": {
            /** @description ISO 4217, when the unit is money */
            currency?: string;
            /** @description True when computed back from a printed percentage */
            derived?: boolean;
            /** @description decimal, never negative */
            difference: string | null;
            /** @description What the rule computes */
            expected: string | null;
            /** @description UUID of the finding: the one it has, or would have */
            id: string;
            note: string;
            /** @description What the figures say */
            observed: string | null;
            period: string;
            range?: components["schemas"]["budgets.RangeOfFindingResponse"];
            /** @enum {string} */
            rule: "allocations-differ-from-total" | "transfers-differ-from-budget" | "transferred-differs-from-transfers" | "disbursed-exceeds-transferred" | "disbursed-exceeds-committed" | "cumulative-figure-fell" | "committed-definition-unclear" | "figure-missing" | "released-below-threshold" | "report-missing" | "report-older-than-revision" | "reported-differs-from-ledger";
            /** @description Code of the agency, or `programme` */
            scope: string;
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            subject?: string;
            /** @enum {string} */
            unit: "money" | "percent" | "report" | "definition" | "date" | "words";
        };
        "budgets.ExplainFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            explanation: string;
            reason?: string;
        };
        "budgets.FigureDto": {
            /**
             * @description Null: the document leaves it blank
             * @example 1296566.00
             */
            amount: string | null;
            /**
             * @description The document's own characters
             * @example 1.296.566,00
             */
            asPrinted?: string;
            /**
             * @description The share as printed
             * @example 19,64%
             */
            percentAsPrinted?: string;
        };
        "budgets.FiguresDto": {
            committed: components["schemas"]["budgets.FigureDto"];
            disbursed: components["schemas"]["budgets.FigureDto"];
            total: components["schemas"]["budgets.FigureDto"];
            transferred: components["schemas"]["budgets.FigureDto"];
        };
        "budgets.FinancialReport": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            currency: string;
            editions: components["schemas"]["budgets.EditionResponse"][];
            figures: components["schemas"]["budgets.FiguresDto"];
            history: components["schemas"]["budgets.SupersededFiguresResponse"][];
            period: string;
            programme: string;
            recordedAt: string;
            report: string;
            returnReason: string | null;
            scope: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "published";
            submittedBy: string;
            version: number;
        };
        "budgets.Finding": {
            assignedTo: string | null;
            changedAt: string;
            currency: string | null;
            derived: boolean;
            difference: string | null;
            expected: string | null;
            explainedBy: string | null;
            explanation: string | null;
            id: string;
            inputEvents: components["schemas"]["budgets.FindingInputResponse"][];
            note: string;
            observed: string | null;
            period: string;
            programme: string;
            raisedAt: string;
            /** @description What rounding leaves possible, for a derived amount */
            range: components["schemas"]["budgets.FindingRangeResponse"] | null;
            /** @enum {string|null} */
            resolvedBy: "correction" | "waiver" | "acceptance" | null;
            rule: string;
            scope: string;
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            /** @enum {string} */
            status: "open" | "explained" | "resolved";
            subject: string | null;
            /** @enum {string} */
            unit: "money" | "percent" | "report" | "definition" | "date" | "words";
        };
        "budgets.FindingInputResponse": {
            /** Format: uuid */
            id: string;
            /** @description Place in the service's log */
            position: string;
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "budgets.FindingOnBoardResponse": {
            /** @description Organization or body that is to deal with it */
            assignedTo: string | null;
            currency: string | null;
            /** @description decimal */
            difference: string | null;
            /** @description UUID of the finding */
            id: string;
            /** @enum {string} */
            rule: "allocations-differ-from-total" | "transfers-differ-from-budget" | "transferred-differs-from-transfers" | "disbursed-exceeds-transferred" | "disbursed-exceeds-committed" | "cumulative-figure-fell" | "committed-definition-unclear" | "figure-missing" | "released-below-threshold" | "report-missing" | "report-older-than-revision" | "reported-differs-from-ledger";
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            /** @enum {string} */
            status: "open" | "explained";
            /** @description A figure, or `tranche-2` */
            subject: string | null;
        };
        "budgets.FindingRangeResponse": {
            /** @description decimal */
            high: string;
            /** @description decimal */
            low: string;
        };
        "budgets.FundingRequest": {
            addressee: string;
            /** @description decimal */
            amount: string;
            /** Format: date */
            answeredOn: string | null;
            because: string | null;
            currency: string;
            /** @description decimal */
            granted: string | null;
            needs: string[];
            programme: string;
            purpose: string;
            recordedAt: string;
            request: string;
            /** Format: date */
            requestedOn: string;
            /** @enum {string} */
            status: "requested" | "granted" | "declined";
        };
        "budgets.GateResponse": {
            /** @enum {string} */
            basis: "last-tranche" | "cumulative";
            denominator: components["schemas"]["budgets.MoneyDto"] | null;
            includeAdvance: boolean;
            inputEvents: components["schemas"]["budgets.InputEventResponse"][];
            numerator: components["schemas"]["budgets.MoneyDto"] | null;
            /** @enum {string} */
            outcome: "passed" | "failed" | "not-needed" | "not-evaluable";
            passed: boolean;
            /** @description The policy set in force; rules asked for instead are not its */
            policyVersion: number | null;
            ratio: string | null;
            /** @description Why it cannot or need not be evaluated */
            reason: string | null;
            /** @description Period whose report the commitments come from */
            reportPeriod: string | null;
            /**
             * @description Percent of the basis that must be committed
             * @example 70
             */
            threshold: string;
            tranche: number;
        };
        "budgets.GateBesideResponse": {
            committed: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description Whether the revision would change the gate */
            isChanged: boolean;
            /** @enum {string} */
            outcome: "passed" | "failed" | "not-needed" | "not-evaluable";
            ratio: string | null;
            tranche: number;
        };
        "budgets.GateForecastResponse": {
            /** @description What is still to be committed */
            missing: components["schemas"]["budgets.MoneyDto"];
            /** @description Committed a day between the last two reports */
            presentPerDay: components["schemas"]["budgets.MoneyDto"] | null;
            /**
             * Format: date
             * @description When the gate is passed at that pace; null: never
             */
            reachedOn: string | null;
        };
        "budgets.GateSummaryResponse": {
            /** @description The latest proof */
            gate: components["schemas"]["budgets.RecordedGateResponse"] | null;
            /** @enum {string} */
            status: "scheduled" | "requested" | "gate-passed" | "gate-failed" | "waived" | "released" | "received";
            tranche: number;
            /** @description Id of the decision */
            waivedBy: string | null;
        };
        "budgets.GrantAdditionalFundsDto": {
            /** @description All that was asked for when left out */
            amount?: components["schemas"]["budgets.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            reason?: string;
        };
        "budgets.ImportResponse": {
            counts: components["schemas"]["budgets.ImportCountsResponse"];
            document: components["schemas"]["budgets.ImportDocumentResponse"];
            dryRun: boolean;
            /** @description Of the headings and of all rows, as they stand in the sheet */
            errors: components["schemas"]["budgets.CellRemarkResponse"][];
            /** @description About the headings and rows passed over */
            notes: components["schemas"]["budgets.CellRemarkResponse"][];
            rows: components["schemas"]["budgets.ImportRowResponse"][];
            /** @example transfers */
            template: string;
        };
        "budgets.ImportCountsResponse": {
            refused: number;
            right: number;
            rows: number;
            stored: number;
            unchanged: number;
        };
        "budgets.ImportDocumentResponse": {
            /** @description SHA-256 of the file, hexadecimal */
            hash: string;
            /** @example yem-budget.xlsx */
            name: string;
            /** @description Name of the sheet; null in a CSV file */
            sheet: string | null;
        };
        "budgets.ImportOrderResponse": {
            /** @description As an ordinary request would send it */
            body: {
                [key: string]: unknown;
            };
            /** @example AllocateBudget */
            command: string;
            /** @description Of what is new, once it is stored */
            id?: string;
            /** @description Of the address */
            params: {
                [key: string]: string;
            };
        };
        "budgets.ImportRowResponse": {
            errors: components["schemas"]["budgets.CellRemarkResponse"][];
            /** @enum {string|null} */
            mode: "add" | "replace" | null;
            notes: components["schemas"]["budgets.CellRemarkResponse"][];
            /** @description As the spreadsheet program counts */
            number: number;
            /** @description What it does */
            orders: components["schemas"]["budgets.ImportOrderResponse"][];
            /**
             * @description right: would be stored, or was left out of what was stored
             * @enum {string}
             */
            outcome: "right" | "stored" | "unchanged" | "refused";
            /** @description Row identifier */
            row: string | null;
        };
        "budgets.ImportTemplateResponse": {
            columns: components["schemas"]["budgets.TemplateColumnResponse"][];
            /** @example transfers */
            template: string;
            /** @example Transfers */
            title: string;
        };
        "budgets.ImportTemplatesResponse": {
            items: components["schemas"]["budgets.ImportTemplateResponse"][];
        };
        "budgets.InputEventResponse": {
            /** @description UUID of the event */
            id: string;
            /** @description Place in the service's log */
            position: string;
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "budgets.LedgerEntry": {
            activity: string | null;
            agency: string;
            agreementNumber: string | null;
            /** @description decimal */
            amount: string;
            /** @enum {string|null} */
            category: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | null;
            commitment: string | null;
            counterparty: string | null;
            currency: string;
            /** Format: date */
            date: string;
            entry: string;
            events: components["schemas"]["budgets.InputEventResponse"][];
            /** @enum {string} */
            kind: "commitment" | "partner" | "own-spending" | "refund";
            original: components["schemas"]["budgets.OriginalAmountResponse"] | null;
            output: string | null;
            programme: string;
            reason: string | null;
            recordedAt: string;
            /** @description decimal */
            released: string | null;
            year: number | null;
        };
        "budgets.LedgerTotalsResponse": {
            /** @description Null where nothing is allocated at just that place */
            allocated: components["schemas"]["budgets.MoneyDto"] | null;
            /** @description Inclusive: it contains what is disbursed */
            committed: components["schemas"]["budgets.MoneyDto"];
            disbursed: components["schemas"]["budgets.MoneyDto"];
            netTransferred: components["schemas"]["budgets.MoneyDto"];
            /** @description Bound and not yet paid */
            outstanding: components["schemas"]["budgets.MoneyDto"];
            refunded: components["schemas"]["budgets.MoneyDto"];
            transferred: components["schemas"]["budgets.MoneyDto"];
            /** @description Allocated and not yet bound */
            uncommitted: components["schemas"]["budgets.MoneyDto"] | null;
        };
        "budgets.LineBalancesResponse": {
            agency: string;
            /** @description Null where nothing is allocated at just that place */
            allocated: components["schemas"]["budgets.MoneyDto"] | null;
            /** @enum {string|null} */
            category: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | null;
            /** @description Inclusive: it contains what is disbursed */
            committed: components["schemas"]["budgets.MoneyDto"];
            disbursed: components["schemas"]["budgets.MoneyDto"];
            output: string | null;
            /** @description Bound and not yet paid */
            outstanding: components["schemas"]["budgets.MoneyDto"];
            /** @description Allocated and not yet bound */
            uncommitted: components["schemas"]["budgets.MoneyDto"] | null;
            year: number | null;
        };
        "budgets.LineEffectResponse": {
            after: components["schemas"]["budgets.MoneyDto"];
            before: components["schemas"]["budgets.MoneyDto"];
            change: components["schemas"]["budgets.MoneyDto"];
            place: components["schemas"]["budgets.PlaceDto"];
        };
        "budgets.LinkRecommendationsDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            reason?: string;
            /** @description Numbers of recommendations */
            recommendations: string[];
        };
        "budgets.MoneyDto": {
            /** @example 6600000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "budgets.MoveDto": {
            amount: components["schemas"]["budgets.MoneyDto"];
            /** @description Left out for new money */
            from?: components["schemas"]["budgets.PlaceDto"];
            to: components["schemas"]["budgets.PlaceDto"];
        };
        "budgets.NewValuesDto": {
            activity?: string;
            agreementNumber?: string;
            amount?: components["schemas"]["budgets.MoneyDto"];
            /** @enum {string} */
            category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            counterparty?: string;
            /** Format: date */
            date?: string;
            exchange?: components["schemas"]["budgets.ExchangeDto"];
            output?: string;
            year?: number;
        };
        "budgets.OpenKeyActionResponse": {
            /** @example 1.1 */
            code: string;
            /** Format: date */
            end: string | null;
            lead: string;
            /** @description Number of the recommendation */
            recommendation: string;
            /** @enum {string} */
            status: "not-stated" | "planned" | "ongoing";
            text: string;
        };
        "budgets.OperationsResponse": {
            /** @description The first hundred of them */
            parked: components["schemas"]["budgets.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount: number;
            /** @description Whether everything works and is caught up */
            ready: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons: string[];
            /** @example budgets */
            service: string;
            subscriptions: components["schemas"]["budgets.SubscriptionResponse"][];
        };
        "budgets.OriginalAmountResponse": {
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * @description Units of the amount's currency for one unit of the programme's
             * @example 6.8275
             */
            rate: string;
            /**
             * Format: date
             * @description The day from which the rate was in force
             */
            rateDate: string;
            /** @example UN operational rate of exchange */
            source: string;
        };
        "budgets.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "budgets.PeriodSummaryResponse": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            currency: string;
            /** @description Disbursed as percent of what had come */
            delivery: string | null;
            /** @description Cumulative, exactly as reported */
            figures: components["schemas"]["budgets.FiguresDto"];
            period: string;
            /** @description Transfers with a value date up to the period's cut-off */
            recordedTransfers: components["schemas"]["budgets.MoneyDto"];
            /** @description Code of the agency, or `programme` */
            scope: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "published";
            version: number;
        };
        "budgets.PlaceDto": {
            /**
             * @description Code of the agency that holds the money
             * @example ILO
             */
            agency?: string;
            /**
             * @description UNDG harmonized budget category
             * @enum {string}
             */
            category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /**
             * @description What it is set aside for, in place of an agency
             * @example policy-advice
             */
            earmark?: string;
            /**
             * @description Layer at which it is to be spent
             * @enum {string}
             */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            /**
             * @description Number of the output
             * @example 2.3
             */
            output?: string;
            /** @description Programme year, 1 for the first */
            year?: number;
        };
        "budgets.Problem": {
            /** @description Stable, for a program */
            code: string;
            correlationId: string;
            /** @description What went wrong, for a person */
            detail: string;
            /** @description Every field at fault */
            errors?: {
                field?: string;
                message?: string;
            }[];
            /** @description What a rule compared */
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "budgets.ProgrammeLedgerResponse": {
            agencies: components["schemas"]["budgets.AgencyBalancesResponse"][];
            lines: components["schemas"]["budgets.LineBalancesResponse"][];
            programme: string;
            totals: components["schemas"]["budgets.LedgerTotalsResponse"];
        };
        "budgets.ProgrammeSummaryResponse": {
            agencies: components["schemas"]["budgets.AgencySummaryResponse"][];
            allocated: components["schemas"]["budgets.MoneyDto"];
            earmarks: components["schemas"]["budgets.EarmarkSummaryResponse"][];
            gates: components["schemas"]["budgets.GateSummaryResponse"][];
            periods: components["schemas"]["budgets.PeriodSummaryResponse"][];
            programme: string;
            /** @description Null: no document states it, which is not zero */
            total: components["schemas"]["budgets.MoneyDto"] | null;
            transferred: components["schemas"]["budgets.MoneyDto"];
            transfers: components["schemas"]["budgets.Transfer"][];
        };
        "budgets.ProvenanceResponse": {
            /**
             * Format: date
             * @description The day it was asked for, as true on
             */
            asOf: string | null;
            /** @description ISO 4217, for an amount */
            currency: string | null;
            events: components["schemas"]["budgets.RecordedFact"][];
            /** @example reports/programme/2009-2/disbursed */
            figure: string;
            /** @description The day it was asked for, as known on */
            knownAt: string | null;
            /** @description As it stands: an amount, a percentage or a word; null when it is not known */
            value: string | null;
        };
        "budgets.RangeOfFindingResponse": {
            /** @description decimal */
            high: string;
            /** @description decimal */
            low: string;
        };
        "budgets.ReasonedRequest": {
            /** Format: date */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            reason: string;
        };
        "budgets.RecommendationEffectResponse": {
            agencies: components["schemas"]["budgets.AgencyChangeResponse"][];
            earmarks: components["schemas"]["budgets.EarmarkChangeResponse"][];
            /** @description Moved by applied revisions that answer it */
            moved: components["schemas"]["budgets.MoneyDto"];
            newMoney: components["schemas"]["budgets.MoneyDto"];
            /** @description Proposed and not decided yet */
            pending: components["schemas"]["budgets.MoneyDto"];
            /** @example 5 */
            recommendation: string;
            revisions: components["schemas"]["budgets.RevisionOfRecommendationResponse"][];
            title: string | null;
        };
        "budgets.ReconciliationBoardResponse": {
            /**
             * @example [
             *       "2009-1",
             *       "2009-2"
             *     ]
             */
            periods: string[];
            programme: string;
            /** @description The whole programme first */
            rows: components["schemas"]["budgets.BoardRowResponse"][];
            /** @description Null while no document states it */
            total: components["schemas"]["budgets.MoneyDto"] | null;
        };
        "budgets.RecordCommitmentDto": {
            /**
             * @description Number of the activity, or its id
             * @example 2.3.1
             */
            activity?: string;
            /** @example ILO */
            agency: string;
            /**
             * @description Unique within the agency
             * @example ILO-2010-017
             */
            agreementNumber: string;
            /** @description In the programme's currency, or in another one with its rate */
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * @description UNDG harmonized budget category
             * @enum {string}
             */
            category: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /**
             * @description Who is to be paid
             * @example CASS
             */
            counterparty: string;
            /**
             * Format: date
             * @description The day on which it was signed, paid or given back
             * @example 2010-03-15
             */
            date: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            exchange?: components["schemas"]["budgets.ExchangeDto"];
            /** @example 2.3 */
            output: string;
            reason?: string;
            /** @description Programme year, 1 for the first */
            year: number;
        };
        "budgets.RecordDisbursementDto": {
            /**
             * @description Number of the activity, or its id
             * @example 2.3.1
             */
            activity?: string;
            /** @example ILO */
            agency: string;
            /** @description In the programme's currency, or in another one with its rate */
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * @description UNDG harmonized budget category
             * @enum {string}
             */
            category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /** @description Id of the commitment it is paid on; then it has no line of its own */
            commitment?: string;
            /**
             * Format: date
             * @description The day on which it was signed, paid or given back
             * @example 2010-03-15
             */
            date: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            exchange?: components["schemas"]["budgets.ExchangeDto"];
            /** @enum {string} */
            kind: "partner" | "own-spending";
            /** @example 2.3 */
            output?: string;
            reason?: string;
            year?: number;
        };
        "budgets.RecordedBy": {
            /** @description The organization it was done for, when for another one */
            onBehalfOf?: string;
            /** @example PMO */
            organization: string;
            /** @example pmo */
            role: string;
        };
        "budgets.RecordedFact": {
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description When it was true
             */
            effectiveDate: string;
            /** @description The document and the place it was read from */
            evidence: components["schemas"]["budgets.EvidenceDto"] | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Service whose log holds it, and the place there
             * @example budgets@1234
             */
            position: string;
            reason: string | null;
            /**
             * Format: date-time
             * @description When it became known
             */
            recordedAt: string;
            recordedBy: components["schemas"]["budgets.RecordedBy"];
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "budgets.RecordedGateResponse": {
            /** @enum {string} */
            basis: "last-tranche" | "cumulative";
            /** @description Money that was to be committed */
            denominator: components["schemas"]["budgets.MoneyDto"];
            includeAdvance: boolean;
            inputEvents: components["schemas"]["budgets.InputEventResponse"][];
            /** @description What was committed against the basis */
            numerator: components["schemas"]["budgets.MoneyDto"];
            passed: boolean;
            /** @description Version of the policy set in force */
            policyVersion: number;
            /** @description Two decimals, for people; `passed` compares exactly */
            ratio: string;
            recordedAt: string;
            /**
             * @description Period whose report the commitments come from
             * @example 2009-2
             */
            reportPeriod: string;
            /**
             * @description Percent of the basis that must be committed
             * @example 70
             */
            threshold: string;
            tranche: number;
        };
        "budgets.RecordedRequest": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            reason?: string;
        };
        "budgets.RecordRefundDto": {
            /** @example ILO */
            agency: string;
            /** @description In the programme's currency, or in another one with its rate */
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it was signed, paid or given back
             * @example 2010-03-15
             */
            date: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            exchange?: components["schemas"]["budgets.ExchangeDto"];
            reason?: string;
        };
        "budgets.RecordTransferDto": {
            /** @description In the programme's currency, or in another one with its rate */
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            exchange?: components["schemas"]["budgets.ExchangeDto"];
            /** @enum {string} */
            kind: "tranche" | "advance";
            reason?: string;
            /** @description Number of the tranche; none for an advance */
            tranche?: number;
            /**
             * Format: date
             * @description The day on which the money was available
             * @example 2009-01-09
             */
            valueDate: string;
        };
        "budgets.RecordUnfundedNeedDto": {
            /** @description Left out while nobody has estimated it */
            amount?: components["schemas"]["budgets.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /**
             * @description Number of the key action that it would pay for
             * @example 4.3.2
             */
            keyAction?: string;
            reason?: string;
            /**
             * @description Number of the recommendation from which it follows
             * @example 4.3
             */
            recommendation?: string;
            /** @example A standard media package */
            title: string;
        };
        "budgets.ReportCheckResponse": {
            /** @description They stand already, and would say this */
            changed: components["schemas"]["budgets.ExpectedFindingResponse"][];
            /** @description Figures for the scope and period are there: these would be a restatement */
            isRestatement: boolean;
            raised: components["schemas"]["budgets.ExpectedFindingResponse"][];
            /** @description They would be resolved; as they stand */
            resolved: components["schemas"]["budgets.ExpectedFindingResponse"][];
        };
        "budgets.ReportExemption": {
            exemptedBy: string;
            period: string;
            programme: string;
            reason: string;
            recordedAt: string;
            scope: string;
        };
        "budgets.ReportOnBoardResponse": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "published";
            version: number;
        };
        "budgets.RequestAdditionalFundsDto": {
            /**
             * @description Government, donor or fund secretariat that is asked
             * @example MDGF-SEC
             */
            addressee: string;
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /** @description Ids of the unfunded needs it is meant for */
            needs?: string[];
            purpose: string;
            reason?: string;
        };
        "budgets.RestateFinancialReportDto": {
            /** @enum {string} */
            committedDefinition?: "inclusive" | "outstanding" | "not-stated";
            /** Format: date */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /** @description Only what is corrected */
            figures: components["schemas"]["budgets.CorrectedFiguresDto"];
            reason: string;
        };
        "budgets.RevisionBaseDto": {
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * @description What the percentage is taken of
             * @example tranche-3
             */
            reference: string;
        };
        "budgets.RevisionContentResponse": {
            activity?: string;
            base?: components["schemas"]["budgets.RevisionBaseDto"];
            /** @enum {string} */
            kind: "across-the-board-cut" | "within-agency" | "between-agencies" | "elimination" | "new-money";
            moves: components["schemas"]["budgets.MoveDto"][];
            needs?: string[];
            percent?: string;
            purpose: string;
            recommendations: string[];
        };
        "budgets.RevisionDto": {
            /** @description The activity that is given up */
            activity?: string;
            /** @description Needed with a percentage */
            base?: components["schemas"]["budgets.RevisionBaseDto"];
            /** @description From the simulation: refused when it would be something else now */
            digest?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /** @enum {string} */
            kind: "across-the-board-cut" | "within-agency" | "between-agencies" | "elimination" | "new-money";
            /** @description The parts of a cut are worked out */
            moves?: components["schemas"]["budgets.MoveDto"][];
            /** @description Ids of the unfunded needs it pays for */
            needs?: string[];
            /** @example 3 */
            percent?: string;
            purpose: string;
            reason?: string;
            /** @description Numbers of the recommendations it answers */
            recommendations?: string[];
            /** @description Where a cut is set aside */
            to?: components["schemas"]["budgets.PlaceDto"];
        };
        "budgets.RevisionEffectResponse": {
            agencies: components["schemas"]["budgets.AgencyEffectResponse"][];
            amount: components["schemas"]["budgets.MoneyDto"];
            content: components["schemas"]["budgets.RevisionContentResponse"];
            /** @description Send it with the proposal to make sure that it is what was simulated */
            digest: string;
            earmarks: components["schemas"]["budgets.EarmarkEffectResponse"][];
            gates: components["schemas"]["budgets.GateBesideResponse"][];
            keyActions: components["schemas"]["budgets.OpenKeyActionResponse"][];
            lines: components["schemas"]["budgets.LineEffectResponse"][];
            /** @description Null for a simulation */
            revision: string | null;
            route: components["schemas"]["budgets.RouteResponse"];
            /** @description `simulated`, or the status of the revision */
            status: string;
            total: components["schemas"]["budgets.BeforeAndAfterResponse"];
        };
        "budgets.RevisionEntryResponse": {
            /** @description Negative where money is taken */
            amount: components["schemas"]["budgets.MoneyDto"];
            entry: string;
            place: components["schemas"]["budgets.PlaceDto"];
        };
        "budgets.RevisionOfRecommendationResponse": {
            /** @description decimal */
            amount: string;
            currency: string;
            /** Format: date */
            decidedOn: string | null;
            decision: string | null;
            /** @enum {string} */
            kind: "across-the-board-cut" | "within-agency" | "between-agencies" | "elimination" | "new-money";
            purpose: string;
            recommendations: string[];
            revision: string;
            status: string;
        };
        "budgets.RouteResponse": {
            /** @description Why that body decides */
            because: string;
            /** @enum {string} */
            decidedBy: "PMC" | "NSC";
            needsEndorsement: boolean;
        };
        "budgets.ScheduleTrancheDto": {
            amount: components["schemas"]["budgets.MoneyDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /**
             * Format: date
             * @example 2009-01-09
             */
            plannedDate: string;
            reason?: string;
            /** @description 1 for the first */
            tranche: number;
        };
        "budgets.SubmitFinancialReportDto": {
            /**
             * @description Whether committed contains what is disbursed already
             * @enum {string}
             */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            /** @description The programme's when left out */
            currency?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["budgets.EvidenceDto"];
            /** @description Cumulative since the programme began, exactly as reported */
            figures: components["schemas"]["budgets.FiguresDto"];
            /** @example 2009-2 */
            period: string;
            reason?: string;
            /** @description Code of the agency; left out or `programme`: all agencies together */
            scope?: string;
        };
        "budgets.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "budgets.SummaryChangesResponse": {
            after: components["schemas"]["budgets.ProgrammeSummaryResponse"];
            before: components["schemas"]["budgets.ProgrammeSummaryResponse"];
            /** @description What lies between the two, in the order in which it became so */
            events: components["schemas"]["budgets.RecordedFact"][];
        };
        "budgets.SupersededFiguresResponse": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            figures: components["schemas"]["budgets.FiguresDto"];
            reason: string;
            restatedAt: string;
            version: number;
        };
        "budgets.TemplateColumnResponse": {
            choices?: string[];
            example: string;
            /** @example Amount */
            header: string;
            help: string;
            /** @example amount */
            key: string;
            /** @enum {string} */
            kind: "text" | "code" | "list" | "choice" | "amount" | "percentage" | "count" | "date" | "period" | "yes-no";
            /** @description Needed in a row that adds */
            required: boolean;
        };
        "budgets.Tranche": {
            /** @description decimal */
            amount: string;
            currency: string;
            gate: components["schemas"]["budgets.RecordedGateResponse"] | null;
            /** Format: date */
            plannedDate: string;
            programme: string;
            /** @description decimal */
            receivedAmount: string | null;
            /** Format: date */
            releasedOn: string | null;
            /** Format: date */
            requestedOn: string | null;
            /** @enum {string} */
            status: "scheduled" | "requested" | "gate-passed" | "gate-failed" | "waived" | "released" | "received";
            tranche: number;
            transfer: string | null;
            /** Format: date */
            valueDate: string | null;
            waivedBy: string | null;
        };
        "budgets.TrancheCockpitResponse": {
            /** @description Whether the money will be spent in time */
            burn: components["schemas"]["budgets.BurnNeededResponse"] | null;
            /** @description The first one that has not come */
            next: number | null;
            programme: string;
            /** @description Those in force, or asked with in their place */
            rules: components["schemas"]["budgets.AskedRulesResponse"];
            tranches: components["schemas"]["budgets.TrancheInCockpitResponse"][];
        };
        "budgets.TrancheInCockpitResponse": {
            amount: components["schemas"]["budgets.MoneyDto"];
            /** @description Days from the planned to the value date */
            delay: number | null;
            /** @description Only for a gate that fails */
            forecast: components["schemas"]["budgets.GateForecastResponse"] | null;
            /** @description As it would be judged now by the rules asked with */
            gate: components["schemas"]["budgets.GateResponse"] | null;
            /** Format: date */
            plannedDate: string;
            received: components["schemas"]["budgets.MoneyDto"] | null;
            /** Format: date */
            releasedOn: string | null;
            /** Format: date */
            requestedOn: string | null;
            /** @enum {string} */
            status: "scheduled" | "waived" | "requested" | "released" | "received";
            tranche: number;
            /** Format: date */
            valueDate: string | null;
        };
        "budgets.Transfer": {
            /** @description decimal */
            amount: string;
            currency: string;
            /** @enum {string} */
            kind: "tranche" | "advance";
            original: components["schemas"]["budgets.OriginalAmountResponse"] | null;
            programme: string;
            recordedAt: string;
            tranche: number | null;
            transfer: string;
            /** Format: date */
            valueDate: string;
        };
        "budgets.UnfundedNeed": {
            /** @description decimal */
            amount: string | null;
            currency: string | null;
            fundedBy: string | null;
            keyAction: string | null;
            need: string;
            programme: string;
            recommendation: string | null;
            recordedAt: string;
            recordedBy: string;
            /** @enum {string} */
            status: "unfunded" | "funded";
            title: string;
        };
        "gateway.ApplicationResponse": {
            /** @enum {string} */
            kind: "service" | "view";
            /**
             * @description The service, or `view-` and the participant
             * @example budgets
             */
            name: string;
            /** @description The first hundred of them */
            parked?: components["schemas"]["gateway.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount?: number;
            /** @description Whether everything works and is caught up */
            ready?: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons?: string[];
            /** @example budgets */
            service?: string;
            /** @enum {string} */
            status: "up" | "down";
            subscriptions?: components["schemas"]["gateway.SubscriptionResponse"][];
        };
        "gateway.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "gateway.PermissionResponse": {
            /** @example RecordTransfer */
            command: string;
            /**
             * @description What the subject must be to the caller's organization
             * @enum {string}
             */
            relation: "own" | "not-own" | "on-behalf" | "participant" | "any";
            /** @enum {string} */
            role: "coordinator" | "agency-finance" | "pmo" | "pmc" | "nsc" | "fund" | "auditor" | "service";
            /** @example budgets */
            service: string;
        };
        "gateway.PermissionsResponse": {
            /** @description What is not listed is refused */
            items: components["schemas"]["gateway.PermissionResponse"][];
            roles: ("coordinator" | "agency-finance" | "pmo" | "pmc" | "nsc" | "fund" | "auditor" | "service")[];
        };
        "gateway.PlatformResponse": {
            /** Format: date-time */
            checkedAt: string;
            items: components["schemas"]["gateway.ApplicationResponse"][];
            /** @description Whether every application works and is caught up */
            ready: boolean;
        };
        "gateway.PortalSettings": {
            /** @description Null where nobody can sign in */
            signIn: components["schemas"]["gateway.SignInSettings"] | null;
            /**
             * @description Participants that have a view of their own
             * @example [
             *       "ILO",
             *       "NSC"
             *     ]
             */
            views: string[];
        };
        "gateway.SignInSettings": {
            /**
             * @description The OpenID Connect issuer
             * @example http://localhost:8080/oidc
             */
            authority: string;
            /** @example concert-portal */
            clientId: string;
            /** @description Whether everybody may be anybody, without a password */
            isDemonstration: boolean;
            /** @example openid profile */
            scope: string;
        };
        "gateway.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "recommendations.AgreeKeyActionDto": {
            /** @description The budget line, revision or contribution it is paid from */
            budget?: string;
            /**
             * @description Left out where the document prints none
             * @example 4.3.1
             */
            code?: string;
            collaborators: string[];
            /** @description True when it cannot be done without money */
            costed?: boolean;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * @description Convenes without carrying it out
             * @example PMO
             */
            facilitator?: string;
            /**
             * @description Organization or body that answers for it
             * @example PMC
             */
            lead: string;
            reason?: string;
            /**
             * @description The document's own words
             * @example Full PMC and PMO
             */
            responsibleAsPrinted?: string;
            text: string;
            /**
             * @description The document's own words
             * @example Quarter 4,2010
             */
            timeFrameAsPrinted?: string;
            /** @description Left out, it is read from the time frame. Null when open-ended: it is then never overdue */
            window?: components["schemas"]["recommendations.WindowDto"] | null;
        };
        "recommendations.AlikeResponse": {
            /** @example 3.1 */
            code: string;
            /**
             * Format: uuid
             * @description The finding `key-actions-alike` that says so
             */
            finding: string;
        };
        "recommendations.AssignFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * @description Organization that takes part, or body
             * @example PMC
             */
            organization: string;
            reason?: string;
        };
        "recommendations.ByStateResponse": {
            closed: number;
            "in-follow-up": number;
            issued: number;
            responded: number;
        };
        "recommendations.ByStatusResponse": {
            completed: number;
            dropped: number;
            "not-stated": number;
            ongoing: number;
            planned: number;
        };
        "recommendations.CellRemarkResponse": {
            /**
             * @description Address of the cell in the sheet
             * @example B7
             */
            cell: string;
            /**
             * @description Stable, for a program
             * @example AMOUNT_NOT_IN_NOTATION
             */
            code: string;
            /** @description Heading of its column; null: the whole row */
            column: string | null;
            /** @description For a person */
            message: string;
            /** @example 7 */
            row: number;
            /**
             * @description What it would be otherwise
             * @example 2632.00 under de
             */
            suggestion?: string;
        };
        "recommendations.CompleteKeyActionDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * Format: date
             * @description The day on which it was done
             * @example 2011-11-30
             */
            on: string;
            reason?: string;
            /** @description What was achieved */
            summary: string;
        };
        "recommendations.CompletionResponse": {
            by: string;
            summary: string;
            /** @description Another organization than `by`; null before */
            verifiedBy: string | null;
            /** Format: date */
            verifiedOn: string | null;
        };
        "recommendations.CountsResponse": {
            /** @description Seem to be the same act as another one */
            alike: number;
            byStatus: components["schemas"]["recommendations.ByStatusResponse"];
            merged: number;
            open: number;
            overdue: number;
            total: number;
            unfunded: number;
            verified: number;
        };
        "recommendations.DropKeyActionDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * Format: date
             * @example 2011-06-30
             */
            on: string;
            /** @description Readers are told why */
            reason: string;
        };
        "recommendations.DueDateResponse": {
            /** Format: date */
            newEnd: string;
            /** Format: date */
            oldEnd: string | null;
            /** Format: date */
            on: string;
            reason: string;
        };
        "recommendations.EvaluationRow": {
            code: string;
            commissioner: string | null;
            evaluation: string;
            evaluators: components["schemas"]["recommendations.EvaluatorResponse"][];
            /** @enum {string} */
            kind: "mid-term" | "final" | "thematic" | "joint";
            limits: string[];
            manager: string | null;
            method: string[];
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            programme: string;
            ratings: components["schemas"]["recommendations.RatingResponse"][];
            /** Format: date */
            reportDate: string | null;
            statements: components["schemas"]["recommendations.StatementResponse"][];
            steps: components["schemas"]["recommendations.StepResponse"][];
        };
        "recommendations.EvaluatorResponse": {
            /** @description Left out for an independent evaluator */
            organization?: string;
            /** @example international consultant */
            role: string;
        };
        "recommendations.EvaluatorDto": {
            /** @description Left out for an independent evaluator */
            organization?: string;
            /**
             * @description Part taken, never a name
             * @example international consultant
             */
            role: string;
        };
        "recommendations.EvidenceDto": {
            /** @example MDGF-1880 factsheet */
            document: string;
            /** @description Digest of the file, so that it can be recognised */
            hash?: string;
            /**
             * @description Kind of document: factsheet, management response, bank statement …
             * @example factsheet
             */
            kind: string;
            /**
             * @description Place in the document: page, table, cell
             * @example Financial execution, 2009-2
             */
            place?: string;
        };
        "recommendations.ExplainFindingDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            explanation: string;
            reason?: string;
        };
        "recommendations.ExtendKeyActionDueDateDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * Format: date
             * @description The new last day
             * @example 2012-01-09
             */
            newEnd: string;
            /**
             * Format: date
             * @description First day of one that had no window; the day of extending when left out
             */
            newStart?: string;
            /** @description Readers are told why */
            reason: string;
        };
        "recommendations.Finding": {
            assignedTo: string | null;
            changedAt: string;
            currency: string | null;
            derived: boolean;
            difference: string | null;
            expected: string | null;
            explainedBy: string | null;
            explanation: string | null;
            id: string;
            inputEvents: components["schemas"]["recommendations.FindingInputResponse"][];
            note: string;
            observed: string | null;
            period: string;
            programme: string;
            raisedAt: string;
            /** @description What rounding leaves possible, for a derived amount */
            range: components["schemas"]["recommendations.FindingRangeResponse"] | null;
            /** @enum {string|null} */
            resolvedBy: "correction" | "waiver" | "acceptance" | null;
            rule: string;
            scope: string;
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            /** @enum {string} */
            status: "open" | "explained" | "resolved";
            subject: string | null;
            /** @enum {string} */
            unit: "money" | "percent" | "report" | "definition" | "date" | "words";
        };
        "recommendations.FindingInputResponse": {
            /** Format: uuid */
            id: string;
            /** @description Place in the service's log */
            position: string;
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "recommendations.FindingRangeResponse": {
            /** @description decimal */
            high: string;
            /** @description decimal */
            low: string;
        };
        "recommendations.FollowUpResponse": {
            /** @description Organization that logged it */
            by: string;
            comment: string | null;
            /** Format: date */
            on: string;
            onBehalfOf: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            status: "not-stated" | "planned" | "ongoing" | "completed" | "dropped";
            /** @example On-going */
            statusAsPrinted: string | null;
        };
        "recommendations.FollowUpSummaryResponse": {
            /**
             * Format: date
             * @description On which statuses and overdue are judged
             */
            day: string;
            keyActions: components["schemas"]["recommendations.CountsResponse"];
            recommendations: components["schemas"]["recommendations.RecommendationCountsResponse"];
        };
        "recommendations.ImportResponse": {
            counts: components["schemas"]["recommendations.ImportCountsResponse"];
            document: components["schemas"]["recommendations.ImportDocumentResponse"];
            dryRun: boolean;
            /** @description Of the headings and of all rows, as they stand in the sheet */
            errors: components["schemas"]["recommendations.CellRemarkResponse"][];
            /** @description About the headings and rows passed over */
            notes: components["schemas"]["recommendations.CellRemarkResponse"][];
            rows: components["schemas"]["recommendations.ImportRowResponse"][];
            /** @example transfers */
            template: string;
        };
        "recommendations.ImportCountsResponse": {
            refused: number;
            right: number;
            rows: number;
            stored: number;
            unchanged: number;
        };
        "recommendations.ImportDocumentResponse": {
            /** @description SHA-256 of the file, hexadecimal */
            hash: string;
            /** @example yem-budget.xlsx */
            name: string;
            /** @description Name of the sheet; null in a CSV file */
            sheet: string | null;
        };
        "recommendations.ImportOrderResponse": {
            /** @description As an ordinary request would send it */
            body: {
                [key: string]: unknown;
            };
            /** @example AllocateBudget */
            command: string;
            /** @description Of what is new, once it is stored */
            id?: string;
            /** @description Of the address */
            params: {
                [key: string]: string;
            };
        };
        "recommendations.ImportRowResponse": {
            errors: components["schemas"]["recommendations.CellRemarkResponse"][];
            /** @enum {string|null} */
            mode: "add" | "replace" | null;
            notes: components["schemas"]["recommendations.CellRemarkResponse"][];
            /** @description As the spreadsheet program counts */
            number: number;
            /** @description What it does */
            orders: components["schemas"]["recommendations.ImportOrderResponse"][];
            /**
             * @description right: would be stored, or was left out of what was stored
             * @enum {string}
             */
            outcome: "right" | "stored" | "unchanged" | "refused";
            /** @description Row identifier */
            row: string | null;
        };
        "recommendations.ImportTemplateResponse": {
            columns: components["schemas"]["recommendations.TemplateColumnResponse"][];
            /** @example transfers */
            template: string;
            /** @example Transfers */
            title: string;
        };
        "recommendations.ImportTemplatesResponse": {
            items: components["schemas"]["recommendations.ImportTemplateResponse"][];
        };
        "recommendations.IssueRecommendationDto": {
            /** @description Organizations and bodies it speaks to; none when the document names none */
            addressees: string[];
            /**
             * @description The document's own words for them
             * @example all IOM China
             */
            addresseesAsPrinted?: string;
            /**
             * @description Number in the source document
             * @example 4.3
             */
            code: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * @description Number of the recommendation it is part of
             * @example 4
             */
            parent?: string;
            reason?: string;
            text: string;
            /** @example Develop a YEM publicity strategy */
            title: string;
        };
        "recommendations.KeyActionResponse": {
            /** Format: uuid */
            action: string;
            /** Format: date */
            agreedOn: string;
            /** @description Others that seem to be the same act; none once linked or merged */
            alike: components["schemas"]["recommendations.AlikeResponse"][];
            /** @description What it is paid from */
            budget: string | null;
            /** @description Completed, dropped or merged into another */
            closed: boolean;
            /** @example 4.3.1 */
            code: string;
            completion: components["schemas"]["recommendations.CompletionResponse"] | null;
            /** @description Null: nobody said */
            costed: boolean | null;
            dueDates: components["schemas"]["recommendations.DueDateResponse"][];
            followUp: components["schemas"]["recommendations.FollowUpResponse"][];
            /** @description The window's parts, in their order; none when open-ended */
            intervals: components["schemas"]["recommendations.WindowDto"][];
            links: components["schemas"]["recommendations.LinkResponse"][];
            /** @description Id of the key action as which it is followed up */
            mergedInto: string | null;
            overdue: boolean;
            /**
             * @description Code of the recommendation
             * @example 4.3
             */
            recommendation: string;
            responsible: components["schemas"]["recommendations.ResponsibleResponse"];
            /** @enum {string} */
            status: "not-stated" | "planned" | "ongoing" | "completed" | "dropped";
            text: string;
            /** @example Quarter 4, 2010 */
            timeFrameAsPrinted: string | null;
            /** @description Cannot be done without money, and nobody says from which */
            unfunded: boolean;
            /** @description Null when open-ended: then never overdue */
            window: components["schemas"]["recommendations.WindowDto"] | null;
            /**
             * @description Null where somebody gave it
             * @enum {string|null}
             */
            windowFrom: "time-frame" | "programme-end" | null;
        };
        "recommendations.KeyActionFactResponse": {
            /** @description Code of the key action it is about: this one, or one merged into it */
            about: string;
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description When it was true
             */
            effectiveDate: string;
            /** @description The document and the place it was read from */
            evidence: components["schemas"]["recommendations.EvidenceDto"] | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Service whose log holds it, and the place there
             * @example budgets@1234
             */
            position: string;
            reason: string | null;
            /**
             * Format: date-time
             * @description When it became known
             */
            recordedAt: string;
            recordedBy: components["schemas"]["recommendations.RecordedBy"];
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "recommendations.KeyActionHistoryResponse": {
            /** Format: uuid */
            action: string;
            code: string;
            /** @description In the order in which they became known */
            facts: components["schemas"]["recommendations.KeyActionFactResponse"][];
            /** @description Code of the recommendation */
            recommendation: string;
        };
        "recommendations.KeyActionReferenceDto": {
            /**
             * @description Its own number
             * @example 3.1
             */
            action: string;
            /**
             * @description Number of its recommendation
             * @example 3
             */
            recommendation: string;
        };
        "recommendations.LinkResponse": {
            /** @description Id of the other key action */
            action: string;
            code: string;
            /** @enum {string} */
            link: "same" | "depends-on" | "needed-by" | "merged-into" | "merged-from";
            /** Format: date */
            on: string;
        };
        "recommendations.LinkKeyActionsDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * @description merged-into: the other goes on, and both histories are kept
             * @enum {string}
             */
            link: "same" | "depends-on" | "merged-into";
            reason?: string;
            to: components["schemas"]["recommendations.KeyActionReferenceDto"];
        };
        "recommendations.OperationsResponse": {
            /** @description The first hundred of them */
            parked: components["schemas"]["recommendations.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount: number;
            /** @description Whether everything works and is caught up */
            ready: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons: string[];
            /** @example budgets */
            service: string;
            subscriptions: components["schemas"]["recommendations.SubscriptionResponse"][];
        };
        "recommendations.OwnedKeyActionResponse": {
            /** Format: uuid */
            action: string;
            /** Format: date */
            agreedOn: string;
            /** @description Others that seem to be the same act; none once linked or merged */
            alike: components["schemas"]["recommendations.AlikeResponse"][];
            /** @description What it is paid from */
            budget: string | null;
            /** @description Completed, dropped or merged into another */
            closed: boolean;
            /** @example 4.3.1 */
            code: string;
            completion: components["schemas"]["recommendations.CompletionResponse"] | null;
            /** @description Null: nobody said */
            costed: boolean | null;
            dueDates: components["schemas"]["recommendations.DueDateResponse"][];
            followUp: components["schemas"]["recommendations.FollowUpResponse"][];
            /** @description The window's parts, in their order; none when open-ended */
            intervals: components["schemas"]["recommendations.WindowDto"][];
            links: components["schemas"]["recommendations.LinkResponse"][];
            /** @description Id of the key action as which it is followed up */
            mergedInto: string | null;
            overdue: boolean;
            /** @enum {string} */
            part: "lead" | "collaborator" | "facilitator";
            /**
             * @description Code of the recommendation
             * @example 4.3
             */
            recommendation: string;
            responsible: components["schemas"]["recommendations.ResponsibleResponse"];
            /** @enum {string} */
            status: "not-stated" | "planned" | "ongoing" | "completed" | "dropped";
            text: string;
            /** @example Quarter 4, 2010 */
            timeFrameAsPrinted: string | null;
            /** @description Cannot be done without money, and nobody says from which */
            unfunded: boolean;
            /** @description Null when open-ended: then never overdue */
            window: components["schemas"]["recommendations.WindowDto"] | null;
            /**
             * @description Null where somebody gave it
             * @enum {string|null}
             */
            windowFrom: "time-frame" | "programme-end" | null;
        };
        "recommendations.OwnerResponse": {
            counts: components["schemas"]["recommendations.CountsResponse"];
            keyActions: components["schemas"]["recommendations.OwnedKeyActionResponse"][];
            /** @example PMC */
            owner: string;
        };
        "recommendations.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "recommendations.Problem": {
            /** @description Stable, for a program */
            code: string;
            correlationId: string;
            /** @description What went wrong, for a person */
            detail: string;
            /** @description Every field at fault */
            errors?: {
                field?: string;
                message?: string;
            }[];
            /** @description What a rule compared */
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "recommendations.ProgressKeyActionDto": {
            comment?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * Format: date
             * @description The day on which it stood so
             * @example 2011-01-31
             */
            on: string;
            reason?: string;
            /**
             * @description not-stated when there is only a comment
             * @enum {string}
             */
            status: "not-stated" | "planned" | "ongoing" | "completed" | "dropped";
            /**
             * @description The document's own spelling
             * @example On-going
             */
            statusAsPrinted?: string;
        };
        "recommendations.RateCriterionDto": {
            /** @example relevance */
            criterion: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            reason?: string;
            /** @description Words of the scale, the lowest first */
            scale: string[];
            /** @description Place on the scale, 1 for its first word */
            score: number;
        };
        "recommendations.RatingResponse": {
            /** @example relevance */
            criterion: string;
            /** @description Words of the scale, the lowest first */
            scale: string[];
            /** @description Place on the scale, 1 for its first word */
            score: number;
        };
        "recommendations.ReasonedRequest": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /** @description Readers are told why */
            reason: string;
        };
        "recommendations.RecommendationResponse": {
            addressees: string[];
            /** @description The document's own words for them */
            addresseesAsPrinted: string | null;
            /** @example 4.3 */
            code: string;
            counts: components["schemas"]["recommendations.CountsResponse"];
            /**
             * @description Null before there is a response
             * @enum {string|null}
             */
            disposition: "accepted" | "partially-accepted" | "rejected" | "not-stated" | null;
            /** Format: date */
            issuedOn: string;
            keyActions: components["schemas"]["recommendations.KeyActionResponse"][];
            /**
             * @description Where it is told what it changed in money
             * @example /api/budgets/programmes/MDGF-1880/recommendations/5/effect
             */
            moneyEffect: string;
            /** @example 4 */
            parent: string | null;
            /** Format: uuid */
            recommendation: string;
            response: components["schemas"]["recommendations.ManagementResponseGiven"] | null;
            /** @enum {string} */
            state: "issued" | "responded" | "in-follow-up" | "closed";
            text: string;
            title: string;
        };
        "recommendations.RecommendationCountsResponse": {
            byState: components["schemas"]["recommendations.ByStateResponse"];
            total: number;
        };
        "recommendations.RecordedBy": {
            /** @description The organization it was done for, when for another one */
            onBehalfOf?: string;
            /** @example PMO */
            organization: string;
            /** @example pmo */
            role: string;
        };
        "recommendations.RecordEvaluationStatementDto": {
            /** @description What both speak of, such as a budget line */
            about?: string;
            /**
             * @description Unique in the evaluation
             * @example F1
             */
            code: string;
            /**
             * @description Code of another statement of the evaluation that says otherwise
             * @example C2
             */
            contradicts?: string;
            /**
             * @description The criterion it speaks to
             * @example efficiency
             */
            criterion?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /** @enum {string} */
            kind: "finding" | "conclusion" | "lesson" | "good-practice";
            reason?: string;
            /** @description Numbers of the recommendations drawn from it; none when none was */
            recommendations: string[];
            text: string;
        };
        "recommendations.RecordManagementResponseDto": {
            /**
             * @description not-stated when the document gives a text only
             * @enum {string}
             */
            disposition: "accepted" | "partially-accepted" | "rejected" | "not-stated";
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            reason?: string;
            text: string;
        };
        "recommendations.RegisterEvaluationDto": {
            /** @example mid-term */
            code: string;
            /** @description Who ordered it; null when the document does not say */
            commissioner: string | null;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evaluators: components["schemas"]["recommendations.EvaluatorDto"][];
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /** @enum {string} */
            kind: "mid-term" | "final" | "thematic" | "joint";
            /** @description What the evaluators could not see or do */
            limits: string[];
            /** @description Who manages it; null when the document does not say */
            manager: string | null;
            /** @description Steps such as desk review, interviews, site visits */
            method: string[];
            period: components["schemas"]["recommendations.WindowDto"];
            reason?: string;
            /** Format: date */
            reportDate?: string;
        };
        "recommendations.ManagementResponseGiven": {
            /** @description Id of the decision that approved it */
            approvedBy: string | null;
            /** Format: date */
            on: string;
            reason: string | null;
            text: string;
        };
        "recommendations.ResponsibleResponse": {
            asPrinted: string | null;
            collaborators: string[];
            facilitator: string | null;
            /** @example PMC */
            lead: string;
        };
        "recommendations.StatementResponse": {
            /** @description What both speak of */
            about: string | null;
            /** @example F1 */
            code: string;
            /** @description Code of another statement that says otherwise */
            contradicts: string | null;
            criterion: string | null;
            /** @enum {string} */
            kind: "finding" | "conclusion" | "lesson" | "good-practice";
            /** @description Numbers of the recommendations drawn from it */
            recommendations: string[];
            /** Format: uuid */
            statement: string;
            text: string;
        };
        "recommendations.StepResponse": {
            comment: string | null;
            /** @enum {string} */
            mode: "in-person" | "remote";
            /** Format: date */
            on: string;
            sites: string[];
            /** @example site-visits */
            step: string;
            with: string[];
        };
        "recommendations.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "recommendations.TakeEvaluationStepDto": {
            comment?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /** @enum {string} */
            mode: "in-person" | "remote";
            /**
             * Format: date
             * @example 2010-10-20
             */
            on: string;
            reason?: string;
            /** @description Names of the programme's sites */
            sites: string[];
            /** @enum {string} */
            step: "desk-review" | "interviews" | "evaluation-instrument" | "site-visits" | "stakeholder-workshop" | "data-collection";
            /** @description Organizations that took part */
            with: string[];
        };
        "recommendations.TemplateColumnResponse": {
            choices?: string[];
            example: string;
            /** @example Amount */
            header: string;
            help: string;
            /** @example amount */
            key: string;
            /** @enum {string} */
            kind: "text" | "code" | "list" | "choice" | "amount" | "percentage" | "count" | "date" | "period" | "yes-no";
            /** @description Needed in a row that adds */
            required: boolean;
        };
        "recommendations.VerifyKeyActionDto": {
            comment?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["recommendations.EvidenceDto"];
            /**
             * Format: date
             * @example 2011-12-15
             */
            on: string;
            reason?: string;
        };
        "recommendations.WindowDto": {
            /**
             * Format: date
             * @example 2010-12-31
             */
            end: string;
            /**
             * Format: date
             * @example 2010-10-01
             */
            start: string;
        };
        "reviews.AgendaItemResponse": {
            /** @description Decided by the full body only */
            fullBody?: boolean;
            subject: components["schemas"]["reviews.SubjectResponse"];
            title: string;
        };
        "reviews.BudgetMoveResponse": {
            amount: components["schemas"]["reviews.MoneyDto"];
            /** @description Left out for new money */
            from?: components["schemas"]["reviews.BudgetPlaceResponse"];
            to: components["schemas"]["reviews.BudgetPlaceResponse"];
        };
        "reviews.BudgetPlaceResponse": {
            agency?: string;
            category?: string;
            earmark?: string;
            /** @enum {string} */
            layer?: "national" | "provincial" | "municipal" | "county" | "community";
            output?: string;
            year?: number;
        };
        "reviews.ConveneMeetingDto": {
            /** @example NSC */
            body: string;
            /**
             * Format: date
             * @description Day it is to meet
             * @example 2010-02-10
             */
            date: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["reviews.EvidenceDto"];
            reason?: string;
        };
        "reviews.ConveneSessionDto": {
            /** @example NSC */
            body: string;
            /**
             * Format: date
             * @description Day it is to meet
             * @example 2010-02-10
             */
            date: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["reviews.EvidenceDto"];
            /**
             * @description Programmes it meets on
             * @example [
             *       "MDGF-1880",
             *       "MDGF-2000"
             *     ]
             */
            programmes: string[];
            reason?: string;
        };
        "reviews.DecisionResponse": {
            /** @example NSC */
            body: string;
            conditions: string[];
            /**
             * Format: date
             * @description Day of the meeting
             */
            date: string;
            /** Format: uuid */
            decision: string;
            dissent: components["schemas"]["reviews.DissentResponse"][];
            /** @description Null while the service concerned has said nothing */
            effect: components["schemas"]["reviews.EffectResponse"] | null;
            /** Format: uuid */
            meeting: string;
            /** @enum {string} */
            outcome: "approved" | "rejected" | "deferred" | "noted";
            /** @description SHA-256 of the pack at those positions */
            packDigest: string | null;
            /** @description What the pack held; null stands for the first edition */
            packEdition: number | null;
            /**
             * @example {
             *       "budgets": "57"
             *     }
             */
            positionsSeen: {
                [key: string]: string;
            };
            programme: string;
            /** Format: date-time */
            recordedAt: string;
            subject: components["schemas"]["reviews.SubjectResponse"];
            text: string;
        };
        "reviews.DecisionDueResponse": {
            /** @description The recommendation's number, the plan's year */
            address: string | null;
            /**
             * @description Body, fund or donor whose turn it is
             * @example NSC
             */
            body: string;
            /** @description Who decides in the end, where a body endorses first */
            decidedBy: string;
            decision: components["schemas"]["reviews.DecisionOfMatterResponse"] | null;
            /** @description A UUID, a number: send it as `subject.id`, or the address when there is one */
            id: string;
            /** @example release-gate */
            kind: string;
            meeting: components["schemas"]["reviews.MeetingOfMatterResponse"] | null;
            programme: string;
            /** @enum {string} */
            service: "agencies" | "activities" | "budgets" | "recommendations";
            /** Format: date */
            since: string;
            /**
             * @description `decided`: what came of it is not known yet; `refused`: it could not be carried out
             * @enum {string}
             */
            state: "open" | "on-agenda" | "deferred" | "refused" | "decided";
            /** @enum {string} */
            step: "endorsement" | "decision";
            title: string;
        };
        "reviews.DecisionOfMatterResponse": {
            /** Format: uuid */
            decision: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            outcome: "approved" | "rejected" | "deferred" | "noted";
        };
        "reviews.DecisionSubjectDto": {
            /**
             * @description As the service addresses it: a UUID, a number, a code
             * @example 4.3
             */
            id: string;
            /** @example management-response */
            kind: string;
            /**
             * @example recommendations
             * @enum {string}
             */
            service: "agencies" | "activities" | "budgets" | "recommendations";
        };
        "reviews.DissentResponse": {
            organization: string;
            text: string;
        };
        "reviews.DissentDto": {
            /** @example ILO */
            organization: string;
            /** @description As it stands in the minutes */
            text: string;
        };
        "reviews.EffectResponse": {
            /** @description The rule that refused */
            code: string | null;
            detail: string | null;
            /** Format: date */
            effectiveDate: string;
            /** @example agencies.ExtensionApproved.v1 */
            event: string;
            /** @enum {string} */
            outcome: "carried-out" | "refused";
            /** @description Place in that service's log */
            position: string;
            service: string;
        };
        "reviews.EvidenceDto": {
            /** @example MDGF-1880 factsheet */
            document: string;
            /** @description Digest of the file, so that it can be recognised */
            hash?: string;
            /**
             * @description Kind of document: factsheet, management response, bank statement …
             * @example factsheet
             */
            kind: string;
            /**
             * @description Place in the document: page, table, cell
             * @example Financial execution, 2009-2
             */
            place?: string;
        };
        "reviews.ExtensionRequestResponse": {
            /** Format: date */
            end: string;
            /** Format: uuid */
            extension: string;
            /** Format: date */
            newEnd: string;
            reason: string;
        };
        "reviews.FundingRequestResponse": {
            /** @example MDGF-SEC */
            addressee: string;
            amount: components["schemas"]["reviews.MoneyDto"];
            needs: string[];
            purpose: string;
            /** Format: uuid */
            request: string;
        };
        "reviews.HoldConvenedMeetingDto": {
            /** @description Organizations present, guests included */
            attendees: string[];
            /**
             * Format: date
             * @description When it met on another day than it was convened for
             */
            date?: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["reviews.EvidenceDto"];
            reason?: string;
        };
        "reviews.HoldMeetingDto": {
            /** @description Organizations present, guests included */
            attendees: string[];
            /** @example NSC */
            body: string;
            /**
             * Format: date
             * @example 2010-02-10
             */
            date: string;
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["reviews.EvidenceDto"];
            reason?: string;
        };
        "reviews.InputEventResponse": {
            /** Format: uuid */
            id: string;
            position: string;
            type: string;
        };
        "reviews.MeetingResponse": {
            agenda: components["schemas"]["reviews.AgendaItemResponse"][];
            /** @description Empty until it was held */
            attendees: string[];
            /** @example NSC */
            body: string;
            /** Format: date */
            date: string;
            /** @description Ids of the decisions taken, in their order */
            decisions: string[];
            /** Format: uuid */
            meeting: string;
            /** @description Null where it was not recorded; the others are guests */
            membersPresent: string[] | null;
            programme: string;
            quorum: number | null;
            quorumMet: boolean;
            /** @description UUID of the sitting at which the body meets on several programmes */
            session: string | null;
            /** @enum {string} */
            status: "convened" | "held";
        };
        "reviews.MeetingOfMatterResponse": {
            /** @example NSC */
            body: string;
            /** Format: date */
            date: string;
            /** Format: uuid */
            meeting: string;
        };
        "reviews.MoneyDto": {
            /** @example 6600000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "reviews.OpenFindingResponse": {
            currency?: string;
            derived?: boolean;
            /** @description decimal */
            difference: string | null;
            expected: string | null;
            /** @description An explained finding stays open until its figures agree */
            explanation: string | null;
            /** Format: uuid */
            finding: string;
            inputEvents: components["schemas"]["reviews.InputEventResponse"][];
            note: string;
            observed: string | null;
            /** @example 2010-2 */
            period: string;
            range?: components["schemas"]["reviews.RangeResponse"];
            /** @example window-beyond-programme */
            rule: string;
            scope: string;
            /** @example recommendations */
            service: string;
            /** @enum {string} */
            severity: "block" | "hold" | "warn" | "info";
            subject?: string;
            /** @enum {string} */
            unit: "money" | "percent" | "report" | "definition" | "date" | "words";
        };
        "reviews.OperationsResponse": {
            /** @description The first hundred of them */
            parked: components["schemas"]["reviews.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount: number;
            /** @description Whether everything works and is caught up */
            ready: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons: string[];
            /** @example budgets */
            service: string;
            subscriptions: components["schemas"]["reviews.SubscriptionResponse"][];
        };
        "reviews.PackResponse": {
            agenda: components["schemas"]["reviews.PackItemResponse"][];
            /** @description SHA-256 of `pack`: send it with `positions` to decide on exactly this */
            digest: string;
            /** @description What the pack holds */
            edition: number;
            pack: components["schemas"]["reviews.PackContentResponse"];
            /**
             * @description By service, how far the record was read
             * @example {
             *       "budgets": "57"
             *     }
             */
            positions: {
                [key: string]: string;
            };
        };
        "reviews.PackContentResponse": {
            /** @description Agency → allocated to it */
            allocated: {
                [key: string]: components["schemas"]["reviews.MoneyDto"];
            };
            /** @description Agency → allocated to it, applied revisions included */
            allocatedNow: {
                [key: string]: components["schemas"]["reviews.MoneyDto"];
            };
            /** @description What it is set aside for → amount */
            earmarked: {
                [key: string]: components["schemas"]["reviews.MoneyDto"];
            };
            extensionRequests: components["schemas"]["reviews.ExtensionRequestResponse"][];
            fundingRequests: components["schemas"]["reviews.FundingRequestResponse"][];
            openFindings: components["schemas"]["reviews.OpenFindingResponse"][];
            pendingResponses: components["schemas"]["reviews.PendingManagementResponse"][];
            pendingRevisions: components["schemas"]["reviews.PendingRevisionResponse"][];
            releaseGates: components["schemas"]["reviews.ReleaseGateResponse"][];
            reports: components["schemas"]["reviews.ReportInForceResponse"][];
            /** @description From the fund, all transfers; null before the first */
            transferred: components["schemas"]["reviews.MoneyDto"] | null;
            workPlans: components["schemas"]["reviews.PendingWorkPlanResponse"][];
        };
        "reviews.PackItemResponse": {
            /** @description Decided by the full body only */
            fullBody?: boolean;
            /** @description The item of the pack that it is about; null when nothing awaits a decision under that id */
            matter: {
                [key: string]: unknown;
            } | null;
            subject: components["schemas"]["reviews.SubjectResponse"];
            title: string;
        };
        "reviews.PackOfDecisionResponse": {
            agenda: components["schemas"]["reviews.PackItemResponse"][];
            /** @description SHA-256 of `pack`: send it with `positions` to decide on exactly this */
            digest: string;
            /** @description What the pack holds */
            edition: number;
            pack: components["schemas"]["reviews.PackContentResponse"];
            /**
             * @description By service, how far the record was read
             * @example {
             *       "budgets": "57"
             *     }
             */
            positions: {
                [key: string]: string;
            };
            /** @description The record up to those positions still says what the body saw */
            unchanged: boolean;
        };
        "reviews.PackSeenDto": {
            /** @description SHA-256 of the pack */
            digest: string;
            /**
             * @description By service, how far the record was read
             * @example {
             *       "budgets": "57"
             *     }
             */
            positions: Record<string, never>;
        };
        "reviews.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "reviews.PendingManagementResponse": {
            /** @example 4.3 */
            code: string | null;
            /** @enum {string} */
            disposition: "accepted" | "partially-accepted" | "rejected" | "not-stated";
            reason?: string;
            /** Format: uuid */
            recommendation: string;
            text: string;
        };
        "reviews.PendingRevisionResponse": {
            activity?: string;
            base?: components["schemas"]["reviews.RevisionBaseResponse"];
            /**
             * @description Body by policy
             * @example NSC
             */
            decidedBy: string;
            endorsedBy: string | null;
            /** @enum {string} */
            kind: "across-the-board-cut" | "within-agency" | "between-agencies" | "elimination" | "new-money";
            moves: components["schemas"]["reviews.BudgetMoveResponse"][];
            needs?: string[];
            needsEndorsement: boolean;
            percent?: string;
            proposedBy: string[];
            purpose: string;
            recommendations: string[];
            /** Format: uuid */
            revision: string;
        };
        "reviews.PendingWorkPlanResponse": {
            lines: components["schemas"]["reviews.WorkPlanLineResponse"][];
            submittedBy: string;
            version: number;
            year: number;
        };
        "reviews.Problem": {
            /** @description Stable, for a program */
            code: string;
            correlationId: string;
            /** @description What went wrong, for a person */
            detail: string;
            /** @description Every field at fault */
            errors?: {
                field?: string;
                message?: string;
            }[];
            /** @description What a rule compared */
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "reviews.PutOnAgendaDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["reviews.EvidenceDto"];
            /** @description To be decided by the full body only: every member is there */
            fullBody?: boolean;
            reason?: string;
            subject: components["schemas"]["reviews.DecisionSubjectDto"];
            /** @example Release of tranche 2 */
            title: string;
        };
        "reviews.RangeResponse": {
            high: string;
            low: string;
        };
        "reviews.ReleaseGateResponse": {
            /** @enum {string} */
            basis: "last-tranche" | "cumulative";
            denominator: components["schemas"]["reviews.MoneyDto"];
            includeAdvance: boolean;
            inputEvents: components["schemas"]["reviews.InputEventResponse"][];
            numerator: components["schemas"]["reviews.MoneyDto"];
            passed: boolean;
            policyVersion: number;
            /**
             * @description Percent
             * @example 56.12
             */
            ratio: string;
            /** @example 2009-2 */
            reportPeriod: string;
            /** @example 70 */
            threshold: string;
            /** @description The tranche to be released */
            tranche: number;
        };
        "reviews.ReportedFigureResponse": {
            /** @description Cumulative decimal; null: the cell is blank */
            amount: string | null;
            asPrinted?: string;
            percentAsPrinted?: string;
        };
        "reviews.ReportedFiguresResponse": {
            committed: components["schemas"]["reviews.ReportedFigureResponse"];
            disbursed: components["schemas"]["reviews.ReportedFigureResponse"];
            total: components["schemas"]["reviews.ReportedFigureResponse"];
            transferred: components["schemas"]["reviews.ReportedFigureResponse"];
        };
        "reviews.ReportInForceResponse": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            /** @example USD */
            currency: string;
            figures: components["schemas"]["reviews.ReportedFiguresResponse"];
            /** @example 2010-2 */
            period: string;
            /** Format: uuid */
            report: string;
            restated: boolean;
            /** @description Code of the agency, or `programme` */
            scope: string;
        };
        "reviews.RevisionBaseResponse": {
            amount: components["schemas"]["reviews.MoneyDto"];
            /** @example tranche-3 */
            reference: string;
        };
        "reviews.SessionResponse": {
            /** @example NSC */
            body: string;
            /** Format: date */
            date: string;
            /** @description One a programme */
            meetings: components["schemas"]["reviews.MeetingResponse"][];
            /** Format: uuid */
            session: string;
            /** @enum {string} */
            status: "convened" | "held";
        };
        "reviews.SessionPackResponse": {
            agenda: components["schemas"]["reviews.PackItemResponse"][];
            /** @description SHA-256 of `pack`: send it with `positions` to decide on exactly this */
            digest: string;
            /** @description What the pack holds */
            edition: number;
            /** Format: uuid */
            meeting: string;
            pack: components["schemas"]["reviews.PackContentResponse"];
            /**
             * @description By service, how far the record was read
             * @example {
             *       "budgets": "57"
             *     }
             */
            positions: {
                [key: string]: string;
            };
            programme: string;
        };
        "reviews.SessionPacksResponse": {
            packs: components["schemas"]["reviews.SessionPackResponse"][];
            /** Format: uuid */
            session: string;
        };
        "reviews.SubjectResponse": {
            /** @description As the service addresses it: a UUID, a number, a code */
            id: string;
            /** @example release-gate */
            kind: string;
            /** @enum {string} */
            service: "agencies" | "activities" | "budgets" | "recommendations";
        };
        "reviews.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "reviews.TakeDecisionDto": {
            /** @description What must be kept for the decision to hold */
            conditions: string[];
            /** @description Who did not agree, and why */
            dissent?: components["schemas"]["reviews.DissentDto"][];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["reviews.EvidenceDto"];
            /** @enum {string} */
            outcome: "approved" | "rejected" | "deferred" | "noted";
            /** @description The pack decided on; the record as it stands when left out */
            pack?: components["schemas"]["reviews.PackSeenDto"];
            reason?: string;
            subject: components["schemas"]["reviews.DecisionSubjectDto"];
            /** @description As it stands in the minutes */
            text: string;
        };
        "reviews.WorkPlanLineResponse": {
            /**
             * Format: uuid
             * @description Left out while the line is a proposal
             */
            activity?: string;
            budget: components["schemas"]["reviews.MoneyDto"] | null;
            /** @example 2.3.1 */
            line: string;
            /** @description Quarters of the year, 1 to 4 */
            quarters: number[];
            responsible: string;
            title: string;
        };
        "view.ActivitiesPageResponse": {
            cursor: string | null;
            items: components["schemas"]["view.OwnActivityResponse"][];
        };
        "view.ActivityResponse": {
            /** @description Id */
            activity: string;
            /** @description UNDG harmonized budget category */
            category: string | null;
            collaborators: string[];
            currency: string | null;
            /** Format: date */
            end: string;
            /**
             * Format: date
             * @description The day on which it was completed or eliminated
             */
            endedOn: string | null;
            facilitator: string | null;
            lead: string;
            modality: string | null;
            outcome: string;
            output: string | null;
            /** @description decimal */
            plannedCost: string | null;
            programme: string;
            /**
             * @description Null when the participant takes no part in it
             * @enum {string|null}
             */
            relation: "lead" | "collaborator" | "facilitator" | null;
            sites: string[];
            /** Format: date */
            start: string;
            /** @enum {string} */
            status: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
            /**
             * @description Where it stood before it was suspended
             * @enum {string|null}
             */
            statusBefore: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated" | null;
            title: string;
        };
        "view.AgenciesTogetherResponse": {
            committed: components["schemas"]["view.ExplainedFigureResponse"];
            disbursed: components["schemas"]["view.ExplainedFigureResponse"];
        };
        "view.AllocatedResponse": {
            /** @description By agency; only where the participant oversees the programme */
            agencies?: {
                [key: string]: string;
            };
            own: components["schemas"]["view.ExplainedFigureResponse"];
            programme: components["schemas"]["view.ExplainedFigureResponse"];
        };
        "view.Amount": {
            /** @example 1000000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "view.AnsweredResponse": {
            answer: string;
            question: string;
        };
        "view.AnsweredDto": {
            answer: string;
            question: string;
        };
        "view.BeneficiaryCardResponse": {
            ageBand: string;
            baseline: components["schemas"]["view.AnsweredResponse"][] | null;
            /** Format: date */
            baselineOn: string | null;
            /** @description Id */
            beneficiary: string;
            end: components["schemas"]["view.AnsweredResponse"][] | null;
            /** Format: date */
            endOn: string | null;
            /** Format: date */
            openedOn: string;
            personal: {
                [key: string]: string;
            } | null;
            programme: string;
            sex: string;
            /** @enum {string} */
            status: "held" | "erased";
        };
        "view.BeneficiaryCountsResponse": {
            cells: components["schemas"]["view.CountedCellResponse"][];
            note: string | null;
            /** @description Null where it would tell the only cell that is withheld */
            total: number | null;
        };
        "view.BeneficiaryListedResponse": {
            ageBand: string;
            /** Format: date */
            baselineOn: string | null;
            /** @description Id */
            beneficiary: string;
            /** Format: date */
            endOn: string | null;
            /** Format: date */
            openedOn: string;
            programme: string;
            sex: string;
            /** @enum {string} */
            status: "held" | "erased";
        };
        "view.BodyResponse": {
            body: string;
            coChairs: string[];
            members: string[];
            name: string;
            quorum: number;
        };
        "view.BookColumnsDto": {
            /** @example Amount */
            amount?: string;
            /** @example Date */
            date?: string;
            /** @example Budget line */
            line?: string;
            /** @description allocated, transferred, committed, disbursed, or a mapped word */
            measure?: string;
            /**
             * @description Heading of the own books' identifier of a row
             * @example Voucher
             */
            row: string;
            /** @example Description */
            text?: string;
        };
        "view.BooksComparisonResponse": {
            currency: string;
            /** @enum {string} */
            definitionOfCommitted: "inclusive" | "outstanding";
            figures: components["schemas"]["view.ComparedFigureResponse"][];
            ownYears: components["schemas"]["view.OwnYearResponse"][];
            /** @description Own budget lines that stand nowhere in the shared budget yet */
            unmappedLines: string[];
        };
        "view.BooksMappingResponse": {
            fiscalYearStartMonth: number;
            lines: components["schemas"]["view.MappedLineResponse"][];
            measures: components["schemas"]["view.MappedMeasureResponse"][];
            programme: string;
        };
        "view.ChooseDefinitionOfCommittedDto": {
            /** @enum {string} */
            definition: "inclusive" | "outstanding";
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["view.EvidenceDto"];
            reason?: string;
        };
        "view.ComparedFigureResponse": {
            /** @description Own less shared */
            difference: string | null;
            explanation: components["schemas"]["view.DifferenceExplanationResponse"] | null;
            /**
             * @description By this name it is explained
             * @example disbursed 2010-2
             */
            figure: string;
            /** @description decimal; null where the books say nothing */
            own: string | null;
            /** @description What may be sent to have the shared record corrected; null: nothing differs */
            requestToCorrect: string | null;
            /** @description decimal; null where the shared record says nothing */
            shared: string | null;
        };
        "view.CountedCellResponse": {
            ageBand: string;
            /** @description Null where so few are counted that they might be recognised */
            count: number | null;
            sex: string;
        };
        "view.DecisionRow": {
            body: string;
            conditions: string[];
            /** Format: date */
            date: string;
            decision: string;
            meeting: string;
            outcome: string;
            positionsSeen: {
                [key: string]: string;
            };
            programme: string;
            subject: components["schemas"]["view.SubjectResponse"];
            text: string;
        };
        "view.DecisionsPageResponse": {
            cursor: string | null;
            items: components["schemas"]["view.DecisionRow"][];
        };
        "view.DefinitionResponse": {
            /**
             * @description Null while the programme's holds
             * @enum {string|null}
             */
            definition: "inclusive" | "outstanding" | null;
        };
        "view.DefinitionInUseResponse": {
            /** @enum {string} */
            chosenBy: "this participant" | "the policy set" | "nobody";
            /** @enum {string} */
            definition: "inclusive" | "outstanding";
        };
        "view.DifferenceExplanationResponse": {
            by: string;
            /** @description The difference has changed since */
            outdated: boolean;
            text: string;
        };
        "view.EarmarkResponse": {
            amount: components["schemas"]["view.MoneyDto"];
            /** @example policy-advice */
            earmark: string;
        };
        "view.EvidenceDto": {
            /** @example MDGF-1880 factsheet */
            document: string;
            /** @description Digest of the file, so that it can be recognised */
            hash?: string;
            /**
             * @description Kind of document: factsheet, management response, bank statement …
             * @example factsheet
             */
            kind: string;
            /**
             * @description Place in the document: page, table, cell
             * @example Financial execution, 2009-2
             */
            place?: string;
        };
        "view.ExplainDifferenceDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["view.EvidenceDto"];
            /**
             * @description As the comparison names it
             * @example disbursed 2010-2
             */
            figure: string;
            /** @example MDGF-1880 */
            programme: string;
            reason?: string;
            text: string;
        };
        "view.ExplainedFigureResponse": {
            explanation: string;
            /** @description Decimal in the currency of the programme, or percent; null: cannot be known */
            value: string | null;
        };
        "view.Extension": {
            /** @description UUID of the decision in `reviews`; null while it is pending */
            decision: string | null;
            /**
             * Format: date
             * @description Last day when it was requested
             */
            end: string;
            /** Format: uuid */
            extension: string;
            /** Format: date */
            newEnd: string;
            reason: string;
            /** Format: date */
            requestedOn: string;
            /** @enum {string} */
            status: "requested" | "approved" | "refused";
        };
        "view.ExtensionLimits": {
            months: number;
            times: number;
        };
        "view.FindingRow": {
            assignedTo: string | null;
            concernsUs: boolean;
            currency: string | null;
            derived: boolean;
            difference: string | null;
            expected: string | null;
            explainedBy: string | null;
            explanation: string | null;
            finding: string;
            inputEvents: components["schemas"]["view.InputEventResponse"][];
            note: string;
            observed: string | null;
            period: string;
            programme: string;
            range: components["schemas"]["view.RangeResponse"] | null;
            resolvedBy: string | null;
            rule: string;
            scope: string;
            service: string;
            severity: string;
            /** @enum {string} */
            status: "open" | "explained" | "resolved";
            subject: string | null;
            unit: string;
        };
        "view.FindingsPageResponse": {
            cursor: string | null;
            items: components["schemas"]["view.FindingRow"][];
        };
        "view.FollowUpResponse": {
            /** @description Organization that logged it */
            by: string;
            comment: string | null;
            /** @description Id of the event */
            event: string;
            /** Format: date */
            on: string;
            /** @example ongoing */
            status: string;
        };
        "view.ImportOwnBooksDto": {
            columns: components["schemas"]["view.BookColumnsDto"];
            /** @description The file, headings in its first row */
            csv: string;
            /** @example USD */
            currency: string;
            /**
             * @description How the file writes days
             * @enum {string}
             */
            dates: "YYYY-MM-DD" | "DD/MM/YYYY" | "MM/DD/YYYY" | "DD.MM.YYYY";
            /**
             * @description Between two cells; a comma when left out
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t";
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["view.EvidenceDto"];
            /**
             * @description How the file prints numbers
             * @enum {string}
             */
            locale: "en" | "zh" | "de" | "es" | "fr";
            /**
             * @description add: rows that are not in the books yet; replace: rows that are. Blank: unchanged
             * @enum {string}
             */
            mode: "add" | "replace";
            /** @example MDGF-1880 */
            programme: string;
            reason?: string;
        };
        "view.InputEventResponse": {
            /** Format: uuid */
            id: string;
            /** @description Place in the service's log */
            position: string;
            /** @example budgets.TransferReceived.v1 */
            type: string;
        };
        "view.KeyActionsPageResponse": {
            cursor: string | null;
            items: components["schemas"]["view.OwnKeyActionResponse"][];
        };
        "view.MapOwnBooksDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["view.EvidenceDto"];
            /** @description Month in which the own year begins */
            fiscalYearStartMonth: number;
            lines: components["schemas"]["view.MappedLineDto"][];
            measures: components["schemas"]["view.MappedMeasureDto"][];
            /** @example MDGF-1880 */
            programme: string;
            reason?: string;
        };
        "view.MappedLineResponse": {
            /** @description UNDG harmonized budget category */
            category: string | null;
            line: string;
            output: string | null;
        };
        "view.MappedLineDto": {
            /**
             * @description UNDG harmonized budget category
             * @enum {string}
             */
            category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /**
             * @description As the own books name it
             * @example 517 Travel
             */
            line: string;
            /**
             * @description Code of the shared output
             * @example 1.1
             */
            output?: string;
        };
        "view.MappedMeasureResponse": {
            /** @enum {string} */
            measure: "allocated" | "transferred" | "committed" | "disbursed";
            word: string;
        };
        "view.MappedMeasureDto": {
            /** @enum {string} */
            measure: "allocated" | "transferred" | "committed" | "disbursed";
            /**
             * @description As the own books say it
             * @example Obligation
             */
            word: string;
        };
        "view.MoneyDto": {
            /** @example 6600000.00 */
            amount: string;
            /** @example USD */
            currency: string;
        };
        "view.MoneyViewResponse": {
            allocated: components["schemas"]["view.AllocatedResponse"];
            currency: string;
            /** @description What is set aside for a purpose, held by no agency */
            earmarks: components["schemas"]["view.EarmarkResponse"][];
            periods: components["schemas"]["view.PeriodResponse"][];
            tranches: components["schemas"]["view.TrancheResponse"][];
            transferred: components["schemas"]["view.TransferredResponse"];
        };
        "view.NeedsMeResponse": {
            /**
             * Format: date
             * @description The day for which overdue was derived
             */
            asOf: string;
            /** @description Budget revisions that it drafted and has not proposed */
            drafts: components["schemas"]["view.RevisionRow"][];
            /** @description Open, and assigned to the participant, or about it and assigned to nobody */
            findings: components["schemas"]["view.FindingRow"][];
            /** @description Not finished, and not overdue */
            open: components["schemas"]["view.OwnKeyActionResponse"][];
            /** @description Past their end; the first to end first */
            overdue: components["schemas"]["view.OwnKeyActionResponse"][];
            returnedReports: components["schemas"]["view.ReturnedReportResponse"][];
        };
        "view.NoteSubjectDto": {
            /** @description UUID of the thing, code of the programme, number of the tranche, name of the figure */
            id: string;
            /** @enum {string} */
            kind: "programme" | "activity" | "allocation" | "tranche" | "transfer" | "financial-report" | "finding" | "recommendation" | "key-action" | "decision" | "figure";
        };
        "view.OccurrenceResponse": {
            /** @description Id */
            activity: string;
            byWhom: string[];
            evidence: string | null;
            /** Format: date */
            from: string;
            loggedBy: string;
            note: string | null;
            /** @description Id */
            occurrence: string;
            /** @description Null: nobody counted */
            participants: components["schemas"]["view.ParticipantCountResponse"][] | null;
            programme: string;
            site: string;
            /** Format: date */
            to: string | null;
            what: string;
        };
        "view.OccurrencesResponse": {
            count: number;
            /** @description The latest three, the last one first */
            latest: components["schemas"]["view.OccurrenceResponse"][];
        };
        "view.OpenBeneficiaryCardDto": {
            /**
             * @description An age band, counted in the clear; never an exact age
             * @example 15-17
             */
            ageBand: string;
            /**
             * Format: date
             * @description The day the assistance began; today when left out
             */
            openedOn?: string;
            /** @description Sealed under a key of this person alone */
            personal: components["schemas"]["view.PersonalFactsDto"];
            /** @example MDGF-1880 */
            programme: string;
            /** @enum {string} */
            sex: "female" | "male" | "not-recorded";
        };
        "view.OperationsResponse": {
            /** @description The first hundred of them */
            parked: components["schemas"]["view.ParkedMessageResponse"][];
            /** @description How many messages are parked */
            parkedCount: number;
            /** @description Whether everything works and is caught up */
            ready: boolean;
            /**
             * @description Why it is not ready
             * @example [
             *       "views is 3 behind agencies"
             *     ]
             */
            reasons: string[];
            /** @example budgets */
            service: string;
            subscriptions: components["schemas"]["view.SubscriptionResponse"][];
        };
        "view.OriginalAmountResponse": {
            amount: components["schemas"]["view.MoneyDto"];
            /** @description Units of the original currency for one unit of the programme's */
            rate: string;
            /** Format: date */
            rateDate: string;
            /** @example UN operational rate of exchange */
            source: string;
        };
        "view.OthersNearUsResponse": {
            /** Format: date */
            from: string;
            items: components["schemas"]["view.ActivityResponse"][];
            /** Format: date */
            to: string;
        };
        "view.OwnActivityResponse": {
            /** @description Id */
            activity: string;
            /** @description UNDG harmonized budget category */
            category: string | null;
            collaborators: string[];
            currency: string | null;
            /** Format: date */
            end: string;
            /**
             * Format: date
             * @description The day on which it was completed or eliminated
             */
            endedOn: string | null;
            facilitator: string | null;
            lead: string;
            modality: string | null;
            occurrences: components["schemas"]["view.OccurrencesResponse"];
            outcome: string;
            output: string | null;
            /** @description decimal */
            plannedCost: string | null;
            programme: string;
            /**
             * @description Null when the participant takes no part in it
             * @enum {string|null}
             */
            relation: "lead" | "collaborator" | "facilitator" | null;
            sites: string[];
            /** Format: date */
            start: string;
            /** @enum {string} */
            status: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
            /**
             * @description Where it stood before it was suspended
             * @enum {string|null}
             */
            statusBefore: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated" | null;
            title: string;
        };
        "view.OwnBooksEntryRow": {
            /** @description decimal */
            amount: string;
            currency: string;
            /** Format: date */
            date: string;
            import: string;
            line: string;
            measure: string;
            programme: string;
            row: string;
            text: string | null;
        };
        "view.OwnKeyActionResponse": {
            /** @description Id */
            action: string;
            /** @example 1.1 */
            code: string;
            collaborators: string[];
            /**
             * Format: date
             * @description Null: no end was agreed, so it is never overdue
             */
            end: string | null;
            facilitator: string | null;
            followUp: components["schemas"]["view.FollowUpResponse"][];
            lead: string;
            /** @description Id of the key action it was merged into */
            mergedInto: string | null;
            overdue: boolean;
            programme: string;
            recommendation: components["schemas"]["view.RecommendationResponse"] | null;
            /** @enum {string|null} */
            relation: "lead" | "collaborator" | "facilitator" | null;
            responsibleAsPrinted: string | null;
            /** Format: date */
            start: string | null;
            /**
             * @description As last stated up to the day asked for
             * @example ongoing
             */
            status: string;
            text: string;
            /** @description Body through which the participant has its part; null: it is named itself */
            through: string | null;
            timeFrameAsPrinted: string | null;
            /** @description Organization that verified its completion */
            verifiedBy: string | null;
        };
        "view.OwnMappingResponse": {
            mapping: components["schemas"]["view.BooksMappingResponse"] | null;
        };
        "view.OwnProgrammeListedResponse": {
            /** @example MDGF-1880 */
            code: string;
            /** Format: date */
            end: string;
            /**
             * @description The participant's part in it
             * @example participating-un-organization
             */
            role: string;
            shortName: string | null;
            /** Format: date */
            start: string;
            title: string;
        };
        "view.OwnYearResponse": {
            /** @description decimal */
            allocated: string;
            /** @description decimal */
            committed: string;
            /** @description decimal */
            disbursed: string;
            /** @description decimal */
            transferred: string;
            /** @example 2010/2011 */
            year: string;
        };
        "view.ParkedMessageResponse": {
            /** @description What stopped it; null when it waits behind another */
            error: string | null;
            /** Format: date-time */
            parkedAt: string;
            /** @example 1234 */
            position: string;
            /** @example MDGF-1880 */
            programme: string;
            /** @example budgets */
            source: string;
            /** @example budgets.TransferRecorded.v1 */
            type: string;
        };
        "view.ParticipantResponse": {
            name: string;
            organization: string;
            role: string;
            /** @description The organization it became part of */
            successor: string | null;
            successorName: string | null;
        };
        "view.ParticipantCountResponse": {
            /** @description `15-24`, `60+` or `not-recorded` */
            ageBand: string;
            count: number;
            sex: string;
        };
        "view.PeriodResponse": {
            /** @description By agency; only where the participant oversees the programme */
            agencies?: {
                [key: string]: components["schemas"]["view.ReportedPeriodResponse"] | null;
            };
            agenciesTogether: components["schemas"]["view.AgenciesTogetherResponse"];
            /** @description The participant's own report */
            own: components["schemas"]["view.ReportedPeriodResponse"] | null;
            period: string;
            /** @description The report on the whole programme */
            programme: components["schemas"]["view.ReportedPeriodResponse"] | null;
        };
        "view.PersonalFactsDto": {
            address?: string;
            /** Format: date */
            birthDate?: string;
            circumstances?: string;
            guardian?: string;
            name: string;
        };
        "view.PlannedResult": {
            code: string;
            kind: string;
            lead: string | null;
            outcome: string | null;
            programme: string;
            title: string;
        };
        "view.PolicySet": {
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding";
            /** @description Left out: nothing limits an extension */
            extensionLimits?: components["schemas"]["view.ExtensionLimits"];
            includeAdvance: boolean;
            /** @enum {string} */
            releaseBasis: "last-tranche" | "cumulative";
            /**
             * @description Percent of the basis that must be committed before the next tranche
             * @example 70
             */
            releaseThreshold: string;
            revisionThresholds: components["schemas"]["view.RevisionThresholds"];
            version: number;
        };
        "view.PrivateNoteRow": {
            aboutId: string;
            aboutKind: string;
            /** Format: date */
            effectiveDate: string;
            note: string;
            programme: string;
            recordedAt: string;
            sharedAt: string | null;
            text: string;
            writtenBy: string;
        };
        "view.Problem": {
            /** @description Stable, for a program */
            code: string;
            correlationId: string;
            /** @description What went wrong, for a person */
            detail: string;
            /** @description Every field at fault */
            errors?: {
                field?: string;
                message?: string;
            }[];
            /** @description What a rule compared */
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        "view.ProgrammeFactsResponse": {
            bodies: components["schemas"]["view.BodyResponse"][];
            code: string;
            country: string | null;
            /**
             * Format: date
             * @description Extensions included
             */
            end: string;
            /** @description In the order of the requests; at most one is pending */
            extensions: components["schemas"]["view.Extension"][];
            fund: string | null;
            modality: string;
            participants: components["schemas"]["view.ParticipantResponse"][];
            /** @description The rules in force */
            policySet: components["schemas"]["view.PolicySet"] | null;
            results: components["schemas"]["view.PlannedResult"][];
            shortName: string | null;
            sites: components["schemas"]["view.SiteResponse"][];
            /** Format: date */
            start: string;
            /** @enum {string} */
            status: "open" | "operationally-closed" | "financially-closed";
            title: string;
            /** @description Null: not stated, which is not zero */
            totalBudget: components["schemas"]["view.MoneyDto"] | null;
        };
        "view.ProgrammeViewResponse": {
            activities: components["schemas"]["view.ActivitiesPageResponse"];
            /**
             * Format: date
             * @description The day for which overdue was derived
             */
            asOf: string;
            decisions: components["schemas"]["view.DecisionsPageResponse"];
            definitionOfCommitted: components["schemas"]["view.DefinitionInUseResponse"];
            findings: components["schemas"]["view.FindingsPageResponse"];
            keyActions: components["schemas"]["view.KeyActionsPageResponse"];
            money: components["schemas"]["view.MoneyViewResponse"];
            othersAtOurSites: components["schemas"]["view.ActivityResponse"][];
            participant: string;
            programme: components["schemas"]["view.ProgrammeFactsResponse"];
            role: string;
        };
        "view.RangeResponse": {
            /** @description decimal */
            high: string;
            /** @description decimal */
            low: string;
        };
        "view.RecommendationResponse": {
            code: string;
            id: string;
            title: string;
        };
        "view.RecordBeneficiaryMeasurementDto": {
            answers: components["schemas"]["view.AnsweredDto"][];
            /** @enum {string} */
            kind: "baseline" | "end";
            /**
             * Format: date
             * @description The day of the interview
             */
            on: string;
        };
        "view.ReportedPeriodResponse": {
            committed: components["schemas"]["view.ExplainedFigureResponse"];
            /** @enum {string} */
            committedDefinition: "inclusive" | "outstanding" | "not-stated";
            /** @description Committed in the participant's own definition */
            committedInOurDefinition: components["schemas"]["view.ExplainedFigureResponse"];
            /** @description Percent */
            delivery: components["schemas"]["view.ExplainedFigureResponse"];
            disbursed: components["schemas"]["view.ExplainedFigureResponse"];
            /** @description Id of the report */
            report: string;
            /** @enum {string} */
            status: "submitted" | "accepted" | "returned";
            total: components["schemas"]["view.ExplainedFigureResponse"];
            transferred: components["schemas"]["view.ExplainedFigureResponse"];
            /** @description 1 as first submitted; one more for each restatement */
            version: number;
        };
        "view.ReturnedReportResponse": {
            period: string;
            /** @description Why it was returned */
            reason: string | null;
            /** @description Id */
            report: string;
            version: number;
        };
        "view.RevisionRow": {
            agencies: string[];
            draftedBy: string;
            kind: string;
            programme: string;
            purpose: string;
            recordedAt: string;
            revision: string;
            status: string;
        };
        "view.RevisionThresholds": {
            /** @description Whether the PMC endorses what the NSC is to decide */
            pmcEndorses?: boolean;
            /** @description Largest revision the PMC may approve */
            pmcLimit: components["schemas"]["view.Amount"];
            /** @description Largest share of the total budget the PMC may move, in percent */
            pmcShare: string;
        };
        "view.SharedNoteResponse": {
            aboutId: string;
            /** @example activity */
            aboutKind: string;
            /**
             * Format: date
             * @description The day it speaks of
             */
            effectiveDate: string;
            /** @description Id */
            note: string;
            programme: string;
            recordedAt: string;
            sharedAt: string;
            sharedBy: string;
            text: string;
        };
        "view.SharePrivateNoteDto": {
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["view.EvidenceDto"];
            reason?: string;
        };
        "view.SiteResponse": {
            layer: string | null;
            movement: string;
            site: string;
        };
        "view.SubjectResponse": {
            id: string;
            /** @example extension */
            kind: string;
            /** @example agencies */
            service: string;
        };
        "view.SubscriptionResponse": {
            /**
             * @description By source, positions still to come
             * @example {
             *       "budgets": "0"
             *     }
             */
            lag: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "running" | "retrying" | "halted" | "stopped";
            /** @example views */
            subscriber: string;
        };
        "view.TrancheResponse": {
            /** @description decimal */
            amount: string | null;
            currency: string | null;
            gatePassed: boolean | null;
            /** @description Percent committed at the last evaluation of its gate */
            gateRatio: string | null;
            /** @description Percent */
            gateThreshold: string | null;
            /** Format: date */
            plannedDate: string | null;
            tranche: number;
            /** @description Id of the decision that waived the gate */
            waivedBy: string | null;
        };
        "view.TransferResponse": {
            /** @description decimal */
            amount: string;
            currency: string;
            /** @enum {string} */
            kind: "tranche" | "advance";
            /** @description For money that came in another currency */
            original: components["schemas"]["view.OriginalAmountResponse"] | null;
            tranche: number | null;
            /** @description Id */
            transfer: string;
            /** Format: date */
            valueDate: string;
        };
        "view.TransferredResponse": {
            programme: components["schemas"]["view.ExplainedFigureResponse"];
            transfers: components["schemas"]["view.TransferResponse"][];
        };
        "view.WritePrivateNoteDto": {
            about: components["schemas"]["view.NoteSubjectDto"];
            /**
             * Format: date
             * @description The day on which it became true; today when left out
             */
            effectiveDate?: string;
            evidence?: components["schemas"]["view.EvidenceDto"];
            /** @example MDGF-1880 */
            programme: string;
            reason?: string;
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activities_OperationsController_overview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.OperationsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_OperationsController_parked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_OperationsController_release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_OperationsController_refusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_OperationsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_OperationsController_rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesQueriesController_planned: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description Leaves out what ended before */
                from?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                /** @description The organization that answers for the activity */
                lead?: string;
                limit?: number;
                outcome?: string;
                output?: string;
                /** @description An organization with any part in it */
                participant?: string;
                /** @description Name of a site */
                site?: string;
                status?: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
                /** @description Leaves out what began after */
                to?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.ActivityResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesCommandsController_planActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.PlanActivityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesQueriesController_activity: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.ActivityResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_completeActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_eliminateActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.EliminateActivityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_changeActivityModality: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ChangeActivityModalityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesCommandsController_logActivityOccurrence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.LogActivityOccurrenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_rescheduleActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RescheduleActivityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_resumeActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_scheduleActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ScheduleActivityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_startActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivityLifeController_suspendActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                activity: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesQueriesController_feed: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description Leaves out what ended before */
                from?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                /** @description The organization that answers for the activity */
                lead?: string;
                limit?: number;
                outcome?: string;
                output?: string;
                /** @description An organization with any part in it */
                participant?: string;
                /** @description Name of a site */
                site?: string;
                status?: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
                /** @description Leaves out what began after */
                to?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_BeneficiariesController_counts: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                period?: string;
                reach?: "direct" | "indirect";
                scope?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.BeneficiaryCountRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_BeneficiariesController_report: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReportBeneficiariesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_BeneficiariesController_restate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                period: string;
                programme: string;
                reach: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RestateBeneficiariesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_FindingsController_findings: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description Organization that is to deal with it */
                assignedTo?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                period?: string;
                rule?: "section-left-blank" | "narrative-older-than-figures" | "statements-contradict" | "count-differs-from-list" | "indicator-fell" | "result-codes-leave-gap" | "result-terms-mixed" | "research-without-figures-by-sex" | "print-run-parts-differ" | "more-distributed-than-printed" | "beneficiaries-in-one-cell" | "ethnic-groups-zero-though-planned" | "children-reached-near-direct";
                /** @description Code of the organization it is put to, or `programme` */
                scope?: string;
                status?: "open" | "explained" | "resolved";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.Finding"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_FindingsController_acceptFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_FindingsController_assignFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.AssignFindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_FindingsController_explainFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ExplainFindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_FindingsController_reopenFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesQueriesController_framework: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.FrameworkResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesImportsController_templates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.ImportTemplatesResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesImportsController_import: {
        parameters: {
            query?: {
                /** @description Stores the rows that are right although others are not; left out, it is all rows or none */
                accept?: "what-is-right";
                /** @description Name of the file, kept as the document every fact was read from */
                document?: string;
                /** @description Only "false" stores something; left out, the answer says what would happen */
                dryRun?: "true" | "false";
                /** @description What the body is; its Content-Type says so when left out */
                format?: "csv" | "xlsx";
                /** @description How the sheet writes numbers: plain 1234.56 · en, zh 1,234.56 · de, es 1.234,56 · fr 1 234,56. Never guessed; plain when left out */
                locale?: "plain" | "en" | "zh" | "de" | "es" | "fr";
                /** @description For rows that say neither "add" nor "replace" themselves */
                mode?: "add" | "replace";
            };
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.ImportResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesImportsController_download: {
        parameters: {
            query?: {
                /** @description true: without the rows that stand */
                blank?: "true" | "false";
                /** @description xlsx when left out */
                format?: "csv" | "xlsx";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_indicators: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                outcome?: string;
                output?: string;
                /** @description Those that count towards this one */
                partOf?: string;
                responsible?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.IndicatorResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_define: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.DefineIndicatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_indicator: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                indicator: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.IndicatorResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_revise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                indicator: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReviseIndicatorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                indicator: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.SubmitIndicatorActualDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_approve: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                indicator: string;
                period: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_sendBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                indicator: string;
                period: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReturnIndicatorActualDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_IndicatorsController_merge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                indicator: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.MergeIndicatorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesQueriesController_jointShare: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.JointShareResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_LocalResourcesController_localResources: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                layer?: "national" | "provincial" | "municipal" | "county" | "community";
                lead?: string;
                limit?: number;
                site?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.LocalResourcesRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_LocalResourcesController_record: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordLocalResourcesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesQueriesController_occurrences: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description Leaves out what ended before */
                from?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                /** @description The organization that answers for the activity */
                lead?: string;
                limit?: number;
                outcome?: string;
                output?: string;
                /** @description An organization with any part in it */
                participant?: string;
                /** @description Name of a site */
                site?: string;
                status?: "planned" | "scheduled" | "ongoing" | "suspended" | "completed" | "eliminated";
                /** @description Leaves out what began after */
                to?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.CalendarEntryResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesCommandsController_logUnplannedActivity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.LogUnplannedActivityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesCommandsController_defineOutcome: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.DefineOutcomeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ActivitiesCommandsController_defineOutput: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.DefineOutputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_PlanningDocumentsController_documents: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "logical-framework" | "programme" | "research-programme" | "work-plan" | "small-project-plan" | "action-plan" | "outreach-plan" | "scaling-up-plan" | "sustainability-plan" | "policy-advice" | "baseline-survey" | "intervention-plan" | "phase-design" | "evaluation-plan" | "monitoring-tool";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                level?: "framework" | "programme" | "work-plan" | "small-project";
                limit?: number;
                /** @description UUID of the document they belong to */
                parent?: string;
                site?: string;
                status?: "draft" | "final" | "in-force";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.PlanningDocumentResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_PlanningDocumentsController_record: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.PlanningDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_PlanningDocumentsController_revise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                document: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.PlanningDocumentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_products: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "training-package" | "research" | "guideline" | "policy-advice" | "brochure" | "media" | "list" | "other";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                /** @description The participant that answers for it */
                lead?: string;
                limit?: number;
                status?: "draft" | "final";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.ProductRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RegisterProductDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_distribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                product: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.DistributeProductDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_recordPrintRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                product: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordPrintRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_correctPrintRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                printRun: string;
                product: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.CorrectPrintRunDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_reuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                product: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReuseProductDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_share: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                product: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ShareProductDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProductsController_changeStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                product: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ChangeProductStatusDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_reports: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                author?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                level?: "small-project" | "province" | "biannual" | "annual" | "factsheet";
                limit?: number;
                /** @description UUID of the report they are meant for */
                parent?: string;
                period?: string;
                status?: "open" | "submitted" | "returned" | "accepted" | "published";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.ProgressReportListed"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.OpenProgressReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_report: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.ProgressReportResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_accept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_consolidate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ConsolidateProgressReportsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_write: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.WriteProgressReportDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_publish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_restate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ProgressReportReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_sendBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ProgressReportReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ProgressReportsController_sections: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.ReportSectionsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_RegisterController_entries: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "mission" | "training" | "event" | "meeting" | "research" | "web-presence" | "communication" | "knowledge" | "replication" | "policy-influence" | "procedure" | "artefact" | "report" | "translation" | "training-assessment" | "procedure-review" | "evaluation-step" | "monitoring-tool";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                site?: string;
                status?: "planned" | "draft" | "in-use" | "submitted" | "adopted" | "done" | "dropped";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.RegisterEntryRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_RegisterController_record: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordRegisterEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_RegisterController_followUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                entry: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.FollowUpRegisterEntryDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ServicesController_services: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description As the entry says it */
                audience?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                site?: string;
                status?: "planned" | "open" | "closed-for-now" | "withdrawn";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.ServiceRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ServicesController_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ListServiceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ServicesController_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                entry: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ChangeServiceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_ServicesController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                entry: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.WithdrawServiceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_smallProjects: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                layer?: "national" | "provincial" | "municipal" | "county" | "community";
                lead?: string;
                limit?: number;
                site?: string;
                status?: "planned" | "approved" | "running" | "reported" | "closed";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.SmallProjectRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_plan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.PlanSmallProjectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_smallProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                smallProject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.SmallProjectRow"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_approve: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                smallProject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.SmallProjectNoteDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_close: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                smallProject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.SmallProjectNoteDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_report: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                smallProject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.ReportOnSmallProjectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_SmallProjectsController_start: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                smallProject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_TrainersController_trainers: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "trainer" | "master-trainer" | "minority-trainer" | "professional-trainer" | "volunteer";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                organization?: string;
                site?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.TrainersRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_TrainersController_record: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordTrainersDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_TrainersController_recount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                group: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecountTrainersDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_WorkPlansController_workPlans: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["activities.WorkPlanListed"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_WorkPlansController_workPlan: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                /** @description The day on which it is looked at: the day of `asOf`, or today */
                on?: string;
                /** @description The version in force when left out */
                planVersion?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities.WorkPlanResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_WorkPlansController_amend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.AmendWorkPlanDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_WorkPlansController_draft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.DraftWorkPlanDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    activities_WorkPlansController_submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activities.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["activities.Problem"];
                };
            };
        };
    };
    agencies_OperationsController_overview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agencies.OperationsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_OperationsController_parked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_OperationsController_release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_OperationsController_refusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_OperationsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_OperationsController_rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesQueriesController_organizations: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.DirectoryOrganization"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_registerOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.RegisterOrganizationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_renameOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.RenameOrganizationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_recordSuccession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.RecordSuccessionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesQueriesController_programmes: {
        parameters: {
            query?: {
                /** @description The cursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.ProgrammeListedResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_establishJointProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.EstablishJointProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesQueriesController_programme: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agencies.ProgrammeResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_alignProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.AlignProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_assertions: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.AttributeResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_recordAssertion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.RecordAssertionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_withdrawAssertion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                assertion: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.WithdrawDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_bodies: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.BodyResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_constituteBody: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.ConstituteBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_reconstituteBody: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                body: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.ReconstituteBodyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_contactPoints: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.ContactPointRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_nameContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.NameContactPointDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_changeContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                contact: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.ChangeContactPointDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_withdrawContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                contact: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.WithdrawDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeCourseController_requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.RequestExtensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeCourseController_closeFinancially: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.CloseProgrammeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_findings: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                rule?: "registers-disagree" | "programme-metadata-missing";
                status?: "open" | "explained" | "resolved";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.Finding"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_explainFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.ExplainFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_linkProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.LinkProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_unlinkProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                kind: string;
                programme: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.WithdrawDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_network: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agencies.NetworkResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeCourseController_closeOperationally: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.CloseProgrammeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_admitParticipant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.AdmitParticipantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_partners: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.PartnerResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_registerPartner: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.RegisterPartnerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_changePartner: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                organization: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.ChangePartnerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_endPartnership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                organization: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.EndPartnershipDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_adoptPolicySet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.AdoptPolicySetDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_policySets: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.PolicySetVersionResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_ProgrammeNetworkController_sites: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["agencies.SiteResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_AgenciesCommandsController_addSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.AddSiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    agencies_StatementsController_stateTotalBudget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agencies.StateTotalBudgetDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["agencies.Problem"];
                };
            };
        };
    };
    budgets_OperationsController_overview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.OperationsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_OperationsController_parked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_OperationsController_release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_OperationsController_refusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_OperationsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_OperationsController_rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_allocations: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.Allocation"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_allocateBudget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.AllocateBudgetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_ReconciliationController_board: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ReconciliationBoardResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerCommandsController_recordCommitment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordCommitmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerCommandsController_cancelCommitment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                commitment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerCommandsController_recordDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordDisbursementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_earmarks: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.Earmark"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_findings: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description Code of the organization or body that is to deal with it */
                assignedTo?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                period?: string;
                rule?: "allocations-differ-from-total" | "transfers-differ-from-budget" | "transferred-differs-from-transfers" | "disbursed-exceeds-transferred" | "disbursed-exceeds-committed" | "cumulative-figure-fell" | "committed-definition-unclear" | "figure-missing" | "released-below-threshold" | "report-missing" | "report-older-than-revision" | "reported-differs-from-ledger";
                /** @description Code of the agency whose figures disagree, or `programme` */
                scope?: string;
                status?: "open" | "explained" | "resolved";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.Finding"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FindingsCommandsController_accept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FindingsCommandsController_assign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.AssignFindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FindingsCommandsController_explain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ExplainFindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FindingsCommandsController_reopen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_fundingRequests: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                status?: "requested" | "granted" | "declined";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.FundingRequest"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FundingCommandsController_requestAdditionalFunds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RequestAdditionalFundsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FundingCommandsController_grantAdditionalFunds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.GrantAdditionalFundsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FundingCommandsController_declineAdditionalFunds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.DeclineAdditionalFundsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsImportsController_templates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ImportTemplatesResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsImportsController_import: {
        parameters: {
            query?: {
                /** @description Stores the rows that are right although others are not; left out, it is all rows or none */
                accept?: "what-is-right";
                /** @description Name of the file, kept as the document every fact was read from */
                document?: string;
                /** @description Only "false" stores something; left out, the answer says what would happen */
                dryRun?: "true" | "false";
                /** @description What the body is; its Content-Type says so when left out */
                format?: "csv" | "xlsx";
                /** @description How the sheet writes numbers: plain 1234.56 · en, zh 1,234.56 · de, es 1.234,56 · fr 1 234,56. Never guessed; plain when left out */
                locale?: "plain" | "en" | "zh" | "de" | "es" | "fr";
                /** @description For rows that say neither "add" nor "replace" themselves */
                mode?: "add" | "replace";
            };
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ImportResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsImportsController_download: {
        parameters: {
            query?: {
                /** @description true: without the rows that stand */
                blank?: "true" | "false";
                /** @description xlsx when left out */
                format?: "csv" | "xlsx";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerQueriesController_ledger: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ProgrammeLedgerResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerQueriesController_entries: {
        parameters: {
            query?: {
                agency?: string;
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                category?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
                /** @description What was paid on this commitment */
                commitment?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "commitment" | "partner" | "own-spending" | "refund";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                output?: string;
                year?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.LedgerEntry"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerCommandsController_correctEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                entry: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.CorrectEntryDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_provenance: {
        parameters: {
            query: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description total, allocated, allocated/{agency}, transferred, transferred/{period}, reports/{scope}/{period}/{figure}, delivery/{scope}/{period}, gates/{tranche}, findings/{finding}/{expected | observed | difference}, committed, committed/{agency}, disbursed, disbursed/{agency} or entries/{entry} */
                figure: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ProvenanceResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_recommendationEffect: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.RecommendationEffectResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_LedgerCommandsController_recordRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordRefundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_exemptions: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.ReportExemption"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_reports: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.FinancialReport"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_submitFinancialReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.SubmitFinancialReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_acceptFinancialReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                period: string;
                programme: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_exemptFinancialReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                period: string;
                programme: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_publishFinancialReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                period: string;
                programme: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_restateFinancialReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                period: string;
                programme: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RestateFinancialReportDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_returnFinancialReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                period: string;
                programme: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_ReconciliationController_check: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.SubmitFinancialReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ReportCheckResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_revisions: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "across-the-board-cut" | "within-agency" | "between-agencies" | "elimination" | "new-money";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                status?: "draft" | "proposed" | "endorsed" | "approved" | "rejected" | "withdrawn" | "applied";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.BudgetRevision"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_proposeBudgetRevision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_revision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.BudgetRevision"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_effect: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.RevisionEffectResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_endorseBudgetRevision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_proposeDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_linkRecommendations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.LinkRecommendationsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_withdrawBudgetRevision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_draftBudgetRevision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsCommandsController_simulate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.RevisionEffectResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_summary: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.ProgrammeSummaryResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_changes: {
        parameters: {
            query: {
                from: string;
                /** @description asOf: true on the two days; knownAt: known at their end */
                sense: "asOf" | "knownAt";
                to: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.SummaryChangesResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_tranches: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.Tranche"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_scheduleTranche: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.ScheduleTrancheDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_gate: {
        parameters: {
            query?: {
                basis?: "last-tranche" | "cumulative";
                includeAdvance?: "true" | "false";
                threshold?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                tranche: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.GateResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_evaluateReleaseGate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.EvaluateReleaseGateDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_releaseTranche: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_requestTranche: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_ReconciliationController_cockpit: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                basis?: "last-tranche" | "cumulative";
                includeAdvance?: "true" | "false";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                threshold?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["budgets.TrancheCockpitResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsQueriesController_transfers: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.Transfer"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_BudgetsCommandsController_recordTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_RevisionsQueriesController_unfundedNeeds: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                status?: "unfunded" | "funded";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["budgets.UnfundedNeed"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    budgets_FundingCommandsController_recordUnfundedNeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["budgets.RecordUnfundedNeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["budgets.Problem"];
                };
            };
        };
    };
    gateway_live: {
        parameters: {
            query?: {
                /**
                 * @description Participants whose views to follow, separated by commas
                 * @example ILO
                 */
                views?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: moved
                     *     id: 7
                     *     data: {"service":"budgets","programmes":["MDGF-1880"],"positions":{"budgets":"1234"}}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in, or the sign-in has expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description One of the views is not for the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such view */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gateway_OperationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.PlatformResponse"];
                };
            };
        };
    };
    gateway_PermissionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.PermissionsResponse"];
                };
            };
        };
    };
    recommendations_OperationsController_overview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.OperationsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_OperationsController_parked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_OperationsController_release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_OperationsController_refusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_OperationsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_OperationsController_rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_EvaluationsController_readEvaluations: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                kind?: "mid-term" | "final" | "thematic" | "joint";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["recommendations.EvaluationRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_EvaluationsController_registerEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.RegisterEvaluationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_EvaluationsController_rateCriterion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                evaluation: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.RateCriterionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_EvaluationsController_recordStatement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                evaluation: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.RecordEvaluationStatementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_EvaluationsController_takeStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                evaluation: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.TakeEvaluationStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_FindingsController_findings: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description Organization or body that is to deal with it */
                assignedTo?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                rule?: "accepted-without-key-action" | "key-action-without-number" | "key-actions-alike" | "status-outside-vocabulary" | "status-left-blank" | "status-in-time-frame" | "time-frame-without-end" | "responsible-not-registered" | "comment-says-done" | "disposition-missing" | "parent-missing" | "window-beyond-programme" | "recommendation-beyond-programme" | "costed-key-action-without-budget" | "evaluation-managed-by-programme" | "evaluation-contradicts-itself" | "recommendation-without-addressee" | "recommendation-cut-short" | "addressee-not-registered" | "word-misspelt";
                /** @description Code of the organization or body it is put to, or `programme` */
                scope?: string;
                status?: "open" | "explained" | "resolved";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["recommendations.Finding"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_FindingsController_acceptFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_FindingsController_assignFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.AssignFindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_FindingsController_explainFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.ExplainFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_FindingsController_reopenFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                finding: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.ReasonedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readFollowUp: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.FollowUpSummaryResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsImportsController_templates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.ImportTemplatesResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsImportsController_import: {
        parameters: {
            query?: {
                /** @description Stores the rows that are right although others are not; left out, it is all rows or none */
                accept?: "what-is-right";
                /** @description Name of the file, kept as the document every fact was read from */
                document?: string;
                /** @description Only "false" stores something; left out, the answer says what would happen */
                dryRun?: "true" | "false";
                /** @description What the body is; its Content-Type says so when left out */
                format?: "csv" | "xlsx";
                /** @description How the sheet writes numbers: plain 1234.56 · en, zh 1,234.56 · de, es 1.234,56 · fr 1 234,56. Never guessed; plain when left out */
                locale?: "plain" | "en" | "zh" | "de" | "es" | "fr";
                /** @description For rows that say neither "add" nor "replace" themselves */
                mode?: "add" | "replace";
            };
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.ImportResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsImportsController_download: {
        parameters: {
            query?: {
                /** @description true: without the rows that stand */
                blank?: "true" | "false";
                /** @description xlsx when left out */
                format?: "csv" | "xlsx";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readKeyActions: {
        parameters: {
            query?: {
                /** @description Seems to be the same act as another one */
                alike?: "true" | "false";
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description Completed, dropped or merged into another */
                closed?: "true" | "false";
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description A part of its window ends on that day or later */
                from?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                /** @description Lead, collaborator or facilitator */
                organization?: string;
                /** @description Past the end of its window and not closed */
                overdue?: "true" | "false";
                /** @description Code of the recommendation */
                recommendation?: string;
                status?: "not-stated" | "planned" | "ongoing" | "completed" | "dropped";
                /** @description A part of its window starts on that day or earlier */
                to?: string;
                /** @description Cannot be done without money, and nobody says from which */
                unfunded?: "true" | "false";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["recommendations.KeyActionResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readKeyAction: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.KeyActionResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readHistory: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.KeyActionHistoryResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readKeyActionsByOwner: {
        parameters: {
            query?: {
                /** @description Seems to be the same act as another one */
                alike?: "true" | "false";
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description Completed, dropped or merged into another */
                closed?: "true" | "false";
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description A part of its window ends on that day or later */
                from?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                /** @description Lead, collaborator or facilitator */
                organization?: string;
                /** @description Past the end of its window and not closed */
                overdue?: "true" | "false";
                /** @description Code of the recommendation */
                recommendation?: string;
                status?: "not-stated" | "planned" | "ongoing" | "completed" | "dropped";
                /** @description A part of its window starts on that day or earlier */
                to?: string;
                /** @description Cannot be done without money, and nobody says from which */
                unfunded?: "true" | "false";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["recommendations.OwnerResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readRecommendations: {
        parameters: {
            query?: {
                /** @description Organization or body it speaks to */
                addressee?: string;
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                state?: "issued" | "responded" | "in-follow-up" | "closed";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["recommendations.RecommendationResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_issueRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.IssueRecommendationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsQueriesController_readRecommendation: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations.RecommendationResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_agreeKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.AgreeKeyActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_completeKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.CompleteKeyActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_dropKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.DropKeyActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_extendKeyActionDueDate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.ExtendKeyActionDueDateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_linkKeyActions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.LinkKeyActionsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_progressKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.ProgressKeyActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_verifyKeyAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                action: string;
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.VerifyKeyActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    recommendations_RecommendationsCommandsController_recordManagementResponse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations.RecordManagementResponseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["recommendations.Problem"];
                };
            };
        };
    };
    reviews_PortfolioController_readDecisionsDue: {
        parameters: {
            query?: {
                /** @description Whose decision it is */
                body?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                limit?: number;
                programme?: string;
                state?: "open" | "on-agenda" | "deferred" | "refused" | "decided";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["reviews.DecisionDueResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_PortfolioController_readMeetings: {
        parameters: {
            query?: {
                body?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                programme?: string;
                status?: "convened" | "held";
                to?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["reviews.MeetingResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_OperationsController_overview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.OperationsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_OperationsController_parked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_OperationsController_release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_OperationsController_refusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_OperationsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_OperationsController_rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readDecisions: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                body?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description `none`: the service concerned has said nothing yet */
                effect?: "carried-out" | "refused" | "none";
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                /** @description UUID of the meeting */
                meeting?: string;
                outcome?: "approved" | "rejected" | "deferred" | "noted";
                /** @description Service, kind and id of what was decided on */
                subject?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["reviews.DecisionResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readDecisionsDue: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description Whose decision it is */
                body?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                state?: "open" | "on-agenda" | "deferred" | "refused" | "decided";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["reviews.DecisionDueResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readDecision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                decision: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.DecisionResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readPackOfDecision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                decision: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.PackOfDecisionResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readMeetings: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                body?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                status?: "convened" | "held";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["reviews.MeetingResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsCommandsController_holdMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.HoldMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                meeting: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.MeetingResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsCommandsController_putOnAgenda: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                meeting: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.PutOnAgendaDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsCommandsController_holdConvenedMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                meeting: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.HoldConvenedMeetingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsCommandsController_takeDecision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                meeting: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.TakeDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsQueriesController_readPack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                meeting: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.PackResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_ReviewsCommandsController_conveneMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.ConveneMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_PortfolioController_conveneSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.ConveneSessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_PortfolioController_readSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.SessionResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_PortfolioController_holdSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reviews.HoldConvenedMeetingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    reviews_PortfolioController_readPacks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["reviews.SessionPacksResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["reviews.Problem"];
                };
            };
        };
    };
    gateway_SettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gateway.PortalSettings"];
                };
            };
        };
    };
    view_BeneficiariesController_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.OpenBeneficiaryCardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_BeneficiariesController_card: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                beneficiary: string;
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.BeneficiaryCardResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_BeneficiariesController_erase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                beneficiary: string;
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_BeneficiariesController_measure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                beneficiary: string;
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.RecordBeneficiaryMeasurementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_explain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.ExplainDifferenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_import: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.ImportOwnBooksDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_map: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.MapOwnBooksDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_definition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.DefinitionResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewCommandsController_chooseDefinitionOfCommitted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.ChooseDefinitionOfCommittedDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_notes: {
        parameters: {
            query?: {
                /** @description The cursor of the page before */
                cursor?: string;
                id?: string;
                kind?: "programme" | "activity" | "allocation" | "tranche" | "transfer" | "financial-report" | "finding" | "recommendation" | "key-action" | "decision" | "figure";
                limit?: number;
                programme?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.PrivateNoteRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewCommandsController_writePrivateNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.WritePrivateNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewCommandsController_sharePrivateNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                note: string;
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["view.SharePrivateNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OperationsController_overview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.OperationsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OperationsController_parked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OperationsController_release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OperationsController_refusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OperationsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OperationsController_rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_programmes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.OwnProgrammeListedResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_programme: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.ProgrammeViewResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listActivities: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.OwnActivityResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_BeneficiariesController_list: {
        parameters: {
            query?: {
                /** @description The cursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.BeneficiaryListedResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_BeneficiariesController_counts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.BeneficiaryCountsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_entries: {
        parameters: {
            query?: {
                /** @description The cursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.OwnBooksEntryRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_comparison: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.BooksComparisonResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_importFile: {
        parameters: {
            query: {
                amount?: string;
                currency: string;
                date?: string;
                /** @description How the file writes days */
                dates: "YYYY-MM-DD" | "DD/MM/YYYY" | "MM/DD/YYYY" | "DD.MM.YYYY";
                /** @description Between two cells; a comma when left out */
                delimiter?: "," | ";" | "\t";
                line?: string;
                /** @description How the file prints numbers */
                locale: "en" | "zh" | "de" | "es" | "fr";
                /** @description allocated, transferred, committed, disbursed, or a mapped word */
                measure?: string;
                /** @description add: rows that are not in the books yet; replace: rows that are */
                mode: "add" | "replace";
                /** @description Heading of the own books' identifier of a row */
                row: string;
                text?: string;
            };
            header?: {
                /**
                 * @description Sent again with the same key, a request gives the first answer
                 * @example advance-2009
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of a former answer: 412 when somebody else came first
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_OwnBooksController_mapping: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.OwnMappingResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listDecisions: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.DecisionRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listFindings: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
                status?: "open" | "explained" | "resolved";
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.FindingRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listKeyActions: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description The cursor of the page before */
                cursor?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.OwnKeyActionResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listNeeds: {
        parameters: {
            query?: {
                /** @description What was true on that day, as far as it is known */
                asOf?: string;
                /** @description What had been recorded by the end of that day, or by that instant (UTC) */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.NeedsMeResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listNotes: {
        parameters: {
            query?: {
                /** @description The cursor of the page before */
                cursor?: string;
                id?: string;
                kind?: "programme" | "activity" | "allocation" | "tranche" | "transfer" | "financial-report" | "finding" | "recommendation" | "key-action" | "decision" | "figure";
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.PrivateNoteRow"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listOthersNearUs: {
        parameters: {
            query?: {
                /** @description How many days to look ahead; 60 when left out */
                days?: number;
                /** @description First day; today when left out */
                from?: string;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["view.OthersNearUsResponse"];
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
    view_ParticipantViewQueriesController_listSharedNotes: {
        parameters: {
            query?: {
                /** @description The cursor of the page before */
                cursor?: string;
                id?: string;
                kind?: "programme" | "activity" | "allocation" | "tranche" | "transfer" | "financial-report" | "finding" | "recommendation" | "key-action" | "decision" | "figure";
                limit?: number;
            };
            header?: {
                /**
                 * @description Waits until the view holds the Log-Position of a command
                 * @example budgets@1234
                 */
                "Min-Position"?: string;
                /**
                 * @description Found again in every answer, event and log line
                 * @example closing-of-june
                 */
                "X-Correlation-Id"?: string;
            };
            path: {
                /** @description Code of the agency, ministry or office whose view it is; upper or lower case */
                participant: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send it as `cursor` to get the next page */
                        cursor: string | null;
                        items: components["schemas"]["view.SharedNoteResponse"][];
                    };
                };
            };
            /** @description A problem, in the form of RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["view.Problem"];
                };
            };
        };
    };
}
