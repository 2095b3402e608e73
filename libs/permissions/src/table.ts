import type { Relation, Role } from './vocabulary.js';

type Allowed = Readonly<Partial<Record<Role, Relation>>>;

const EVERY_ROLE: Allowed = {
  coordinator: 'any',
  'agency-finance': 'any',
  pmo: 'any',
  pmc: 'any',
  nsc: 'any',
  fund: 'any',
  auditor: 'any',
  service: 'any',
};

/**
 * Who may do what: the only place where permissions are written. What is not listed is refused.
 * A person may read it as "command: role – relation"; `docs/permissions.md` prints it.
 */
export const PERMISSION_TABLE = {
  agencies: {
    RegisterOrganization: { pmo: 'any' },
    RenameOrganization: { pmo: 'any' },
    RecordSuccession: { pmo: 'any' },
    EstablishJointProgramme: { pmo: 'any', fund: 'any' },
    AdmitParticipant: { pmo: 'any' },
    ConstituteBody: { pmo: 'any' },
    ReconstituteBody: { pmo: 'any' },
    AddSite: { pmo: 'any' },
    AdoptPolicySet: { pmo: 'any' },
    RequestExtension: { pmo: 'any' },
    DecideExtension: { nsc: 'any', fund: 'any' },
    CloseOperationally: { pmo: 'any', nsc: 'any' },
    CloseFinancially: { fund: 'any' },
    RegisterPartner: { pmo: 'any' },
    NameContactPoint: { pmo: 'any' },
    LinkProgramme: { pmo: 'any' },
    AlignProgramme: { pmo: 'any' },
    ChangePartner: { pmo: 'any' },
    EndPartnership: { pmo: 'any' },
    ChangeContactPoint: { pmo: 'any' },
    WithdrawContactPoint: { pmo: 'any' },
    UnlinkProgramme: { pmo: 'any' },
    StateTotalBudget: { pmo: 'any', fund: 'any' },
    RecordAssertion: { pmo: 'any', fund: 'any' },
    WithdrawAssertion: { pmo: 'any', fund: 'any' },
  },
  activities: {
    DefineOutcome: { pmo: 'any' },
    DefineOutput: { pmo: 'any' },
    PlanActivity: { coordinator: 'own', pmo: 'on-behalf' },
    LogActivityOccurrence: { coordinator: 'own', pmo: 'on-behalf' },
    ScheduleActivity: { coordinator: 'own', pmo: 'on-behalf' },
    StartActivity: { coordinator: 'own', pmo: 'on-behalf' },
    SuspendActivity: { coordinator: 'own', pmo: 'on-behalf' },
    ResumeActivity: { coordinator: 'own', pmo: 'on-behalf' },
    CompleteActivity: { coordinator: 'own', pmo: 'on-behalf' },
    RescheduleActivity: { coordinator: 'own', pmo: 'on-behalf' },
    ChangeActivityModality: { coordinator: 'own', pmo: 'on-behalf' },
    EliminateActivity: { pmo: 'on-behalf' },
    RecordRegisterEntry: { coordinator: 'own', pmo: 'on-behalf' },
    FollowUpRegisterEntry: { coordinator: 'own', pmo: 'on-behalf' },
    RegisterProduct: { coordinator: 'own', pmo: 'on-behalf' },
    ChangeProductStatus: { coordinator: 'own', pmo: 'on-behalf' },
    RecordPrintRun: { coordinator: 'own', pmo: 'on-behalf' },
    CorrectPrintRun: { coordinator: 'own', pmo: 'on-behalf' },
    DistributeProduct: { coordinator: 'own', pmo: 'on-behalf' },
    ReuseProduct: { coordinator: 'own', pmo: 'on-behalf' },
    ShareProduct: { coordinator: 'own', pmo: 'on-behalf' },
    ListService: { coordinator: 'own', pmo: 'on-behalf' },
    ChangeService: { coordinator: 'own', pmo: 'on-behalf' },
    WithdrawService: { coordinator: 'own', pmo: 'on-behalf' },
    PlanSmallProject: { coordinator: 'own', pmo: 'on-behalf' },
    ApproveSmallProject: { pmo: 'any', pmc: 'any' },
    StartSmallProject: { coordinator: 'own', pmo: 'on-behalf' },
    ReportOnSmallProject: { coordinator: 'own', pmo: 'on-behalf' },
    CloseSmallProject: { coordinator: 'own', pmo: 'on-behalf' },
    RecordTrainers: { coordinator: 'own', pmo: 'on-behalf' },
    RecountTrainers: { coordinator: 'own', pmo: 'on-behalf' },
    ReportBeneficiaries: { coordinator: 'own', pmo: 'on-behalf' },
    RestateBeneficiaries: { coordinator: 'own', pmo: 'on-behalf' },
    RecordLocalResources: { coordinator: 'own', pmo: 'on-behalf' },
    DefineIndicator: { pmo: 'any' },
    ReviseIndicator: { pmo: 'any' },
    MergeIndicator: { pmo: 'any' },
    SubmitIndicatorActual: { coordinator: 'own', pmo: 'on-behalf' },
    ReturnIndicatorActual: { pmo: 'any', pmc: 'any' },
    ApproveIndicatorActual: { pmo: 'any', pmc: 'any' },
    DraftWorkPlan: { pmo: 'any' },
    SubmitWorkPlan: { pmo: 'any' },
    AmendWorkPlan: { pmo: 'any' },
    OpenProgressReport: { coordinator: 'own', pmo: 'on-behalf' },
    WriteProgressReport: { coordinator: 'own', pmo: 'on-behalf' },
    ConsolidateProgressReports: { coordinator: 'own', pmo: 'on-behalf' },
    SubmitProgressReport: { coordinator: 'own', pmo: 'on-behalf' },
    ReturnProgressReport: { pmo: 'any', pmc: 'any', nsc: 'any' },
    AcceptProgressReport: { pmo: 'any', pmc: 'any', nsc: 'any' },
    PublishReportEdition: { pmo: 'any' },
    RestateProgressReport: { coordinator: 'own', pmo: 'on-behalf' },
    RecordPlanningDocument: { coordinator: 'own', pmo: 'on-behalf' },
    RevisePlanningDocument: { coordinator: 'own', pmo: 'on-behalf' },
  },
  budgets: {
    AllocateBudget: { pmo: 'any' },
    CorrectAllocation: { pmo: 'any' },
    WithdrawAllocation: { pmo: 'any' },
    ScheduleTranche: { pmo: 'any' },
    RequestTranche: { pmo: 'any' },
    ReleaseTranche: { fund: 'any' },
    RecordTransfer: { pmo: 'any' },
    CorrectTransfer: { pmo: 'any' },
    WithdrawTransfer: { pmo: 'any' },
    SubmitFinancialReport: { coordinator: 'own', 'agency-finance': 'own', pmo: 'on-behalf' },
    RestateFinancialReport: { coordinator: 'own', 'agency-finance': 'own', pmo: 'on-behalf' },
    AcceptFinancialReport: { pmo: 'not-own', nsc: 'not-own' },
    ReturnFinancialReport: { pmo: 'not-own', nsc: 'not-own' },
    PublishFinancialReport: { pmo: 'any' },
    ExemptFinancialReport: { pmo: 'any' },
    EvaluateReleaseGate: { pmo: 'any' },
    ExplainFinding: { coordinator: 'own', 'agency-finance': 'own', pmo: 'any' },
    AssignFinding: { pmo: 'any' },
    AcceptFinding: { pmo: 'any' },
    ReopenFinding: { pmo: 'any' },
    RecordCommitment: { 'agency-finance': 'own', pmo: 'on-behalf' },
    CancelCommitment: { 'agency-finance': 'own', pmo: 'on-behalf' },
    RecordDisbursement: { 'agency-finance': 'own', pmo: 'on-behalf' },
    RecordRefund: { 'agency-finance': 'own', pmo: 'on-behalf' },
    CorrectEntry: { 'agency-finance': 'own', pmo: 'on-behalf' },
    DraftBudgetRevision: { coordinator: 'own', 'agency-finance': 'own', pmo: 'any', pmc: 'any' },
    ProposeBudgetRevision: { coordinator: 'own', 'agency-finance': 'own', pmo: 'any', pmc: 'any' },
    WithdrawBudgetRevision: { coordinator: 'own', 'agency-finance': 'own', pmo: 'any', pmc: 'own' },
    EndorseBudgetRevision: { pmc: 'any' },
    LinkRecommendations: { pmo: 'any' },
    RecordUnfundedNeed: { coordinator: 'participant', 'agency-finance': 'participant', pmo: 'any' },
    RequestAdditionalFunds: { pmo: 'any', pmc: 'any' },
    AnswerFundingRequest: { fund: 'own', pmo: 'on-behalf' },
  },
  recommendations: {
    RegisterEvaluation: { pmo: 'any' },
    RateCriterion: { pmo: 'any' },
    RecordEvaluationStatement: { pmo: 'any' },
    TakeEvaluationStep: { pmo: 'any' },
    IssueRecommendation: { pmo: 'any' },
    RecordManagementResponse: { pmo: 'any' },
    AgreeKeyAction: { pmo: 'any' },
    ProgressKeyAction: { coordinator: 'own', pmo: 'on-behalf' },
    CompleteKeyAction: { coordinator: 'own', pmo: 'on-behalf' },
    VerifyKeyAction: { pmo: 'any', pmc: 'any' },
    DropKeyAction: { pmo: 'any', pmc: 'any' },
    ExtendKeyActionDueDate: { pmo: 'any', pmc: 'any' },
    LinkKeyActions: { pmo: 'any' },
  },
  reviews: {
    ConveneMeeting: { pmo: 'any', pmc: 'own', nsc: 'own' },
    PutOnAgenda: { pmo: 'any', pmc: 'own', nsc: 'own' },
    HoldMeeting: { pmo: 'any', pmc: 'own', nsc: 'own' },
    TakeDecision: { pmc: 'own', nsc: 'own' },
  },
  'participant-view': {
    ReadParticipantView: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own', nsc: 'own' },
    WritePrivateNote: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    ChooseDefinitionOfCommitted: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    SharePrivateNote: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    ReadSharedNotes: {
      coordinator: 'participant',
      'agency-finance': 'participant',
      pmo: 'participant',
      pmc: 'any',
      nsc: 'any',
      auditor: 'any',
    },
    MapOwnBooks: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    ImportOwnBooks: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    ExplainDifferenceInOwnBooks: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    ReadOwnBooks: { coordinator: 'own', 'agency-finance': 'own', pmo: 'own' },
    OpenBeneficiaryCard: { coordinator: 'own' },
    RecordBeneficiaryMeasurement: { coordinator: 'own' },
    EraseBeneficiary: { coordinator: 'own' },
    ReadBeneficiaries: { coordinator: 'own' },
  },
  'every service': {
    ReadSharedRecord: EVERY_ROLE,
    ReadPublishedEvents: { service: 'any' },
    ReadOperations: { pmo: 'any', nsc: 'any', auditor: 'any', service: 'any' },
    ReleaseParkedMessages: { coordinator: 'own', pmo: 'any' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Allowed>>>>;

type Table = typeof PERMISSION_TABLE;

/** A command or query that somebody may be permitted. */
export type PermittedCommand = { [Service in keyof Table]: keyof Table[Service] }[keyof Table];

export interface PermissionRow {
  readonly service: string;
  readonly command: string;
  readonly role: Role;
  readonly relation: Relation;
}

/** The table row by row, in the order it is written. */
export const PERMISSIONS: readonly PermissionRow[] = Object.entries(PERMISSION_TABLE).flatMap(([service, commands]) =>
  Object.entries<Allowed>(commands).flatMap(([command, allowed]) =>
    Object.entries(allowed).map(([role, relation]): PermissionRow => ({
      service,
      command,
      role: role as Role,
      relation,
    })),
  ),
);

export const isPermittedCommand = (name: string): name is PermittedCommand =>
  PERMISSIONS.some(({ command }) => command === name);
