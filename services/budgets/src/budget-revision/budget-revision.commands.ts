import { type ProgrammeFacts, programmeOf } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { requestIn } from '../funding-request/funding-request.js';
import {
  ApproveBudgetRevision,
  budgetRevisions,
  budgetRevisionsStream,
  DraftBudgetRevision,
  EndorseBudgetRevision,
  LinkRecommendations,
  ProposeBudgetRevision,
  ProposeDraftedBudgetRevision,
  RejectBudgetRevision,
  type RevisionRequest,
  type RevisionTerms,
  SuggestBudgetRevision,
  WithdrawBudgetRevision,
} from './budget-revision.js';
import * as decisions from './budget-revision.decisions.js';
import { digestOf } from './revision-digest.query.js';
import { RevisionTermsQuery } from './revision-terms.query.js';

interface InProgrammeData {
  readonly data: { readonly programme: string };
}
interface OnRevision {
  readonly data: { readonly programme: string; readonly revision: string };
}

/** Where granted money stands until a revision gives it to an agency. */
const GRANTED = 'additional-funds';

/** Agencies whose money is moved, the one it is taken from first. */
const agenciesIn = ({ moves = [] }: RevisionRequest): string[] => [
  ...new Set(moves.flatMap(({ from, to }) => [from?.agency, to.agency]).filter((agency) => agency !== undefined)),
];

const programme = ({ data }: InProgrammeData, reads: Reads): Promise<ProgrammeFacts> =>
  programmeOf(reads, data.programme);

const terms = async (command: InProgrammeData, reads: Reads): Promise<RevisionTerms> =>
  reads.get(RevisionTermsQuery).of(await programme(command, reads), reads);

const standing = async ({ data }: OnRevision, reads: Reads) => {
  const revisions = await reads.state(budgetRevisionsStream(data.programme), budgetRevisions);
  return decisions.revisionIn(revisions, data.revision);
};

/** The request with its agencies and needs looked up, and the terms it is judged by. */
const readWithTerms = async <Data extends { readonly programme: string } & RevisionRequest>(
  command: { readonly data: Data },
  reads: Reads,
): Promise<{ request: Data; known: RevisionTerms }> => ({
  request: await reads.get(RevisionTermsQuery).read(command.data, await programme(command, reads), reads),
  known: await terms(command, reads),
});

const on = commandsOn({
  evolution: budgetRevisions,
  stream: (data: { readonly programme: string }) => budgetRevisionsStream(data.programme),
});

export const budgetRevisionCommands: readonly CommandEntry[] = [
  on(DraftBudgetRevision, {
    owners: ({ data }) => agenciesIn(data),
    facts: (command, reads) => readWithTerms(command, reads),
    decide: (state, { context }, { request, known }) =>
      decisions.draftRevision(state, new DraftBudgetRevision(request, context), known),
    id: ({ data }) => data.revision,
  }),
  // What was granted is suggested to be put into the budget; only a reaction does so.
  on(SuggestBudgetRevision, {
    permission: 'reaction',
    facts: async (command, reads) => {
      const known = await terms(command, reads);
      const funding = await reads.get(RevisionTermsQuery).fundingOf(command.data.programme, reads);
      return { known, request: requestIn(funding, command.data.request) };
    },
    decide: (state, { data, context }, { known, request: { purpose, needs } }) => {
      const { amount, request: _, ...about } = data;
      const moves = [{ to: { earmark: GRANTED }, amount }];
      const draft = { ...about, kind: 'new-money' as const, moves, purpose, recommendations: [], needs };
      return decisions.draftRevision(state, new DraftBudgetRevision(draft, context), known);
    },
    id: ({ data }) => data.revision,
  }),
  on(ProposeBudgetRevision, {
    owners: ({ data }) => agenciesIn(data),
    facts: (command, reads) => readWithTerms(command, reads),
    decide: (state, { context }, { request, known }) =>
      decisions.proposeRevision(state, new ProposeBudgetRevision(request, context), known, digestOf),
    id: ({ data }) => data.revision,
  }),
  on(ProposeDraftedBudgetRevision, {
    permission: 'ProposeBudgetRevision',
    owners: async (command, reads) => {
      await programme(command, reads);
      return agenciesIn((await standing(command, reads)).content);
    },
    facts: terms,
    decide: decisions.proposeDraft,
  }),
  on(WithdrawBudgetRevision, {
    owners: async (command, reads) => {
      await programme(command, reads);
      const revision = await standing(command, reads);
      return 'proposedBy' in revision ? revision.proposedBy : agenciesIn(revision.content);
    },
    decide: decisions.withdrawRevision,
  }),
  on(EndorseBudgetRevision, { facts: programme, decide: decisions.endorseRevision }),
  // A revision is approved or rejected by a decision of its body, never by a request here.
  on(ApproveBudgetRevision, { permission: 'reaction', facts: terms, decide: decisions.approveRevision }),
  on(RejectBudgetRevision, { permission: 'reaction', decide: decisions.rejectRevision }),
  on(LinkRecommendations, { facts: programme, decide: decisions.linkRecommendations }),
];
