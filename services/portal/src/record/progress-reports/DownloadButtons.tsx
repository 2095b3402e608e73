import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '~/components/page/ProblemState';
import { save } from '~/components/table/export';
import { useFormats } from '~/i18n/formats';
import { useSay } from './DocumentView';
import type { ReportDocument } from './document/document';

type Ending = 'pdf' | 'xlsx';

/** What makes a file is loaded when somebody wants one. */
const MAKERS = {
  pdf: async () => (await import('./make-pdf')).makePdf,
  xlsx: async () => (await import('./make-xlsx')).makeXlsx,
} as const;

/** The document to take along: on paper, as PDF, as spreadsheet. */
export const DownloadButtons = ({ document }: { readonly document: ReportDocument | undefined }) => {
  const { t } = useTranslation(['record/progress-reports', 'common']);
  const formats = useFormats();
  const say = useSay();
  const making = useMutation({
    mutationFn: async (ending: Ending) => {
      if (!document) return;
      const make = await MAKERS[ending]();
      const paper = { formats, unknown: t('common:unknown'), t: say, madeAt: new Date().toISOString() };
      save(await make(document, paper), `${document.name.replaceAll(/\s+/g, '-')}.${ending}`);
    },
  });
  const busy = making.isPending ? making.variables : undefined;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
        disabled={!document}
      >
        {t('print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={18} aria-hidden />}
        onClick={() => making.mutate('pdf')}
        loading={busy === 'pdf'}
        disabled={!document}
      >
        {t('pdf')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        onClick={() => making.mutate('xlsx')}
        loading={busy === 'xlsx'}
        disabled={!document}
      >
        {t('xlsx')}
      </Button>
      {making.error && <ProblemState error={making.error} onRetry={() => making.reset()} />}
    </>
  );
};
