import { Button, Group, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import type { GateRules } from '~/record/budgets';
import { type AskedRules, page } from './page';

/** The rules of the gate, to be tried with others; the address holds what is asked. */
export const WhatIf = ({ inForce }: { readonly inForce: GateRules }) => {
  const { t } = useTranslation('tranche-cockpit');
  const [asked, change] = usePageSearch(page);
  const { threshold = inForce.threshold ?? '', basis = inForce.basis ?? '' } = asked;
  const advance = asked.advance ?? (inForce.includeAdvance ? 'counted' : 'left-out');
  const isAsking = Object.keys(asked).some((name) => ['threshold', 'basis', 'advance'].includes(name));
  return (
    <Group align="flex-end" gap="md" className="no-print">
      <NumberInput
        label={t('threshold')}
        value={threshold}
        min={0}
        max={100}
        decimalScale={2}
        step={5}
        suffix=" %"
        w={140}
        clampBehavior="strict"
        onChange={(value) => change({ threshold: value === '' ? undefined : String(value) })}
      />
      <NativeSelect
        label={t('basis')}
        value={basis}
        data={(['last-tranche', 'cumulative'] as const).map((value) => ({ value, label: t(`bases.${value}`) }))}
        onChange={({ currentTarget }) => change({ basis: currentTarget.value as NonNullable<AskedRules['basis']> })}
      />
      <NativeSelect
        label={t('advance')}
        value={advance}
        data={(['left-out', 'counted'] as const).map((value) => ({ value, label: t(`advances.${value}`) }))}
        onChange={({ currentTarget }) => change({ advance: currentTarget.value as NonNullable<AskedRules['advance']> })}
      />
      {isAsking && (
        <Button
          variant="default"
          onClick={() => change({ threshold: undefined, basis: undefined, advance: undefined })}
        >
          {t('backToRules')}
        </Button>
      )}
    </Group>
  );
};
