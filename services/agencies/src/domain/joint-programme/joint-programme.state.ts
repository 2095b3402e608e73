import type { Evolution } from '@concert/event-sourcing';
import type { JointProgrammeEvent, ParticipantRole } from './joint-programme.events.js';

export interface EstablishedProgramme {
  readonly status: 'established';
  readonly code: string;
  readonly currency: string;
  /** By organization code. */
  readonly participants: ReadonlyMap<string, ParticipantRole>;
  readonly bodies: readonly string[];
  readonly sites: readonly string[];
  /** 0 before the first policy set. */
  readonly policyVersion: number;
}

export type JointProgramme = { status: 'unknown' } | EstablishedProgramme;

export const jointProgrammeStream = (code: string): string => `joint-programme-${code}`;

const evolve = (programme: JointProgramme, event: JointProgrammeEvent): JointProgramme => {
  if (event.type === 'JointProgrammeEstablished') {
    const { code, totalBudget } = event.data;
    return {
      status: 'established',
      code,
      currency: totalBudget.currency,
      participants: new Map(),
      bodies: [],
      sites: [],
      policyVersion: 0,
    };
  }
  if (programme.status === 'unknown') return programme;
  switch (event.type) {
    case 'ParticipantAdmitted': {
      const { organization, role } = event.data;
      return { ...programme, participants: new Map(programme.participants).set(organization, role) };
    }
    case 'BodyConstituted':
      return { ...programme, bodies: [...programme.bodies, event.data.body] };
    case 'SiteAdded':
      return { ...programme, sites: [...programme.sites, event.data.site] };
    case 'PolicySetAdopted':
      return { ...programme, policyVersion: event.data.version };
  }
};

export const jointProgramme: Evolution<JointProgramme, JointProgrammeEvent> = {
  initial: { status: 'unknown' },
  evolve,
};
