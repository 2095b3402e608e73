import { Badge, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/components/page/Section';
import { type Columns, DataTable } from '~/components/table/DataTable';
import type { Programme } from '~/record/agencies';

type Participant = Programme['participants'][number];

/** Who takes part, under the name it was recorded with, and what it became part of. */
export const Participants = ({ participants }: Pick<Programme, 'participants'>) => {
  const { t } = useTranslation('programme');
  const columns = useMemo<Columns<Participant>>(
    () => [
      { accessorKey: 'organization', header: t('participants.code'), meta: { isRowHeader: true } },
      { accessorKey: 'name', header: t('participants.name') },
      {
        id: 'role',
        accessorFn: ({ role }) => t(`participants.roles.${role}`, { defaultValue: role }),
        header: t('participants.role'),
      },
      {
        id: 'successor',
        accessorFn: ({ successor }) => successor,
        header: t('participants.successor'),
        cell: ({ row }) =>
          row.original.successor ? (
            <Badge color="lake">{t('participants.nowPartOf', { organization: row.original.successor })}</Badge>
          ) : (
            <Text span c="dimmed">
              –
            </Text>
          ),
      },
    ],
    [t],
  );
  return (
    <Section title={t('participants.title', { count: participants.length })}>
      <DataTable
        caption={t('participants.title', { count: participants.length })}
        isCaptionHidden
        items={participants}
        columns={columns}
        keyOf={({ organization, role }) => `${organization}/${role}`}
        sortedBy={[{ id: 'role', desc: false }]}
      />
    </Section>
  );
};
