import type { Pack, Subject } from '~/record/meetings';
import type { components } from '~/api/generated/concert';

type Schemas = components['schemas'];

/** What an agenda item is about, as the pack holds it. */
export type MatterInPack =
  | { readonly kind: 'revision'; readonly of: Schemas['reviews.PendingRevisionResponse'] }
  | { readonly kind: 'release-gate'; readonly of: Schemas['reviews.ReleaseGateResponse'] }
  | { readonly kind: 'extension'; readonly of: Schemas['reviews.ExtensionRequestResponse'] }
  | { readonly kind: 'management-response'; readonly of: Schemas['reviews.PendingManagementResponse'] }
  | { readonly kind: 'funding-request'; readonly of: Schemas['reviews.FundingRequestResponse'] }
  | { readonly kind: 'work-plan'; readonly of: Schemas['reviews.PendingWorkPlanResponse'] };

const known = <Kind extends MatterInPack['kind'], Of>(kind: Kind, of: Of | undefined) =>
  of === undefined ? undefined : { kind, of };

/** Undefined: nothing in this pack awaits a decision under that subject. */
export const matterIn = (pack: Pack, { kind, id }: Subject): MatterInPack | undefined => {
  switch (kind) {
    case 'revision':
      return known(
        kind,
        pack.pendingRevisions.find(({ revision }) => revision === id),
      );
    case 'release-gate':
      return known(
        kind,
        pack.releaseGates.find(({ tranche }) => String(tranche) === id),
      );
    case 'extension':
      return known(
        kind,
        pack.extensionRequests.find(({ extension }) => extension === id),
      );
    case 'management-response':
      return known(
        kind,
        pack.pendingResponses.find(({ recommendation, code }) => id === recommendation || id === code),
      );
    case 'funding-request':
      return known(
        kind,
        pack.fundingRequests.find(({ request }) => request === id),
      );
    case 'work-plan':
      return known(
        kind,
        pack.workPlans.find(({ year, version }) => id === `${year}` || id === `${year}/${version}`),
      );
    default:
      return undefined;
  }
};
