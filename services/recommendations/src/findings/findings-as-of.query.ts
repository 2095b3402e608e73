import { type EventStore, isWithin, type Moment } from '@concert/event-sourcing';
import { EvidenceOfProgrammes, findingIdsOf } from '@concert/findings';
import { FindingsOnDay } from '@concert/findings/handling';
import { Finding, findingAsFound, FINDINGS_ORDER, type FindingsFilter } from '@concert/findings/view';
import { DirectoryProgramme, ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, type MomentPageQuery, type Page, pageIn, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { assess } from './assess.js';
import { noEvidence, withEvent } from './evidence.js';
import { termsOf } from './terms-of.query.js';

/** What was missing or contradicted itself on a day, judged anew by the rules of today and the programme's end of that day. */
@Injectable()
export class FindingsAsOfQuery extends FindingsOnDay {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {
    super();
  }

  /** @throws Unknown when no such programme was established */
  async page(
    programme: string,
    filter: FindingsFilter,
    { asOf, knownAt, ...page }: MomentPageQuery,
  ): Promise<Page<Finding>> {
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    const findings = (await this.of(programme, { asOf, knownAt })).filter((finding) =>
      wanted.every(([column, value]) => finding[column as keyof Finding] === value),
    );
    return pageIn(findings, FINDINGS_ORDER, page);
  }

  /**
   * As they stand or, given a day, as they stood.
   *
   * @throws Unknown when no such programme was established
   */
  async of(programme: string, { asOf, knownAt }: Moment): Promise<readonly Finding[]> {
    const recorded = await (await this.rows.of(programme, { knownAt })).all(Finding);
    if (asOf === undefined) return recorded;
    const rows = await this.rows.of(programme, { asOf, knownAt });
    const [now, organizations, [then]] = await Promise.all([
      this.directory.programme(programme),
      this.directory.organizations(),
      rows.where(DirectoryProgramme, { code: programme }),
    ]);
    const facts = { ...now, end: then?.end ?? now.end };
    const evidence = await new EvidenceOfProgrammes(this.events, noEvidence, withEvent).selected(programme, (event) =>
      isWithin({ asOf, knownAt }, event),
    );
    const known = new Map(recorded.map((finding) => [finding.id, finding]));
    const idOf = findingIdsOf(programme);
    return assess(evidence, termsOf(facts, organizations)).map((problem) => {
      const id = idOf(problem);
      const inputs = problem.inputEvents.map((event) => ({ ...event, type: `recommendations.${event.type}.v1` }));
      return findingAsFound(problem, { id, programme }, inputs, known.get(id));
    });
  }
}
