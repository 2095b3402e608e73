import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CellRemark } from './sheet';
import classes from './imports.module.css';

interface CellRemarksProps {
  readonly label: string;
  readonly of: readonly CellRemark[];
}

/** What is to be said about cells, each at its address. */
export const CellRemarks = ({ label, of }: CellRemarksProps) => {
  const { t } = useTranslation('record/imports');
  return (
    <ul className={classes.remarks ?? ''} aria-label={label}>
      {of.map(({ cell, column, message, suggestion }, index) => (
        <li key={`${cell} ${index}`}>
          <Text size="sm">
            <Code>{cell}</Code> {column && <strong>{column}: </strong>}
            <span lang="en">{message}</span>
            {suggestion && ` ${t('wouldBe', { suggestion })}`}
          </Text>
        </li>
      ))}
    </ul>
  );
};
