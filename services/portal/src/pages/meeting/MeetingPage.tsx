import { Alert, Badge, Group, NativeSelect, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageParams } from '~/routing/use-page-params';
import { usePageSearch } from '~/routing/use-page-search';
import type { Place } from '~/moment/place';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { programmeQuery } from '~/record/agencies';
import { keyOfSubject, titleOf } from '~/record/decisions/subjects';
import {
  type Decision,
  decisionsQuery,
  type Meeting,
  meetingQuery,
  packOfDecisionQuery,
  packQuery,
} from '~/record/meetings';
import { decisionsDueQuery } from '~/record/reviews';
import { Agenda } from './Agenda';
import { Attendance } from './Attendance';
import { ChangedSince } from './ChangedSince';
import { page } from './page';
import { PackContent } from './PackContent';
import { usePackOnTable } from './use-pack-on-table';

/** A meeting: its agenda, who came, the pack before it, and what it decides on exactly those figures. */
export const MeetingPage = () => {
  const { t } = useTranslation('meeting');
  const { meeting: id } = usePageParams(page);
  const place = usePlace();
  const meeting = useQuery(meetingQuery(place, id));
  const { day } = useFormats();
  const heading = meeting.data ? t('heading', { body: meeting.data.body, day: day(meeting.data.date) }) : t('title');
  return (
    <Page title={heading} lead={t('lead')} actions={meeting.data && <Standing of={meeting.data} />}>
      <Loaded query={meeting} height={420}>
        {(found) => <OpenedMeeting key={id} place={place} meeting={found} />}
      </Loaded>
    </Page>
  );
};

const Standing = ({ of: { status, quorumMet } }: { readonly of: Meeting }) => {
  const { t } = useTranslation('meeting');
  return (
    <Group gap="xs">
      <Badge size="lg" color={status === 'held' ? 'green' : 'grape'}>
        {t(`status.${status}`)}
      </Badge>
      {status === 'held' && (
        <Badge size="lg" color={quorumMet ? 'green' : 'orange'}>
          {t(quorumMet ? 'quorumMet' : 'quorumNotMet')}
        </Badge>
      )}
    </Group>
  );
};

interface OpenedMeetingProps {
  readonly place: Place;
  readonly meeting: Meeting;
}

/** When everything on the agenda is decided, the pack that the last decision saw is what people come for. */
const isSettled = ({ agenda }: Meeting, decisions: readonly Decision[]): boolean => {
  const decided = new Set(decisions.map(({ subject }) => keyOfSubject(subject)));
  return decisions.length > 0 && agenda.every(({ subject }) => decided.has(keyOfSubject(subject)));
};

const OpenedMeeting = ({ place, meeting }: OpenedMeetingProps) => {
  const { t } = useTranslation('meeting');
  const all = useQuery(decisionsQuery(place));
  const due = useQuery(decisionsDueQuery(place));
  const programme = useQuery(programmeQuery(place));
  const table = usePackOnTable(place, meeting.meeting);
  const [{ seen }] = usePageSearch(page);
  const decisions = (all.data ?? []).filter((each) => each.meeting === meeting.meeting);
  const settled = isSettled(meeting, decisions) ? decisions.at(-1)?.decision : undefined;
  const chosen = decisions.find(({ decision }) => decision === (seen ?? settled));
  const known = { meetings: [meeting], due: due.data ?? [] };
  return (
    <>
      {!isNow(place.moment) && (
        <Alert color="grape" variant="light" icon={<IconHistory aria-hidden />}>
          {t('notOfDay')}
        </Alert>
      )}
      <Agenda
        place={place}
        meeting={meeting}
        bodies={programme.data?.bodies ?? []}
        decisions={decisions}
        due={due.data ?? []}
        pack={table.onTable}
        isPackOlder={table.isOlder}
      />
      <Attendance place={place} meeting={meeting} />
      {decisions.length > 0 && <PackChoice decisions={decisions} chosen={chosen} known={known} />}
      {chosen ? <PackAsSeen place={place} meeting={meeting.meeting} decision={chosen} /> : <PackNow table={table} />}
    </>
  );
};

interface PackChoiceProps {
  readonly decisions: readonly Decision[];
  readonly chosen: Decision | undefined;
  readonly known: Parameters<typeof titleOf>[1];
}

/** The pack as it is now, or as a decision saw it. */
const PackChoice = ({ decisions, chosen, known }: PackChoiceProps) => {
  const { t } = useTranslation('meeting');
  const [, change] = usePageSearch(page);
  return (
    <NativeSelect
      label={t('pack.which')}
      description={t('pack.whichHint')}
      maw={560}
      value={chosen?.decision ?? 'present'}
      onChange={({ currentTarget }) => change({ seen: currentTarget.value })}
      data={[
        { value: 'present', label: t('pack.present') },
        ...decisions.map((each) => ({
          value: each.decision,
          label: t('pack.asSeen', { subject: titleOf(each.subject, known) ?? each.subject.id }),
        })),
      ]}
    />
  );
};

const PackNow = ({ table }: { readonly table: ReturnType<typeof usePackOnTable> }) => (
  <>
    {table.isOlder && table.onTable && table.present && (
      <ChangedSince before={table.onTable} after={table.present} onRenew={table.renew} />
    )}
    <Loaded query={table.query} height={360}>
      {(present) => <PackContent recorded={table.onTable ?? present} />}
    </Loaded>
  </>
);

interface PackAsSeenProps {
  readonly place: Place;
  readonly meeting: string;
  readonly decision: Decision;
}

/** The figures that a decision saw, folded anew, beside what the record says now. */
const PackAsSeen = ({ place, meeting, decision }: PackAsSeenProps) => {
  const { t } = useTranslation('meeting');
  const seen = useQuery(packOfDecisionQuery(place, decision.decision));
  const present = useQuery(packQuery(place, meeting));
  return (
    <Loaded query={seen} height={360}>
      {(pack) => (
        <>
          {!pack.unchanged && (
            <Alert color="red" title={t('pack.otherwise')}>
              <Text size="sm">{t('pack.otherwiseText')}</Text>
            </Alert>
          )}
          {present.data && present.data.digest !== pack.digest && <ChangedSince before={pack} after={present.data} />}
          <PackContent recorded={pack} />
        </>
      )}
    </Loaded>
  );
};
