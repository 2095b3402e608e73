import {
  PrintRunCorrectedV1,
  type PrintRunPart,
  PrintRunRecordedV1,
  ProductCorrectedV1,
  ProductDistributedV1,
  ProductRegisteredV1,
  ProductReusedV1,
  ProductSharedV1,
  ProductStatusChangedV1,
  type ProductValues,
} from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { type PrintRun, ProductRow } from './products.view.js';

const sumOf = (parts: readonly PrintRunPart[]): number => parts.reduce((sum, { copies }) => sum + copies, 0);

const withPrintRuns = (row: ProductRow, printRuns: readonly PrintRun[]): ProductRow => ({
  ...row,
  printRuns,
  copiesPrinted: printRuns.reduce((copies, { total }) => copies + total, 0),
});

const saidIn = ({ title, kind, languages, outputs, lead, description, address }: ProductValues) => ({
  ...{ title, kind, languages, outputs, lead },
  ...{ description: description ?? null, address: address ?? null },
});

/** The list of products: what was made, printed, handed out, used again and shared. */
export const productsView = defineProjection(
  { name: 'products', version: 2 },
  [ProductRow],

  on(ProductRegisteredV1, ({ programme, actor, recordedAt, streamVersion, data }) => [
    put(
      ProductRow,
      { product: data.product },
      {
        product: data.product,
        status: data.status,
        ...saidIn(data),
        programme,
        reusedFor: [],
        printRuns: [],
        copiesPrinted: 0,
        distributions: [],
        sharedWith: [],
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
        corrected: null,
      },
    ),
  ]),
  on(ProductCorrectedV1, ({ streamVersion, data: { product, oldValues, newValues, reason } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => ({
      ...row,
      ...saidIn(newValues),
      corrected: { ...saidIn(oldValues), reason },
      version: streamVersion,
    })),
  ]),
  on(ProductStatusChangedV1, ({ streamVersion, data: { product, status } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => ({ ...row, status, version: streamVersion })),
  ]),
  on(PrintRunRecordedV1, ({ effectiveDate, streamVersion, data: { product, note, ...run } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => {
      const told = { ...run, on: effectiveDate, sumOfParts: sumOf(run.parts), note: note ?? null, corrections: [] };
      return { ...withPrintRuns(row, [...row.printRuns, told]), version: streamVersion };
    }),
  ]),
  on(PrintRunCorrectedV1, ({ streamVersion, data: { product, printRun, parts, total, reason } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => {
      const corrected = (run: PrintRun): PrintRun => ({
        ...run,
        parts,
        total,
        sumOfParts: sumOf(parts),
        corrections: [...run.corrections, reason],
      });
      const printRuns = row.printRuns.map((run) => (run.printRun === printRun ? corrected(run) : run));
      return { ...withPrintRuns(row, printRuns), version: streamVersion };
    }),
  ]),
  on(ProductDistributedV1, ({ effectiveDate, streamVersion, data: { product, to, ...handedOut } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => ({
      ...row,
      distributions: [...row.distributions, { ...handedOut, on: effectiveDate, to: to ?? null }],
      version: streamVersion,
    })),
  ]),
  on(ProductReusedV1, ({ streamVersion, data: { product, output } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => ({
      ...row,
      reusedFor: [...row.reusedFor, output],
      version: streamVersion,
    })),
  ]),
  on(ProductSharedV1, ({ effectiveDate, streamVersion, data: { product, note, ...sharing } }) => [
    amend<ProductRow>(ProductRow, { product }, (row) => ({
      ...row,
      sharedWith: [...row.sharedWith, { ...sharing, on: effectiveDate, note: note ?? null }],
      version: streamVersion,
    })),
  ]),
);
