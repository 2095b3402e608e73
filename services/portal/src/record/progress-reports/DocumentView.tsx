import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Section } from '~/components/page/Section';
import { BlockView } from './blocks';
import type { ReportDocument } from './document/document';

interface DocumentViewProps {
  readonly document: ReportDocument;
  readonly place: Place;
}

/** The document as a page that is read, and printed. */
export const DocumentView = ({ document: { subtitle, sections }, place }: DocumentViewProps) => (
  <>
    <Text size="lg">{subtitle}</Text>
    {sections.map(({ name, title, blocks }) => (
      <Section key={name} title={title}>
        {blocks.map((block, index) => (
          <Fragment key={index}>
            <BlockView block={block} place={place} />
          </Fragment>
        ))}
      </Section>
    ))}
  </>
);

/** Words in the reader's language, for composing a document. */
export const useSay = () => {
  const { t } = useTranslation(['record/progress-reports', 'record', 'common']);
  return (key: string, options?: Record<string, unknown>): string => t(key, { ...options });
};
