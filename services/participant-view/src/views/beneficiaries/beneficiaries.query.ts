import { Unknown } from '@concert/event-sourcing';
import { type Page, type PageQuery, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BeneficiaryCountsResponse, BeneficiaryListedResponse } from './beneficiaries.response.js';
import { BeneficiaryRow } from './beneficiaries.view.js';
import { countBeneficiaries } from './beneficiary-counts.query.js';

@Injectable()
export class BeneficiariesQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  /** @throws Unknown when the participant holds no such card */
  async card(beneficiary: string): Promise<BeneficiaryRow> {
    const row = await this.dataSource.getRepository(BeneficiaryRow).findOneBy({ beneficiary });
    if (!row) throw new Unknown('beneficiary', beneficiary);
    return row;
  }

  async programmeOfCard(beneficiary: string): Promise<string> {
    return (await this.card(beneficiary)).programme;
  }

  async list(programme: string, page: PageQuery): Promise<Page<BeneficiaryListedResponse>> {
    const { items, cursor } = await this.rows.page(BeneficiaryRow, { programme }, ['openedOn', 'beneficiary'], page);
    return { items: items.map(withoutSeals), cursor };
  }

  async counts(programme: string): Promise<BeneficiaryCountsResponse> {
    return countBeneficiaries(await this.dataSource.getRepository(BeneficiaryRow).findBy({ programme }));
  }
}

export const withoutSeals = ({
  sealed: _sealed,
  baselineSealed: _baselineSealed,
  endSealed: _endSealed,
  ...listed
}: BeneficiaryRow): BeneficiaryListedResponse => listed;
