import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Nothing } from '~/components/table/Nothing';
import type { Programme } from '~/record/agencies';
import { useMay } from '~/session/may';
import { AdmitParticipant, RenameOrganization } from './SetUp';

type Participant = Programme['participants'][number];

const column = columnsOf<Participant>();

/** Who takes part, under the name it was recorded with, and what it became part of. */
export const Participants = ({ participants }: Pick<Programme, 'participants'>) => {
  const { t } = useTranslation('programme');
  const mayRename = useMay('RenameOrganization');
  const columns = [
    column.field('organization', t('participants.code')),
    column.field('name', t('participants.name')),
    column.made('role', t('participants.role'), ({ role }) => t(`participants.roles.${role}`, { defaultValue: role })),
    column.field('successor', t('participants.successor'), ({ successor }) =>
      successor ? <Badge color="lake">{t('participants.nowPartOf', { organization: successor })}</Badge> : <Nothing />,
    ),
    ...(mayRename
      ? [column.shown('rename', t('participants.rename'), (each) => <RenameOrganization of={each} />)]
      : []),
  ];
  return (
    <Section title={t('participants.title', { count: participants.length })}>
      <DataTable
        caption={t('participants.title', { count: participants.length })}
        items={participants}
        columns={columns}
        keyOf={({ organization, role }) => `${organization}/${role}`}
        sortedBy={[{ id: 'role', desc: false }]}
      />
      <AdmitParticipant />
    </Section>
  );
};
