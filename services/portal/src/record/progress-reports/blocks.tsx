import { Blockquote, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { Hint, InEnglish } from '~/components/page/words';
import { CellValue } from './CellValue';
import type { Block, Cell, Passage, ToldFinding } from './document/document';
import { TableRegion } from './TableRegion';
import classes from './document.module.css';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const FactsBlock = ({ block: { facts }, place }: { readonly block: Of<'facts'>; readonly place: Place }) => (
  <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} className={classes.facts ?? ''}>
    {facts.map(({ label, cell }) => (
      <Measure key={label} label={label}>
        <CellValue of={cell} label={label} place={place} />
      </Measure>
    ))}
  </SimpleGrid>
);

const TableBlock = ({ block, place }: { readonly block: Of<'table'>; readonly place: Place }) => {
  const { caption, columns, rows, total, empty } = block;
  if (rows.length === 0) return <Text c="dimmed">{empty}</Text>;
  const nameOf = (row: readonly Cell[]): string => (row[0]?.kind === 'text' ? (row[0].text ?? '') : '');
  const cellsOf = (row: readonly Cell[]) =>
    row.map((cell, index) => {
      const column = columns[index];
      const value = <CellValue of={cell} label={`${column?.label ?? ''}, ${nameOf(row)}`} place={place} />;
      const look = { key: index, ...(column?.isFigure ? { ta: 'right' as const } : {}) };
      const { key, ...rest } = look;
      return index === 0 ? (
        <Table.Th key={key} scope="row" {...rest}>
          {value}
        </Table.Th>
      ) : (
        <Table.Td key={key} {...rest}>
          {value}
        </Table.Td>
      );
    });
  return (
    <TableRegion caption={caption}>
      <Table verticalSpacing={6}>
        <Table.Caption>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ label, isFigure }) => (
              <Table.Th key={label} scope="col" {...(isFigure ? { ta: 'right' as const } : {})}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <Table.Tr key={index}>{cellsOf(row)}</Table.Tr>
          ))}
        </Table.Tbody>
        {total && (
          <Table.Tfoot className={classes.total ?? ''}>
            <Table.Tr>{cellsOf(total)}</Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </TableRegion>
  );
};

const COMPARED = ['expected', 'observed', 'difference'] as const;
const isKnown = (cell: Cell): boolean => cell.kind !== 'text' || cell.text !== null;

const FindingItem = ({ finding, place }: { readonly finding: ToldFinding; readonly place: Place }) => {
  const { t } = useTranslation('record');
  const { id, rule, severity, status, where, note, explanation, explainedBy } = finding;
  return (
    <Stack component="article" gap={4} aria-labelledby={`told-${id}`} className={classes.item ?? ''}>
      <Group gap="xs" justify="space-between">
        <Title order={3} size="h5" id={`told-${id}`}>
          {rule}
        </Title>
        <FindingBadge severity={severity} status={status} />
      </Group>
      <Hint>{where}</Hint>
      <Group gap="lg">
        {COMPARED.filter((name) => name !== 'difference' || isKnown(finding[name])).map((name) => (
          <Text key={name} size="sm">
            {t(`finding.${name}`)}: <CellValue of={finding[name]} label={t(`finding.${name}`)} place={place} />
          </Text>
        ))}
      </Group>
      <InEnglish>{note}</InEnglish>
      {explanation && (
        <Blockquote
          p="xs"
          mt={0}
          cite={explainedBy ? t('finding.explainedBy', { organization: explainedBy }) : undefined}
        >
          {explanation}
        </Blockquote>
      )}
    </Stack>
  );
};

const PassageItem = ({ passage }: { readonly passage: Passage }) => {
  const { t } = useTranslation(['record/progress-reports', 'common']);
  const { heading, text, answer, shownBy, isMissing } = passage;
  return (
    <Stack gap={4} className={classes.item ?? ''}>
      <Group gap="xs">
        <Title order={3} size="h5">
          {heading}
        </Title>
        {isMissing && <FindingBadge severity="warn" />}
      </Group>
      {answer && <Text fw={600}>{answer}</Text>}
      {text !== null && <Text className={classes.passage ?? ''}>{text}</Text>}
      {text === null && answer === null && (
        <Text c="dimmed">{isMissing ? t('narrative.missing') : t('narrative.blank')}</Text>
      )}
      {(text !== null || answer !== null) && isMissing && <Text c="dimmed">{t('narrative.missing')}</Text>}
      {shownBy && <Hint>{t('narrative.shownBy', { what: shownBy })}</Hint>}
    </Stack>
  );
};

/** A part of a document, on the page. */
export const BlockView = ({ block, place }: { readonly block: Block; readonly place: Place }) => {
  switch (block.kind) {
    case 'facts':
      return <FactsBlock block={block} place={place} />;
    case 'table':
      return <TableBlock block={block} place={place} />;
    case 'findings':
      return block.findings.length === 0 ? (
        <Text c="dimmed">{block.empty}</Text>
      ) : (
        block.findings.map((finding) => <FindingItem key={finding.id} finding={finding} place={place} />)
      );
    case 'passages':
      return block.passages.length === 0 ? (
        <Text c="dimmed">{block.empty}</Text>
      ) : (
        block.passages.map((passage) => <PassageItem key={passage.heading} passage={passage} />)
      );
    case 'note':
      return <Text c="dimmed">{block.text}</Text>;
  }
};
