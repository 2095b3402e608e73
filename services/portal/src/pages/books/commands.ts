import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { MappingOrder } from './books';

type ImportOrder = components['schemas']['view.ImportOwnBooksDto'];
type Explanation = components['schemas']['view.ExplainDifferenceDto'];
type Definition = components['schemas']['view.ChooseDefinitionOfCommittedDto']['definition'];

export const useMapBooks = (participant: string) => {
  const { t } = useTranslation('books');
  return useCommand<MappingOrder, unknown>({
    send: (body, headers: CommandHeaders) =>
      api.PUT('/api/views/{participant}/books/mapping', { params: { path: { participant } }, body, headers }),
    done: t('mapped'),
  });
};

export const useImportBooks = (participant: string, onDone: () => void) => {
  const { t } = useTranslation('books');
  return useCommand<ImportOrder, unknown>({
    send: (body, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/books/imports', { params: { path: { participant } }, body, headers }),
    done: t('imported'),
    onDone,
  });
};

export const useExplainDifference = (participant: string, onDone: () => void) => {
  const { t } = useTranslation('books');
  return useCommand<Explanation, unknown>({
    send: (body, headers: CommandHeaders) =>
      api.POST('/api/views/{participant}/books/explanations', { params: { path: { participant } }, body, headers }),
    done: t('explained'),
    onDone,
  });
};

export const useChooseDefinition = (participant: string) => {
  const { t } = useTranslation('books');
  return useCommand<Definition, unknown>({
    send: (definition, headers: CommandHeaders) =>
      api.PUT('/api/views/{participant}/definition-of-committed', {
        params: { path: { participant } },
        body: { definition },
        headers,
      }),
    done: t('definitionChosen'),
  });
};
