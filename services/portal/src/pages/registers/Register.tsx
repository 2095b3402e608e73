import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { Choice } from '~/components/form/Choice';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { DataTable } from '~/components/table/DataTable';
import { SideDrawer } from '~/components/page/SideDrawer';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { programmeQuery } from '~/record/agencies';
import { usePageSearch } from '~/routing/use-page-search';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { page } from './page';
import { type AnyList, found } from './shape';
import { type Doing, useColumns } from './use-columns';

interface RegisterProps {
  readonly place: Place;
  readonly list: AnyList;
}

/** One register: its rows, what can be added, and what can be done with a row. */
export const Register = ({ place, list }: RegisterProps) => {
  const { t } = useTranslation('registers');
  const [doing, setDoing] = useState<Doing | 'add'>();
  const rows = useQuery(list.query(place) as UseQueryOptions<object[]>);
  const mayAdd = useMay(list.add.command) && isNow(place.moment);
  const words = `lists.${list.name}`;
  const title = t(`${words}.title`);
  return (
    <Section
      title={title}
      lead={t(`${words}.lead`)}
      actions={
        mayAdd && (
          <Button
            size="compact-md"
            className="no-print"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setDoing('add')}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <Loaded
        query={rows}
        empty={
          <EmptyState title={t('empty', { list: title })}>{t(mayAdd ? `${words}.add` : `${words}.waits`)}</EmptyState>
        }
        height={280}
      >
        {(all) => <Rows place={place} list={list} items={all} onDo={setDoing} />}
      </Loaded>
      <FormDrawer place={place} list={list} doing={doing} onClose={() => setDoing(undefined)} />
    </Section>
  );
};

interface RowsProps extends RegisterProps {
  readonly items: readonly object[];
  readonly onDo: (doing: Doing) => void;
}

/** The rows that are looked for. */
const Rows = ({ place, list, items, onDo }: RowsProps) => {
  const { t } = useTranslation('registers');
  const [{ find, only }, change] = usePageSearch(page);
  const columns = useColumns(list, isNow(place.moment), onDo);
  const word = (value: string): string => t(`words.${value}`, { defaultValue: value });
  const kinds = [...new Set(items.flatMap((row) => list.narrowedBy?.(row) ?? []))];
  return (
    <DataTable
      caption={t(`lists.${list.name}.title`)}
      items={found(items, list, { ...(find ? { find } : {}), ...(only ? { only } : {}) }, word)}
      columns={columns}
      keyOf={list.keyOf}
      empty={<EmptyState title={t('nothing.title')}>{t('nothing.next')}</EmptyState>}
      actions={
        <>
          <TextInput
            aria-label={t('find')}
            placeholder={t('find')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={find ?? ''}
            onChange={({ currentTarget }) => change({ find: currentTarget.value || undefined })}
          />
          {kinds.length > 1 && (
            <Choice
              aria-label={t('only')}
              value={only}
              of={kinds}
              wordOf={word}
              none={t('all')}
              onChoice={(kind) => change({ only: kind })}
            />
          )}
        </>
      }
    />
  );
};

interface FormDrawerProps extends RegisterProps {
  readonly doing: Doing | 'add' | undefined;
  readonly onClose: () => void;
}

const FormDrawer = ({ place, list, doing, onClose }: FormDrawerProps) => {
  const { t } = useTranslation(['registers', 'common']);
  const { organization } = usePerson();
  const actsForOthers = useMay(list.add.command, { owners: [] });
  const currency = useQuery(programmeQuery(place)).data?.currency ?? '';
  const path = { programme: place.programme };
  const isAdding = doing === 'add';
  const title = doing && (isAdding ? t('addTo', { list: t(`lists.${list.name}.title`) }) : t(doing.action.label));
  return (
    <SideDrawer opened={doing !== undefined} onClose={onClose} title={title}>
      {isAdding && (
        <CommandForm
          of={list.add.form({ own: actsForOthers ? '' : organization, currency })}
          path={path}
          {...(title ? { label: title } : {})}
          onClose={onClose}
        />
      )}
      {doing && !isAdding && (
        <CommandForm
          of={doing.action.formOf(doing.row)}
          path={{ ...path, ...doing.action.pathOf(doing.row) }}
          onClose={onClose}
        />
      )}
    </SideDrawer>
  );
};
