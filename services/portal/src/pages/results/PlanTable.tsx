import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageLink } from '~/components/page/PageLink';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { page as activityPage } from '~/pages/activity/page';
import { useFormats } from '~/i18n/formats';
import { totalsOf } from './plan';
import type { WorkPlanLine } from './queries';
import { QuarterBadge, standingIn } from './QuarterBadge';

const column = columnsOf<WorkPlanLine>();

/** Something is missing of what makes a line an activity. */
const isProposal = ({ activity, quarters, budget }: WorkPlanLine): boolean =>
  activity === null || quarters.length === 0 || budget === null;

const Title = ({ of }: { readonly of: WorkPlanLine }) => {
  const { t } = useTranslation('results');
  const { line, activity, title } = of;
  return (
    <Stack gap={0}>
      <span>
        {line}{' '}
        {activity ? (
          <PageLink page={activityPage} params={{ activity: activity.id }} inherit>
            {title}
          </PageLink>
        ) : (
          title
        )}
      </span>
      {isProposal(of) && (
        <Text span size="xs" c="dimmed">
          {t('line.proposal')}
        </Text>
      )}
    </Stack>
  );
};

/** What is to be done in which quarter, and how it stands. */
export const PlanTable = ({ year, lines }: { readonly year: number; readonly lines: readonly WorkPlanLine[] }) => {
  const { t } = useTranslation('results');
  const columns = [
    column.field('title', t('line.title'), (line) => <Title of={line} />, {
      exported: ({ line, title }) => `${line} ${title}`,
    }),
    column.field('responsible', t('line.responsible')),
    column.amount('budget', t('line.budget'), ({ budget }) => budget),
    ...[1, 2, 3, 4].map((quarter) => {
      const standing = (line: WorkPlanLine) => standingIn(line, quarter);
      return column.made(
        `quarter-${quarter}`,
        t('quarter.name', { quarter }),
        standing,
        (line) => <QuarterBadge of={standing(line)} />,
        {
          exported: (line) => (standing(line) ? t(`quarter.${standing(line)}`) : ''),
        },
      );
    }),
  ];
  return (
    <Stack gap="xs">
      <DataTable caption={t('plan.title', { year })} items={lines} columns={columns} keyOf={({ line }) => line} />
      <Totals of={lines} />
    </Stack>
  );
};

const Totals = ({ of }: { readonly of: readonly WorkPlanLine[] }) => {
  const { t } = useTranslation('results');
  const { amount } = useFormats();
  const { together, byAgency, withoutBudget } = totalsOf(of);
  if (!together) return null;
  const parts = byAgency.map(({ agency, total }) => `${agency} ${amount(total)}`).join(' · ');
  return (
    <Text size="sm">
      {t('plan.together', { amount: amount(together), parts })}
      {withoutBudget > 0 && ` ${t('plan.withoutBudget', { count: withoutBudget })}`}
    </Text>
  );
};
