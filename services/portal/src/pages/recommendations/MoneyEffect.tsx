import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCoins } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Strong } from '~/components/page/words';
import { TableHead } from '~/components/table/TableHead';
import { moneyEffectQuery, type MoneyEffect as Effect } from './queries';
import classes from './recommendations.module.css';

const isNothing = ({ amount }: { readonly amount: string }): boolean => /^0(?:\.0+)?$/.test(amount);

/** What did this recommendation change, in dollars? */
export const MoneyEffect = ({ place, recommendation }: { readonly place: Place; readonly recommendation: string }) => {
  const effect = useQuery(moneyEffectQuery(place, recommendation));
  return (
    <Loaded query={effect} height={40}>
      {(answer) => <Told effect={answer} />}
    </Loaded>
  );
};

const Told = ({ effect }: { readonly effect: Effect }) => {
  const { t } = useTranslation('recommendations');
  const [isOpen, { toggle }] = useDisclosure();
  const { recommendation, moved, newMoney, pending, revisions } = effect;
  const parts = (['moved', 'newMoney', 'pending'] as const).filter(
    (name) => !isNothing({ moved, newMoney, pending }[name]),
  );
  return (
    <Stack
      component="section"
      gap="xs"
      className={classes.money ?? ''}
      aria-label={t('money.of', { code: recommendation })}
    >
      <Group gap="xs" justify="space-between">
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconCoins size={18} aria-hidden />
          <Text size="sm">
            {parts.length === 0
              ? t('money.nothing')
              : parts.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ' · '}
                    {t(`money.${name}`)} <Amount of={effect[name]} fw={650} />
                  </span>
                ))}
          </Text>
        </Group>
        {revisions.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isOpen}
            onClick={toggle}
            aria-label={t('money.showOf', { code: recommendation })}
          >
            {isOpen ? t('money.hide') : t('money.show')}
          </Button>
        )}
      </Group>
      {isOpen && <Revisions effect={effect} />}
    </Stack>
  );
};

const Revisions = ({ effect: { agencies, earmarks, revisions } }: { readonly effect: Effect }) => {
  const { t } = useTranslation(['recommendations', 'record']);
  const changes = [
    ...agencies.map(({ agency, change }) => ({ name: agency, change })),
    ...earmarks.map(({ earmark, change }) => ({ name: t('money.earmark', { earmark }), change })),
  ];
  return (
    <Stack gap="sm">
      {revisions.map(({ revision, kind, status, purpose, amount, currency, decidedOn }) => (
        <div key={revision}>
          <Group gap="xs">
            <Badge color={status === 'applied' ? 'green' : 'gray'}>{t(`money.status.${status}`)}</Badge>
            <Strong>
              {t(`money.kind.${kind}`)} · <Amount of={{ amount, currency }} />
            </Strong>
          </Group>
          <Text size="sm">
            {purpose}
            {decidedOn && (
              <>
                {' '}
                · {t('money.decided')} <Day of={decidedOn} short />
              </>
            )}
          </Text>
        </div>
      ))}
      {changes.length > 0 && (
        <Table maw={420}>
          <Table.Caption>{t('money.changes')}</Table.Caption>
          <TableHead titles={[t('money.where'), { right: t('money.change') }]} />
          <Table.Tbody>
            {changes.map(({ name, change }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={500}>
                  {name}
                </Table.Th>
                <Table.Td ta="right">
                  <Amount of={change} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
};
