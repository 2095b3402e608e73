import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { Percentage } from '~/components/figures/Percentage';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import type { Scheduled } from './schedule';

const column = columnsOf<Scheduled>();
const RIGHT = { align: 'right' } as const;

/** Planned beside received, with how late each one was. */
export const ScheduleTable = ({ items }: { readonly items: readonly Scheduled[] }) => {
  const { t } = useTranslation('tranche-cockpit');
  const days = (name: 'delay' | 'afterYearStart') =>
    column.made(
      name,
      t(name),
      (of) => of[name],
      (of) => (of[name] === null ? '–' : t('days', { count: of[name] })),
      RIGHT,
    );
  const columns = [
    column.field('tranche', t('number'), ({ tranche }) => t('tranche', { number: tranche })),
    column.amount('amount', t('amount'), ({ amount }) => amount),
    column.field('share', t('share'), ({ share }) => <Percentage of={share} />, {
      ...RIGHT,
      exported: ({ share }) => asNumber(share),
    }),
    column.day('plannedDate', t('planned'), <Day of={null} />),
    column.day('valueDate', t('valueDate'), t('notYet')),
    days('delay'),
    days('afterYearStart'),
  ];
  return <DataTable caption={t('schedule')} items={items} columns={columns} keyOf={({ tranche }) => String(tranche)} />;
};
