import { Button, Collapse, Paper, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField, TextAreaField } from '~/components/form/fields';
import { CountsFields } from './CountsFields';
import type { LoggedEntry } from './entry';

/** What can be said as well: the last day, who took part, a note. */
export const Details = ({ form: { control, getValues } }: { readonly form: UseFormReturn<LoggedEntry> }) => {
  const { t } = useTranslation('log-activity');
  const [isOpen, { toggle }] = useDisclosure();
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        variant="subtle"
        onClick={toggle}
        aria-expanded={isOpen}
        aria-controls="log-details"
        leftSection={<Icon size={16} aria-hidden />}
      >
        {t('details')}
      </Button>
      <Collapse expanded={isOpen} id="log-details">
        <Paper withBorder p="md" mt="xs">
          <Stack gap="md">
            <DayField
              control={control}
              name="to"
              label={t('lastDay')}
              description={t('lastDayHint')}
              rules={{ validate: (to) => !to || String(to) >= getValues('from') || t('needs.order') }}
            />
            <CountsFields control={control} />
            <TextAreaField control={control} name="note" label={t('note')} />
          </Stack>
        </Paper>
      </Collapse>
    </div>
  );
};
