import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '~/components/page/Page';
import { usePlace } from '~/moment/use-place';
import { usePageSearch } from '~/routing/use-page-search';
import { LIST_OF } from './lists';
import { type ListName, LISTS, page } from './page';
import { Register } from './Register';

/** What a programme keeps lists of. */
export const RegistersPage = () => {
  const { t } = useTranslation('registers');
  const place = usePlace();
  const [{ list = 'products' }, change] = usePageSearch(page);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs
        value={list}
        onChange={(value) =>
          change({
            list: value === 'products' ? undefined : (value as ListName),
            find: undefined,
            only: undefined,
          })
        }
      >
        <Tabs.List mb="md" aria-label={t('title')}>
          {LISTS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`lists.${name}.title`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {LISTS.map((name) => (
          <Tabs.Panel key={name} value={name}>
            {name === list && <Register key={name} place={place} list={LIST_OF[name]} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
};
