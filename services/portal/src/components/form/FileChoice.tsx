import { Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './file-choice.module.css';

interface FileChoiceProps {
  readonly label: string;
  /** Endings that can be read. */
  readonly accept: string;
  readonly chosen: string | null;
  readonly onChoice: (file: File) => void;
}

/** A copy: the file on the disk may change or go while it is looked at. */
const copyOf = async (file: File): Promise<File> =>
  new File([await file.arrayBuffer()], file.name, { type: file.type, lastModified: file.lastModified });

/** A file, dropped or chosen. */
export const FileChoice = ({ label, accept, chosen, onChoice }: FileChoiceProps) => {
  const { t } = useTranslation();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined): void => void (file && copyOf(file).then(onChoice));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    take(currentTarget.files?.[0]);
    // The same file, mended, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <label
      className={classes.drop ?? ''}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={32} stroke={1.3} aria-hidden />
      <Text span fw={600} id={id} td="underline">
        {label}
      </Text>
      <input type="file" accept={accept} onChange={choose} aria-labelledby={id} className="concert-unseen" />
      <Text span size="sm" c="dimmed" aria-live="polite">
        {chosen ? t('fileChoice.chosen', { name: chosen }) : t('fileChoice.dropHint')}
      </Text>
    </label>
  );
};
