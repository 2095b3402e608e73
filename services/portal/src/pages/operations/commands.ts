import type { Action } from '~/commands/CommandActions';
import { hidden, reason } from '~/commands/fields';
import { inWordsOf } from '~/record/describe';
import type en from './locales/en.json';
import type { Parked } from './standing';

const { command, fields, form } = inWordsOf<typeof en>('operations');

/** By the name of their application; all others are views of participants. */
const SERVICES = {
  agencies: 'agencies',
  activities: 'activities',
  budgets: 'budgets',
  recommendations: 'recommendations',
  reviews: 'reviews',
} as const;
type Service = keyof typeof SERVICES;

const VIEW = 'view-';

const isService = (application: string): application is Service => application in SERVICES;

/** What releases a programme's parked messages in an application, and the place to which it is sent. */
export const releaseIn = ({ application, programme }: Parked) =>
  isService(application)
    ? {
        command: command(
          'post',
          `/api/${SERVICES[application]}/operations/parked/{programme}/release`,
          'parked.released',
        ),
        path: { programme },
      }
    : {
        command: command('post', '/api/views/{participant}/operations/parked/{programme}/release', 'parked.released'),
        path: { participant: application.slice(VIEW.length), programme },
      };

/** Leaves out for good the message that stopped a programme, for whom it stopped. */
export const discard = (parked: Parked): Action => {
  const { application, subscriber, programme, source, position } = parked;
  const asked = {
    label: 'parked.discard',
    send: 'parked.discardSend',
    lead: 'parked.discardLead',
    fields: fields({
      subscriber: hidden<'views' | 'reactions'>(subscriber),
      source: hidden(source),
      position: hidden(position),
      reason: reason(),
    }),
  } as const;
  if (isService(application)) {
    const address = `/api/${SERVICES[application]}/operations/parked/{programme}/discard` as const;
    return {
      of: form({ ...asked, command: command('post', address, 'parked.discarded') }),
      path: { programme },
    };
  }
  const ofView = command('post', '/api/views/{participant}/operations/parked/{programme}/discard', 'parked.discarded');
  const path = { participant: application.slice(VIEW.length), programme };
  return { of: form({ ...asked, command: ofView }), path };
};
