import { Alert, Badge, Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { CommandForm } from '~/commands/CommandForm';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { DataTable } from '~/components/table/DataTable';
import { usePlace } from '~/moment/use-place';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { CardDetail } from './CardDetail';
import { openCard } from './commands';
import { CountsTable } from './CountsTable';
import { page } from './page';
import { cardsQuery, countsQuery, type HeldPlace, type Listed } from './queries';
import { shortOf } from './words';

/** People assisted, in the database of the organization that assists them. Nothing but counts leaves it. */
export const BeneficiariesPage = () => {
  const { t } = useTranslation('beneficiaries');
  const place = usePlace();
  const { organization } = usePerson();
  const mayRead = useMay('ReadBeneficiaries');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Alert color="gray" icon={<IconLock aria-hidden />} title={t('ownDatabase', { organization })}>
        {t('ownDatabaseHint')}
      </Alert>
      {mayRead ? <Held place={{ ...place, participant: organization }} /> : <EmptyState title={t('coordinatorOnly')} />}
    </Page>
  );
};

const Held = ({ place }: { readonly place: HeldPlace }) => {
  const { t } = useTranslation(['beneficiaries', 'common']);
  const [{ card }, change] = usePageSearch(page);
  const [isAdding, { open, close }] = useDisclosure();
  const cards = useQuery(cardsQuery(place));
  const counts = useQuery(countsQuery(place));
  const closeLabel = { 'aria-label': t('close', { ns: 'common' }) };
  return (
    <>
      <Section
        title={t('cards')}
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open} aria-haspopup="dialog">
            {t('open')}
          </Button>
        }
      >
        <Loaded
          query={cards}
          isEmpty={(items) => items.length === 0}
          empty={<EmptyState title={t('none.title')}>{t('none.next')}</EmptyState>}
        >
          {(items) => <Cards items={items} onChoice={(beneficiary) => change({ card: beneficiary })} />}
        </Loaded>
      </Section>
      <Section title={t('counts')} lead={t('countsLead')}>
        <Loaded query={counts} isEmpty={({ cells }) => cells.length === 0} empty={<EmptyState title={t('noCounts')} />}>
          {(of) => <CountsTable of={of} />}
        </Loaded>
      </Section>
      <Drawer opened={isAdding} onClose={close} title={t('open')} size="md" closeButtonProps={closeLabel}>
        {isAdding && (
          <CommandForm of={openCard(place.programme)} path={{ participant: place.participant }} onClose={close} />
        )}
      </Drawer>
      <Drawer
        opened={card !== undefined}
        onClose={() => change({ card: undefined })}
        title={card && t('card', { card: shortOf(card) })}
        size="md"
        closeButtonProps={closeLabel}
      >
        {card && <CardDetail place={place} beneficiary={card} />}
      </Drawer>
    </>
  );
};

const column = createColumnHelper<Listed>();

interface CardsProps {
  readonly items: readonly Listed[];
  readonly onChoice: (beneficiary: string) => void;
}

/** Cards without anything that tells who it is. */
const Cards = ({ items, onChoice }: CardsProps) => {
  const { t } = useTranslation('beneficiaries');
  const columns = useMemo(() => {
    const measured = (name: 'baselineOn' | 'endOn') =>
      column.accessor(name, {
        header: t(name),
        cell: ({ getValue }) => {
          const day = getValue();
          return day === null ? t('notYet') : <Day of={day} short />;
        },
      });
    return [
      column.accessor(({ beneficiary }) => shortOf(beneficiary), { id: 'card', header: t('cardColumn') }),
      column.accessor('sex', {
        header: t('sex'),
        cell: ({ getValue }) => t(`sexes.${getValue()}`, { defaultValue: getValue() }),
      }),
      column.accessor('ageBand', {
        header: t('ageBand'),
        cell: ({ getValue }) => (getValue() === 'not-recorded' ? t('sexes.not-recorded') : getValue()),
      }),
      column.accessor('openedOn', { header: t('openedOn'), cell: ({ getValue }) => <Day of={getValue()} short /> }),
      measured('baselineOn'),
      measured('endOn'),
      column.accessor('status', {
        header: t('state'),
        cell: ({ getValue }) => (
          <Badge color={getValue() === 'held' ? 'green' : 'gray'}>{t(`status.${getValue()}`)}</Badge>
        ),
      }),
      column.display({
        id: 'open',
        header: t('toDo'),
        cell: ({ row: { original } }) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-haspopup="dialog"
            aria-label={t('openCard', { card: shortOf(original.beneficiary) })}
            onClick={() => onChoice(original.beneficiary)}
          >
            {t('read')}
          </Button>
        ),
      }),
    ];
  }, [t, onChoice]);
  return (
    <DataTable
      caption={t('cards')}
      isCaptionHidden
      items={items}
      columns={columns}
      keyOf={({ beneficiary }) => beneficiary}
      canExport={false}
    />
  );
};
