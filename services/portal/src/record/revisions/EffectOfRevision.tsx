import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Measure } from '~/components/figures/Measure';
import { Percentage } from '~/components/figures/Percentage';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { Hint } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { Change } from './Change';
import { placeInWords } from './place-words';
import type { RevisionEffect } from './queries';

interface Effect {
  readonly key: string;
  readonly name: string;
  readonly before: RevisionEffect['amount'];
  readonly after: RevisionEffect['amount'];
  readonly change: RevisionEffect['amount'];
  readonly shareBefore?: string | null;
  readonly shareAfter?: string | null;
}

const column = columnsOf<Effect>();

interface EffectTableProps {
  readonly caption: string;
  readonly named: string;
  readonly items: readonly Effect[];
  readonly withShares?: boolean;
}

/** Today beside what would be, to the cent. */
const EffectTable = ({ caption, named, items, withShares = false }: EffectTableProps) => {
  const { t } = useTranslation('record');
  const columns = [
    column.field('name', named),
    column.amount('before', t('revision.effect.before'), ({ before }) => before),
    column.amount('after', t('revision.effect.after'), ({ after }) => after),
    column.amount(
      'change',
      t('revision.effect.change'),
      ({ change }) => change,
      ({ change }) => <Change of={change} />,
    ),
    ...(withShares
      ? [
          column.made(
            'share',
            t('revision.effect.share'),
            ({ shareAfter }) => shareAfter ?? null,
            ({ shareBefore, shareAfter }) => (
              <>
                <Percentage of={shareBefore} /> → <Percentage of={shareAfter} />
              </>
            ),
            { align: 'right', exported: ({ shareAfter }) => asNumber(shareAfter) },
          ),
        ]
      : []),
  ];
  return (
    <DataTable
      hasCaption
      caption={caption}
      items={items}
      columns={columns}
      keyOf={({ key }) => key}
      canExport={items.length > 1}
    />
  );
};

/** Reasons that the service gives in words of its own, by the name under which they are translated. */
const REASONS: Readonly<Record<string, string>> = {
  'Every agency is cut': 'cut',
  'Planned results change': 'results',
  'The budget grows': 'grows',
  'Money changes hands': 'hands',
  'No policy set is in force': 'noPolicy',
  'The PMC proposed it': 'proposer',
  'Within an agency and within the limits of the PMC': 'within',
};

const Because = ({ of }: { readonly of: string }) => {
  const { t } = useTranslation('record');
  const reason = REASONS[of];
  return reason ? <>{t(`revision.because.${reason}`)}</> : <span lang="en">{of}</span>;
};

/** What a revision does to every agency, earmark, line, gate and open key action, beside today. */
export const EffectOfRevision = ({ of }: EffectProps) => {
  const { t } = useTranslation('record');
  const { agencies, earmarks, lines } = of;
  const isFiner = lines.some(({ place: { output, category, year, layer } }) => output || category || year || layer);
  return (
    <Stack gap="lg">
      <Outline of={of} />
      <EffectTable
        caption={t('revision.effect.agencies')}
        named={t('revision.effect.agency')}
        withShares
        items={agencies.map((each) => ({ key: each.agency, name: each.agency, ...each }))}
      />
      {earmarks.length > 0 && (
        <EffectTable
          caption={t('revision.effect.earmarks')}
          named={t('revision.effect.earmark')}
          items={earmarks.map((each) => ({ key: each.earmark, name: each.earmark, ...each }))}
        />
      )}
      {isFiner && (
        <EffectTable
          caption={t('revision.effect.lines')}
          named={t('revision.effect.line')}
          items={lines.map((each) => ({ key: JSON.stringify(each.place), name: placeInWords(each.place, t), ...each }))}
        />
      )}
      <Gates of={of} />
      <KeyActions of={of} />
    </Stack>
  );
};

interface EffectProps {
  readonly of: RevisionEffect;
}

/** How much moves, what the budget comes to, and who decides. */
const Outline = ({ of: { amount, total, content, route } }: EffectProps) => {
  const { t } = useTranslation('record');
  const { percentage } = useFormats();
  const { base, percent } = content;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
      <Measure
        label={t('revision.effect.moved')}
        note={
          base &&
          percent && (
            <>
              {t('revision.effect.percentOf', { percent: percentage(percent) })} <Amount of={base.amount} />
            </>
          )
        }
      >
        <Amount of={amount} />
      </Measure>
      <Measure label={t('revision.effect.total')} note={<Change of={total.change} />} amount={total.after} />
      <Measure
        label={t('revision.effect.decidedBy')}
        note={
          <>
            <Because of={route.because} />
            {route.needsEndorsement && ` · ${t('revision.effect.needsEndorsement')}`}
          </>
        }
      >
        {t(`revision.bodies.${route.decidedBy}`)}
      </Measure>
    </SimpleGrid>
  );
};

const Gates = ({ of: { gates } }: EffectProps) => {
  const { t } = useTranslation('record');
  const { percentage } = useFormats();
  return (
    <div>
      <Title order={3} size="h5" mb={6}>
        {t('revision.effect.gates')}
      </Title>
      <Stack component="ul" gap={4} m={0} pl="md">
        {gates.map(({ tranche, outcome, ratio, isChanged }) => (
          <Text component="li" size="sm" key={tranche}>
            {t('revision.effect.gate', {
              tranche,
              outcome: t(`revision.outcomes.${outcome}`),
              ratio: ratio ? ` (${percentage(ratio)})` : '',
            })}
            {' · '}
            <Text span inherit fw={isChanged ? 600 : 400}>
              {t(isChanged ? 'revision.effect.gateChanges' : 'revision.effect.gateStays')}
            </Text>
          </Text>
        ))}
      </Stack>
    </div>
  );
};

const KeyActions = ({ of: { keyActions } }: EffectProps) => {
  const { t } = useTranslation('record');
  return (
    <div>
      <Title order={3} size="h5" mb={6}>
        {t('revision.effect.keyActions')}
      </Title>
      {keyActions.length === 0 ? (
        <Hint>{t('revision.effect.noKeyActions')}</Hint>
      ) : (
        <Stack component="ul" gap={4} m={0} pl="md">
          {keyActions.map((action) => (
            <KeyAction key={`${action.recommendation} ${action.code}`} of={action} />
          ))}
        </Stack>
      )}
    </div>
  );
};

const KeyAction = ({ of: { code, text, lead, end } }: { readonly of: RevisionEffect['keyActions'][number] }) => (
  <Text component="li" size="sm">
    <strong>{code}</strong> <span lang="en">{text}</span> ({lead}
    {end && (
      <>
        {', '}
        <Day of={end} short />
      </>
    )}
    )
  </Text>
);
