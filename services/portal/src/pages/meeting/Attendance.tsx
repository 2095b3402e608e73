import { Button, Checkbox, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconUser, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { useCommand } from '~/commands/use-command';
import { FormFrame } from '~/components/form/FormFrame';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { isNow } from '~/moment/moment';
import { programmeQuery } from '~/record/agencies';
import { mayMinute } from '~/record/decisions/may';
import type { Meeting } from '~/record/meetings';
import { usePerson } from '~/session/use-session';
import { Sign } from '~/components/figures/Sign';
import { correctAttendance, recordAttendance } from './commands';

interface AttendanceProps {
  readonly place: Place;
  readonly meeting: Meeting;
}

/** Who came, and whether they were enough to decide. */
export const Attendance = ({ place, meeting }: AttendanceProps) => {
  const { t } = useTranslation('meeting');
  const person = usePerson();
  const programme = useQuery(programmeQuery(place));
  const maySay = mayMinute(person, meeting.body, programme.data?.bodies ?? []) && isNow(place.moment);
  return (
    <Section title={t('attendance.title')}>
      {meeting.status === 'held' ? (
        <WhoCame of={meeting} place={place} mayCorrect={maySay} />
      ) : maySay ? (
        <AttendanceForm place={place} meeting={meeting} />
      ) : (
        <Text c="dimmed">{t('attendance.notYet')}</Text>
      )}
    </Section>
  );
};

interface WhoCameProps {
  readonly of: Meeting;
  readonly place: Place;
  readonly mayCorrect: boolean;
}

const WhoCame = ({ of: meeting, place, mayCorrect }: WhoCameProps) => {
  const { t } = useTranslation('meeting');
  const [isCorrecting, setCorrecting] = useState(false);
  const { attendees, membersPresent, quorum, corrected } = meeting;
  if (isCorrecting) return <AttendanceForm place={place} meeting={meeting} onDone={() => setCorrecting(false)} />;
  const members = new Set(membersPresent ?? []);
  return (
    <Stack gap="xs">
      {quorum !== null && <Text size="sm">{t('attendance.quorum', { present: members.size, needed: quorum })}</Text>}
      <Group gap="xs">
        {attendees.map((organization) => (
          <Sign
            key={organization}
            color={members.has(organization) ? 'lake' : 'gray'}
            Icon={members.has(organization) ? IconUserCheck : IconUser}
          >
            {organization}
            {!members.has(organization) && membersPresent && ` · ${t('attendance.guest')}`}
          </Sign>
        ))}
      </Group>
      {corrected && (
        <Text size="sm" c="dimmed">
          {t('attendance.former', { attendees: corrected.attendees.join(', '), reason: corrected.reason })}
        </Text>
      )}
      {mayCorrect && (
        <Group>
          <Button size="xs" variant="default" onClick={() => setCorrecting(true)}>
            {t('attendance.correct')}
          </Button>
        </Group>
      )}
    </Stack>
  );
};

interface AttendanceFormProps extends AttendanceProps {
  /** After a correction was recorded, or given up. */
  readonly onDone?: () => void;
}

const AttendanceForm = ({ place, meeting: { meeting, body, attendees }, onDone }: AttendanceFormProps) => {
  const { t } = useTranslation(['meeting', 'common']);
  const programme = useQuery(programmeQuery(place));
  const [present, setPresent] = useState<string[]>([...attendees]);
  const [reason, setReason] = useState('');
  const record = useCommand(recordAttendance);
  const correct = useCommand(correctAttendance, onDone);
  const command = onDone ? correct : record;
  const path = { programme: place.programme, meeting };
  const send = (): void =>
    onDone
      ? correct.mutate({ path, body: { attendees: present, reason } })
      : record.mutate({ path, body: { attendees: present } });
  return (
    <Loaded query={programme}>
      {({ bodies, participants }) => {
        const constituted = bodies.find((each) => each.body === body);
        const members = [...new Set([...(constituted?.coChairs ?? []), ...(constituted?.members ?? [])])];
        const guests = participants.map(({ organization }) => organization).filter((each) => !members.includes(each));
        const count = present.filter((each) => members.includes(each)).length;
        return (
          <FormFrame
            label={t(onDone ? 'attendance.correct' : 'attendance.record')}
            send={t(onDone ? 'attendance.correct' : 'attendance.record')}
            onSubmit={send}
            onCancel={onDone}
            isSending={command.isPending}
            problem={command.error}
          >
            <Checkbox.Group value={present} onChange={setPresent}>
              <Stack gap="sm">
                <Fieldset legend={t('attendance.members')}>
                  <Group gap="md">
                    {members.map((organization) => (
                      <Checkbox key={organization} value={organization} label={organization} />
                    ))}
                  </Group>
                </Fieldset>
                <Fieldset legend={t('attendance.guests')}>
                  <Group gap="md">
                    {guests.map((organization) => (
                      <Checkbox key={organization} value={organization} label={organization} />
                    ))}
                  </Group>
                </Fieldset>
              </Stack>
            </Checkbox.Group>
            {onDone && (
              <TextInput
                label={t('common:form.reason')}
                required
                value={reason}
                onChange={({ currentTarget: { value } }) => setReason(value)}
              />
            )}
            <Text size="sm" aria-live="polite">
              {t('attendance.quorum', { present: count, needed: constituted?.quorum ?? 1 })}
            </Text>
          </FormFrame>
        );
      }}
    </Loaded>
  );
};
