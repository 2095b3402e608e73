import { Unknown } from '@concert/event-sourcing';
import { DirectoryParticipant, DirectoryProgramme } from '@concert/programme-directory';
import { inOrderOf, type MomentQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { saysTheSame, statedOfItself } from '../../findings/stated-attributes.js';
import type { AttributeResponse, PolicySetVersionResponse } from './statements.response.js';
import { AssertionRow, PolicySetRow } from './statements.view.js';

/** What a programme and documents say, all read together. */
interface Stated {
  readonly programme: DirectoryProgramme;
  /** Roles of those who take part. */
  readonly roles: readonly string[];
  readonly assertions: readonly AssertionRow[];
}

@Injectable()
export class StatementsQuery {
  constructor(private readonly rows: ViewRows) {}

  /**
   * Attribute by attribute: what the programme itself says, and what documents say.
   *
   * @throws Unknown when no such programme was established
   */
  async attributes(code: string, moment: MomentQuery): Promise<AttributeResponse[]> {
    return attributesOf(await this.stated(code, moment));
  }

  private async stated(code: string, moment: MomentQuery): Promise<Stated> {
    const then = await this.rows.of(code, moment);
    const [programmes, participants, assertions] = await Promise.all([
      then.where(DirectoryProgramme, { code }),
      then.where(DirectoryParticipant, { programme: code }),
      then.where(AssertionRow, { programme: code }),
    ]);
    const [programme] = programmes;
    if (!programme) throw new Unknown('programme', code);
    return { programme, roles: participants.map(({ role }) => role), assertions };
  }

  /** Every version of the rules, the first one first. */
  async policySets(code: string, moment: MomentQuery, today: string): Promise<PolicySetVersionResponse[]> {
    const then = await this.rows.of(code, moment);
    const versions = inOrderOf(await then.where(PolicySetRow, { programme: code }), 'version');
    const day = moment.asOf ?? today;
    return versions.map((row, index) => {
      const until = versions[index + 1]?.since ?? null;
      const { programme: _programme, extensionLimits, ...version } = row;
      const limits = extensionLimits && { extensionLimits };
      return { ...version, ...limits, until, inForce: row.since <= day && (until === null || day < until) };
    });
  }
}

const attributesOf = ({ programme, roles, assertions }: Stated): AttributeResponse[] => {
  const stated = statedOfItself({ ...programme, roles });
  const attributes = new Set([...stated.keys(), ...inOrderOf(assertions, 'attribute').map((each) => each.attribute)]);
  return [...attributes].map((attribute) => {
    const canonical = stated.get(attribute) ?? null;
    const about = assertions.filter((each) => each.attribute === attribute);
    return {
      attribute,
      canonical,
      sources: inOrderOf(about, 'recordedAt', 'assertion').map(({ assertion, value, document, place, recordedAt }) => ({
        assertion,
        value,
        document,
        place,
        recordedAt,
        agrees: canonical === null ? null : saysTheSame(canonical, value),
      })),
    };
  });
};
