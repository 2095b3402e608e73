import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { useFormats } from '~/i18n/formats';
import type { ParticipantPlace } from '~/moment/place';
import type { Mapping } from './books';
import { mapBooks } from './commands';

interface MappingFormProps {
  readonly place: ParticipantPlace;
  readonly mapping: Mapping | null;
  readonly unmapped: readonly string[];
  readonly outputs: readonly string[];
}

/** The mapping of the own books, with the months in the language of the reader. */
export const MappingForm = ({ place: { participant, programme }, ...terms }: MappingFormProps) => {
  const { i18n } = useTranslation();
  const { language } = useFormats();
  const month = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : i18n.language, {
    month: 'long',
    timeZone: 'UTC',
  });
  const months = Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2000, index, 1))));
  return <CommandForm of={mapBooks({ ...terms, programme, months })} path={{ participant }} />;
};
