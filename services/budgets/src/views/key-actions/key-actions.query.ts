import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { KnownKeyAction, KnownRecommendation } from './key-action.view.js';

export interface OpenKeyAction {
  readonly recommendation: string;
  readonly code: string;
  readonly text: string;
  readonly lead: string;
  readonly end: string | null;
  readonly status: string;
}

const CLOSED: ReadonlySet<string> = new Set(['completed', 'verified', 'dropped']);

@Injectable()
export class KeyActionsQuery {
  constructor(private readonly rows: ViewRows) {}

  /** Those of the recommendations, given by number, that are neither completed nor dropped. */
  async open(programme: string, codes: readonly string[]): Promise<OpenKeyAction[]> {
    const rows = await this.rows.of(programme);
    const named = (await rows.all(KnownRecommendation)).filter(({ code }) => codes.includes(code));
    const codeOf = new Map(named.map(({ recommendation, code }) => [recommendation, code]));
    return (await rows.all(KnownKeyAction))
      .filter(({ recommendation, status }) => codeOf.has(recommendation) && !CLOSED.has(status))
      .map(({ recommendation, code, text, lead, end, status }) => ({
        recommendation: codeOf.get(recommendation)!,
        code,
        text,
        lead,
        end,
        status,
      }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }
}
