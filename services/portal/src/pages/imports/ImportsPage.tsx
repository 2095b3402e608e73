import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { EmptyState } from '~/components/page/EmptyState';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { usePlace } from '~/moment/use-place';
import { usePerson } from '~/session/use-session';
import { Columns } from './Columns';
import { ImportPanel } from '~/record/imports/ImportPanel';
import { page } from './page';
import { templatesFor } from './templates';

/** Spreadsheets taken over into the record: nothing is keyed twice. */
export const ImportsPage = () => {
  const { t } = useTranslation('imports');
  const { programme } = usePlace();
  const person = usePerson();
  const [{ template: asked }, change] = usePageSearch(page);
  const offered = templatesFor(person);
  const chosen = offered.find(({ template }) => template === asked) ?? offered[0];
  if (!chosen)
    return (
      <Page title={t('title')}>
        <EmptyState title={t('none')} />
      </Page>
    );
  const target = { programme, ...chosen };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NativeSelect
        label={t('what')}
        maw={420}
        value={chosen.template}
        onChange={({ currentTarget }) => change({ template: currentTarget.value })}
        data={offered.map(({ template }) => ({ value: template, label: t(`templates.${template}.name`) }))}
      />
      <Section
        title={t(`templates.${chosen.template}.name`)}
        lead={
          <Text span inherit>
            {t(`templates.${chosen.template}.hint`)}
          </Text>
        }
      >
        <Columns target={target} />
        <ImportPanel key={chosen.template} target={target} />
      </Section>
    </Page>
  );
};
