import { ProgrammeDirectory, type ProgrammeFacts, programmeOf } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { keyActionLinks, keyActionLinksStream, withLinks } from './key-action-links.js';
import {
  AgreeKeyAction,
  ApproveManagementResponse,
  CompleteKeyAction,
  DropKeyAction,
  ExtendKeyActionDueDate,
  IssueRecommendation,
  LinkKeyActions,
  ProgressKeyAction,
  type Recommendation,
  recommendation,
  type RecommendationEvent,
  recommendationStream,
  RecordManagementResponse,
  StateDisposition,
  VerifyKeyAction,
} from './recommendation.js';
import * as decisions from './recommendation.decisions.js';
import { ownersOf, requireAddressees, requireResponsible } from './responsible.query.js';
import { windowFrom } from './time-frame.js';
import { correctKeyAction, correctRecommendation } from './wording.decisions.js';
import { CorrectKeyAction, CorrectRecommendation, wording } from './wording.js';

interface OnRecommendation {
  readonly programme: string;
  readonly recommendation: string;
}
type OnKeyAction = OnRecommendation & { readonly action: string };

const recommendationOf = (programme: string, code: string, reads: Reads): Promise<Recommendation> =>
  reads.state(recommendationStream(programme, code), recommendation);

const linksIn = (programme: string, reads: Reads) => reads.state(keyActionLinksStream(programme), keyActionLinks);

/** Whose a known key action is. */
const responsible = async ({ data }: { data: OnKeyAction }, reads: Reads): Promise<string[]> => {
  const { programme, recommendation: code, action } = data;
  const facts = await programmeOf(reads, programme);
  const known = decisions.keyActionOf(await recommendationOf(programme, code, reads), code, action);
  return ownersOf(facts, known.responsible);
};

/** What every command on a known key action asks, and its decision on the recommendation with its links. */
const onKeyAction = <Order extends { readonly data: OnKeyAction }>(
  decide: (state: Recommendation, command: Order) => RecommendationEvent[],
) => ({
  owners: responsible,
  facts: ({ data }: Order, reads: Reads) => linksIn(data.programme, reads),
  decide: (state: Recommendation, command: Order, links: Awaited<ReturnType<typeof linksIn>>) =>
    decide(withLinks(state, links), command),
});

/** Terms with the days that the words of their time frame give, where nobody gave days. */
const datedTerms = ({ data, context }: AgreeKeyAction, programme: ProgrammeFacts): AgreeKeyAction['data']['terms'] => {
  const { window: given, ...terms } = data.terms;
  if (given !== undefined) return { ...terms, window: given };
  const agreedOn = data.effectiveDate ?? context.issuedAt.slice(0, 10);
  const { window, from: windowSource, intervals } = windowFrom(terms.timeFrameAsPrinted, agreedOn, programme);
  return { ...terms, window, windowFrom: windowSource, intervals };
};

/** @throws Unknown  no such programme, or it speaks to someone who was never registered */
const requireKnown = async (
  reads: Reads,
  programme: string,
  addressees: readonly string[],
  within = '',
): Promise<void> => {
  const [facts, organizations] = await Promise.all([
    programmeOf(reads, programme),
    reads.get(ProgrammeDirectory).organizations(),
  ]);
  requireAddressees(facts, organizations, addressees, within);
};

const onNew = commandsOn({
  evolution: recommendation,
  stream: ({ programme, code }: { programme: string; code: string }) => recommendationStream(programme, code),
});
const on = commandsOn({
  evolution: recommendation,
  stream: ({ programme, recommendation: code }: OnRecommendation) => recommendationStream(programme, code),
});
const onWording = commandsOn({
  evolution: wording,
  stream: ({ programme, recommendation: code }: OnRecommendation) => recommendationStream(programme, code),
});
const onLinks = commandsOn({
  evolution: keyActionLinks,
  stream: ({ programme }: { programme: string }) => keyActionLinksStream(programme),
});

export const recommendationCommands: readonly CommandEntry[] = [
  onNew(IssueRecommendation, {
    facts: ({ data }, reads) => requireKnown(reads, data.programme, data.addressees),
    decide: decisions.issueRecommendation,
    id: ({ data }) => data.code,
  }),
  onWording(CorrectRecommendation, {
    facts: ({ data: { programme, newValues } }, reads) =>
      requireKnown(reads, programme, newValues.addressees ?? [], 'newValues.'),
    decide: correctRecommendation,
  }),
  on(RecordManagementResponse, { decide: decisions.recordManagementResponse }),
  on(StateDisposition, { decide: decisions.stateDisposition }),
  // The permission of the deciding body was asked when it took the decision.
  on(ApproveManagementResponse, { permission: 'reaction', decide: decisions.approveManagementResponse }),
  on(AgreeKeyAction, {
    facts: async (command, reads) => {
      const { programme, recommendation: code } = command.data;
      const facts = await programmeOf(reads, programme);
      requireResponsible(facts, command.data.terms);
      return { terms: datedTerms(command, facts), before: await recommendationOf(programme, code, reads) };
    },
    decide: (state, { data, context }, { terms }) =>
      decisions.agreeKeyAction(state, new AgreeKeyAction({ ...data, terms }, context)),
    // The number that it is given in the recommendation as it was read.
    id: ({ data }, { before }) => decisions.keyActionCode(before, data),
  }),
  onWording(CorrectKeyAction, {
    facts: async ({ data: { programme, newValues } }, reads) =>
      requireResponsible(await programmeOf(reads, programme), newValues, 'newValues.'),
    decide: correctKeyAction,
  }),
  on(ProgressKeyAction, onKeyAction(decisions.progressKeyAction)),
  on(CompleteKeyAction, onKeyAction(decisions.completeKeyAction)),
  on(VerifyKeyAction, onKeyAction(decisions.verifyKeyAction)),
  on(DropKeyAction, onKeyAction(decisions.dropKeyAction)),
  on(ExtendKeyActionDueDate, onKeyAction(decisions.extendKeyActionDueDate)),
  onLinks(LinkKeyActions, {
    facts: async ({ data: { programme, recommendation: code, to } }, reads) => ({
      own: await recommendationOf(programme, code, reads),
      others: await recommendationOf(programme, to.recommendation, reads),
    }),
    decide: (links, command, { own, others }) => {
      const { to } = command.data;
      const other = decisions.keyActionOf(withLinks(others, links), to.recommendation, to.action);
      return decisions.linkKeyActions(withLinks(own, links), command, other);
    },
  }),
];
