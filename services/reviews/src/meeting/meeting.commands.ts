import {
  type DirectoryBody,
  NotInDirectory,
  ProgrammeDirectory,
  programmeOf,
  requireParticipant,
} from '@concert/programme-directory';
import { chairsOf, type DecidingBody, decidersOf, isCommittee } from '@concert/permissions';
import { type CommandEntry, commandsOn, type Reads, UnknownHere } from '@concert/service-kit';
import { decisionsOn, type EarlierDecision, isDecidedOnce, RefusedDecisions } from './earlier-decision.js';
import {
  type BodyConstitution,
  ConveneMeeting,
  CorrectAttendance,
  HoldConvenedMeeting,
  HoldMeeting,
  meeting,
  meetingStream,
  PutOnAgenda,
  TakeDecision,
} from './meeting.js';
import { isPutForward, type MatterPutForward, MattersPutForward } from './matter-decided.js';
import * as decisions from './meeting.decisions.js';
import { PackSeen } from './pack-seen.js';

interface OnMeeting {
  readonly programme: string;
  readonly meeting: string;
}
interface NewMeeting {
  readonly programme: string;
  readonly id: string;
  readonly body: string;
}

/** @throws Unknown  the programme has no such meeting */
type KnownMeeting = ReturnType<typeof decisions.knownMeeting>;

const known = async ({ programme, meeting: id }: OnMeeting, reads: Reads): Promise<KnownMeeting> =>
  decisions.knownMeeting(await reads.state(meetingStream(programme, id), meeting), id);

/** @throws Unknown  the programme has no such body */
const constituted = async (reads: Reads, programme: string, body: string): Promise<DirectoryBody> =>
  reads.get(ProgrammeDirectory).bodyOver(await programmeOf(reads, programme), body, 'body');

/** The body of a meeting as it is now; one that no longer oversees the programme speaks for itself alone. */
const bodyOf = async ({ data }: { data: OnMeeting }, reads: Reads): Promise<DecidingBody> => {
  const { body } = await known(data, reads);
  return constituted(reads, data.programme, body).catch((error: unknown): DecidingBody => {
    if (error instanceof NotInDirectory && error.subject === 'body') return { body, coChairs: [] };
    throw error;
  });
};

const chairs = async ({ data }: { data: NewMeeting }, reads: Reads): Promise<string[]> =>
  chairsOf(await constituted(reads, data.programme, data.body));

const chairsOfMeeting = async (command: { data: OnMeeting }, reads: Reads): Promise<string[]> =>
  chairsOf(await bodyOf(command, reads));

/** Who says who came, on which decisions rest: whoever decides. */
const deciders = async ({ data }: { data: NewMeeting }, reads: Reads): Promise<string[]> =>
  decidersOf(await constituted(reads, data.programme, data.body));

const decidersOfMeeting = async (command: { data: OnMeeting }, reads: Reads): Promise<string[]> =>
  decidersOf(await bodyOf(command, reads));

/** @throws Unknown  the programme has no such body, or an attendee sits neither in it nor has a part in the programme */
const constitutionOf = async (
  reads: Reads,
  programme: string,
  { body, attendees }: { body: string; attendees: readonly string[] },
): Promise<BodyConstitution> => {
  const facts = await programmeOf(reads, programme);
  const { members: seats, coChairs, quorum } = await constituted(reads, programme, body);
  const members = [...new Set([...seats, ...coChairs])];
  attendees.forEach((attendee, index) => {
    if (!members.includes(attendee)) requireParticipant(facts, attendee, `attendees[${index}]`);
  });
  return { members, quorum };
};

const constitutionThen = async (
  reads: Reads,
  { programme, attendees }: CorrectAttendance['data'],
  meeting: KnownMeeting,
): Promise<BodyConstitution> => {
  const then = decisions.constitutionThen(meeting);
  if (!then) return constitutionOf(reads, programme, { body: meeting.body, attendees });
  const facts = await programmeOf(reads, programme);
  attendees.forEach((attendee, index) => {
    if (![...then.members, ...then.guests].includes(attendee))
      requireParticipant(facts, attendee, `attendees[${index}]`);
  });
  return then;
};

/** What stands of a subject that is decided once: what the service concerned refused may be decided again. */
const decisionElsewhere = async (
  { data: { programme, subject, outcome } }: TakeDecision,
  reads: Reads,
): Promise<EarlierDecision | undefined> => {
  if (!isDecidedOnce(subject, outcome)) return undefined;
  const earlier = decisionsOn(subject, await reads.programmeEvents(programme));
  const refused = await reads.get(RefusedDecisions).among(earlier.map(({ id }) => id));
  return earlier.find(({ id }) => !refused.has(id));
};

/** @throws UnknownHere  what a service must put forward first was not */
const matterOf = async (
  { data: { programme, subject } }: TakeDecision,
  reads: Reads,
): Promise<MatterPutForward | undefined> => {
  const matter = await reads.get(MattersPutForward).find(programme, subject);
  if (!matter && isPutForward(subject))
    throw new UnknownHere(subject.service, programme, subject.kind, subject.id, 'subject.id');
  return matter;
};

const onNew = commandsOn({
  evolution: meeting,
  stream: ({ programme, id }: NewMeeting) => meetingStream(programme, id),
});
const on = commandsOn({
  evolution: meeting,
  stream: ({ programme, meeting: id }: OnMeeting) => meetingStream(programme, id),
});

export const meetingCommands: readonly CommandEntry[] = [
  onNew(ConveneMeeting, {
    owners: chairs,
    decide: decisions.conveneMeeting,
    id: ({ data }) => data.id,
  }),
  on(PutOnAgenda, { owners: chairsOfMeeting, decide: decisions.putOnAgenda }),
  onNew(HoldMeeting, {
    owners: deciders,
    facts: ({ data }, reads) => constitutionOf(reads, data.programme, data),
    decide: (state, { data }, constitution) => decisions.holdMeeting(state, constitution, data),
    id: ({ data }) => data.id,
  }),
  on(HoldConvenedMeeting, {
    permission: 'HoldMeeting',
    owners: decidersOfMeeting,
    facts: async ({ data }, reads) => {
      const { body, date } = await known(data, reads);
      const held = { id: data.meeting, body, date: data.date ?? date, attendees: data.attendees };
      return { held, constitution: await constitutionOf(reads, data.programme, held) };
    },
    decide: (state, _, { held, constitution }) => decisions.holdMeeting(state, constitution, held),
  }),
  on(CorrectAttendance, {
    owners: decidersOfMeeting,
    facts: async ({ data }, reads) => constitutionThen(reads, data, await known(data, reads)),
    decide: decisions.correctAttendance,
  }),
  on(TakeDecision, {
    owners: decidersOfMeeting,
    facts: async (command, reads) => {
      const { programme, pack } = command.data;
      const turnOf = (await matterOf(command, reads))?.body;
      const limits = { isCommittee: isCommittee(await bodyOf(command, reads)), turnOf };
      const elsewhere = await decisionElsewhere(command, reads);
      return { pack: await reads.get(PackSeen).seen(programme, pack?.positions), limits, elsewhere };
    },
    decide: (state, command, facts) => decisions.takeDecision(state, facts, command),
    id: ({ data }) => data.id,
  }),
];
