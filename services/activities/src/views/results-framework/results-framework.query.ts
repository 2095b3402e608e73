import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OutcomeRow, OutputRow } from './results-framework.entities.js';

export interface OutcomeView {
  readonly code: string;
  readonly title: string;
  readonly outputs: readonly { readonly code: string; readonly title: string; readonly lead: string | null }[];
}

/** `1.10` comes after `1.9`. */
const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true });

@Injectable()
export class ResultsFrameworkQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Outcomes with their outputs, in the order of their codes. */
  async of(programme: string): Promise<OutcomeView[]> {
    const [outcomes, outputs] = await Promise.all([
      this.dataSource.getRepository(OutcomeRow).findBy({ programme }),
      this.dataSource.getRepository(OutputRow).findBy({ programme }),
    ]);
    const outputsOf = (outcome: string): OutcomeView['outputs'] =>
      outputs
        .filter((output) => output.outcome === outcome)
        .map(({ code, title, lead }) => ({ code, title, lead }))
        .sort(byCode);
    return outcomes.map(({ code, title }) => ({ code, title, outputs: outputsOf(code) })).sort(byCode);
  }
}
