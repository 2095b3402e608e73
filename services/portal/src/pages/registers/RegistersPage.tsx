import { Button, Drawer, Group, Menu, NativeSelect, Tabs, TextInput } from '@mantine/core';
import { IconChevronDown, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { usePageSearch } from '~/routing/use-page-search';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { asNumber } from '~/components/table/export';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { usePerson } from '~/session/use-session';
import { LIST_OF } from './lists';
import { type ListName, LISTS, page } from './page';
import { RecordForm } from './RecordForm';
import { type AnyList, type Cell, found, type RowAction, textOf } from './shape';

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

interface Doing {
  readonly row: object;
  readonly action: RowAction<object>;
}

const Register = ({ place, list }: { readonly place: Place; readonly list: AnyList }) => {
  const { t } = useTranslation(['registers', 'common']);
  const person = usePerson();
  const [{ find, only }, change] = usePageSearch(page);
  const [isAdding, setAdding] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const rows = useQuery(list.query(place) as UseQueryOptions<object[]>);
  const isPresent = isNow(place.moment);
  const mayAdd = isPresent && list.add.may(person.role);
  const word = (value: string): string => t(`words.${value}`, { defaultValue: value });
  const columns = useColumns(list, isPresent, setDoing);
  const title = t(`lists.${list.name}.title`);
  const empty = (
    <EmptyState title={t('empty', { list: title })}>
      {mayAdd ? t(`lists.${list.name}.add`) : t(`lists.${list.name}.waits`)}
    </EmptyState>
  );
  return (
    <Section
      title={title}
      lead={t(`lists.${list.name}.lead`)}
      actions={
        mayAdd && (
          <Button
            size="compact-md"
            className="no-print"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('add')}
          </Button>
        )
      }
    >
      <Loaded query={rows} isEmpty={(all) => all.length === 0} empty={empty} height={280}>
        {(all) => {
          const kinds = [...new Set(all.flatMap((row) => list.narrowedBy?.(row) ?? []))];
          const shown = found(all, list, { ...(find ? { find } : {}), ...(only ? { only } : {}) }, word);
          return (
            <DataTable
              caption={title}
              isCaptionHidden
              items={shown}
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
                    <NativeSelect
                      aria-label={t('only')}
                      value={only ?? ''}
                      onChange={({ currentTarget }) => change({ only: currentTarget.value || undefined })}
                      data={[{ value: '', label: t('all') }, ...kinds.map((value) => ({ value, label: word(value) }))]}
                    />
                  )}
                </>
              }
            />
          );
        }}
      </Loaded>
      <Drawer
        opened={isAdding || doing !== undefined}
        onClose={() => {
          setAdding(false);
          setDoing(undefined);
        }}
        title={doing ? t(`actions.${doing.action.name}`) : t('addTo', { list: title })}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      >
        {isAdding && (
          <RecordForm
            place={place}
            label={t('addTo', { list: title })}
            fields={list.add.fields}
            send={list.add.send}
            onClose={() => setAdding(false)}
          />
        )}
        {doing && (
          <RecordForm
            place={place}
            label={t(`actions.${doing.action.name}`)}
            fields={doing.action.fields}
            send={(sending, headers) => doing.action.send(doing.row, sending, headers)}
            onClose={() => setDoing(undefined)}
          />
        )}
      </Drawer>
    </Section>
  );
};

const column = createColumnHelper<object>();

const useColumns = (list: AnyList, isPresent: boolean, onDo: (doing: Doing) => void): Columns<object> => {
  const { t } = useTranslation('registers');
  const person = usePerson();
  return useMemo(() => {
    const word = (value: string): string => t(`words.${value}`, { defaultValue: value });
    const cells = list.cells as readonly Cell<object>[];
    const actions = (list.actions ?? []) as readonly RowAction<object>[];
    const shown = cells.map((cell, index) =>
      column.accessor((row) => textOf(cell, row, word), {
        id: cell.id,
        header: t(`columns.${cell.id}`),
        cell: ({ row: { original } }) => <CellOf cell={cell} row={original} />,
        sortingFn: cell.as === 'count' || cell.as === 'money' ? 'alphanumeric' : 'text',
        meta: {
          ...(index === 0 ? { isRowHeader: true } : {}),
          ...(cell.as === 'count' || cell.as === 'money' ? { align: 'right' as const } : {}),
          exported: (row: object, text: string) =>
            cell.as === 'count' ? cell.of(row) : cell.as === 'money' ? asNumber(cell.of(row)?.amount) : text,
        },
      }),
    );
    if (!isPresent || actions.length === 0) return shown;
    const menu = column.display({
      id: 'actions',
      header: t('columns.actions'),
      cell: ({ row: { original } }) => {
        const possible = actions.filter(({ may }) => may(original, person));
        const [first] = cells;
        if (possible.length === 0 || !first) return null;
        return (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                size="compact-sm"
                variant="default"
                rightSection={<IconChevronDown size={14} aria-hidden />}
                aria-label={t('actOn', { title: textOf(first, original, word) })}
              >
                {t('act')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {possible.map((action) => (
                <Menu.Item key={action.name} onClick={() => onDo({ row: original, action })}>
                  {t(`actions.${action.name}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        );
      },
    });
    return [...shown, menu];
  }, [list, isPresent, onDo, person, t]);
};

const CellOf = ({ cell, row }: { readonly cell: Cell<object>; readonly row: object }) => {
  const { t } = useTranslation('registers');
  const { number } = useFormats();
  const nothing = <span aria-label={t('notGiven')}>–</span>;
  switch (cell.as) {
    case 'shown':
      return <Group gap={4}>{cell.show(row)}</Group>;
    case 'money': {
      const value = cell.of(row);
      return value ? <Amount of={value} /> : nothing;
    }
    case 'count': {
      const value = cell.of(row);
      return value === null ? nothing : <>{number(value)}</>;
    }
    case 'day': {
      const value = cell.of(row);
      return value ? <Day of={value} short /> : nothing;
    }
    case 'word': {
      const value = cell.of(row);
      return value ? <>{t(`words.${value}`, { defaultValue: value })}</> : nothing;
    }
    case 'plain':
      return cell.of(row) ? <>{cell.of(row)}</> : nothing;
  }
};
