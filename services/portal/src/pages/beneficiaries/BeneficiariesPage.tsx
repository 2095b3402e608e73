import { Alert, Badge, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { CommandForm } from '~/commands/CommandForm';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { SideDrawer } from '~/components/page/SideDrawer';
import { usePlace } from '~/moment/use-place';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import type { ParticipantPlace } from '~/moment/place';
import { CardDetail } from './CardDetail';
import { openCard } from './commands';
import { CountsTable } from './CountsTable';
import { page } from './page';
import { cardsQuery, countsQuery, type Listed } from './queries';
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

const Held = ({ place }: { readonly place: ParticipantPlace }) => {
  const { t } = useTranslation(['beneficiaries', 'common']);
  const [{ card }, change] = usePageSearch(page);
  const [isAdding, { open, close }] = useDisclosure();
  const cards = useQuery(cardsQuery(place));
  const counts = useQuery(countsQuery(place));
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
        <Loaded query={cards} empty={<EmptyState title={t('none.title')}>{t('none.next')}</EmptyState>}>
          {(items) => <Cards items={items} onChoice={(beneficiary) => change({ card: beneficiary })} />}
        </Loaded>
      </Section>
      <Section title={t('counts')} lead={t('countsLead')}>
        <Loaded query={counts} isEmpty={({ cells }) => cells.length === 0} empty={<EmptyState title={t('noCounts')} />}>
          {(of) => <CountsTable of={of} />}
        </Loaded>
      </Section>
      <SideDrawer opened={isAdding} onClose={close} title={t('open')}>
        {isAdding && (
          <CommandForm of={openCard(place.programme)} path={{ participant: place.participant }} onClose={close} />
        )}
      </SideDrawer>
      <SideDrawer
        opened={card !== undefined}
        onClose={() => change({ card: undefined })}
        title={card && t('card', { card: shortOf(card) })}
        size="md"
      >
        {card && <CardDetail place={place} beneficiary={card} />}
      </SideDrawer>
    </>
  );
};

const column = columnsOf<Listed>();

interface CardsProps {
  readonly items: readonly Listed[];
  readonly onChoice: (beneficiary: string) => void;
}

/** Cards without anything that tells who it is. */
const Cards = ({ items, onChoice }: CardsProps) => {
  const { t } = useTranslation('beneficiaries');
  const columns = [
    column.made('card', t('cardColumn'), ({ beneficiary }) => shortOf(beneficiary)),
    column.field('sex', t('sex'), ({ sex }) => t(`sexes.${sex}`, { defaultValue: sex })),
    column.field('ageBand', t('ageBand'), ({ ageBand }) =>
      ageBand === 'not-recorded' ? t('sexes.not-recorded') : ageBand,
    ),
    column.day('openedOn', t('openedOn')),
    column.day('baselineOn', t('baselineOn'), t('notYet')),
    column.day('endOn', t('endOn'), t('notYet')),
    column.field('status', t('state'), ({ status }) => (
      <Badge color={status === 'held' ? 'green' : 'gray'}>{t(`status.${status}`)}</Badge>
    )),
    column.shown('open', t('toDo'), ({ beneficiary }) => (
      <Button
        size="compact-sm"
        variant="default"
        aria-haspopup="dialog"
        aria-label={t('openCard', { card: shortOf(beneficiary) })}
        onClick={() => onChoice(beneficiary)}
      >
        {t('read')}
      </Button>
    )),
  ];
  return (
    <DataTable
      caption={t('cards')}
      items={items}
      columns={columns}
      keyOf={({ beneficiary }) => beneficiary}
      canExport={false}
    />
  );
};
