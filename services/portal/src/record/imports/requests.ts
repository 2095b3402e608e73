import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, read } from '~/api/client';
import { present, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';
import { type CommandHeaders, useSending } from '~/commands/use-command';
import { formatOf, type Format, type Imported, type Mode, type Notation, typeOf } from './sheet';

export type ImportingService = 'budgets' | 'activities' | 'recommendations';

export interface ImportTarget {
  readonly programme: string;
  readonly service: ImportingService;
  readonly template: string;
}

/** A file as it was when it was chosen, and how it is to be read. */
export interface ReadSheet {
  readonly file: File;
  readonly locale: Notation;
  readonly mode?: Mode;
}

type Storing = { readonly dryRun?: 'false'; readonly accept?: 'what-is-right' };

const POSTS = {
  budgets: (init: ReturnType<typeof requestOf>) =>
    api.POST('/api/budgets/programmes/{programme}/imports/{template}', init),
  activities: (init: ReturnType<typeof requestOf>) =>
    api.POST('/api/activities/programmes/{programme}/imports/{template}', init),
  recommendations: (init: ReturnType<typeof requestOf>) =>
    api.POST('/api/recommendations/programmes/{programme}/imports/{template}', init),
} as const;

const requestOf = (
  { programme, template }: ImportTarget,
  { file, locale, mode }: ReadSheet,
  storing: Storing = {},
  headers: Partial<CommandHeaders> = {},
) => ({
  params: {
    path: { programme, template },
    query: { ...storing, locale, ...(mode ? { mode } : {}), document: file.name, format: formatOf(file.name) },
  },
  // The document calls it text; the file goes as it is.
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as Blob,
  headers: { ...headers, 'Content-Type': typeOf(file.name) },
});

const send = (target: ImportTarget, sheet: ReadSheet, storing?: Storing, headers?: CommandHeaders) =>
  POSTS[target.service](requestOf(target, sheet, storing, headers)) as Promise<{
    data?: Imported;
    response: Response;
  }>;

/** What every row would do, and what is wrong with it: asked again when the record changes. */
export const useRehearsal = (target: ImportTarget, sheet: ReadSheet) => {
  const { name, size, lastModified } = sheet.file;
  return useQuery({
    queryKey: [
      ...[target.service, target.programme, 'rehearsal', target.template],
      ...[name, size, lastModified, sheet.locale, sheet.mode],
    ],
    queryFn: () => read(send(target, sheet)),
    retry: false,
    gcTime: 0,
  });
};

export interface StoreOrder {
  readonly sheet: ReadSheet;
  /** Digest of the file: another file is another order. */
  readonly hash: string;
  readonly accept?: 'what-is-right';
}

export const useStore = (target: ImportTarget, onDone: (stored: Imported) => void) => {
  const { t } = useTranslation('record/imports');
  return useSending<StoreOrder, Imported>({
    send: ({ sheet, accept }, headers) =>
      send(target, sheet, { dryRun: 'false', ...(accept ? { accept } : {}) }, headers),
    done: ({ counts }) => t('stored', { count: counts.stored }),
    onDone,
  });
};

const TEMPLATES = {
  budgets: '/api/budgets/programmes/{programme}/imports',
  activities: '/api/activities/programmes/{programme}/imports',
  recommendations: '/api/recommendations/programmes/{programme}/imports',
} as const;

/** The columns of a service's templates. */
export const templatesQuery = (service: ImportingService, place: Pick<Place, 'programme'>) => ({
  ...recordQuery(TEMPLATES[service], present(place)),
  staleTime: Infinity,
});

const DOWNLOADS = {
  budgets: '/api/budgets/programmes/{programme}/imports/{template}/template',
  activities: '/api/activities/programmes/{programme}/imports/{template}/template',
  recommendations: '/api/recommendations/programmes/{programme}/imports/{template}/template',
} as const;

/** The sheet to be filled in. */
export const downloadTemplate = async (
  { programme, service, template }: ImportTarget,
  { format, isBlank }: { readonly format: Format; readonly isBlank: boolean },
): Promise<void> => {
  const { data } = await api.GET(DOWNLOADS[service], {
    params: { path: { programme, template }, query: { format, ...(isBlank ? { blank: 'true' as const } : {}) } },
    parseAs: 'blob',
  });
  const address = URL.createObjectURL(data as unknown as Blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${programme}-${template}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
};
