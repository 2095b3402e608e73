import { type EventStore, isWithin, type Moment } from '@concert/event-sourcing';
import { EvidenceOfProgrammes } from '@concert/findings';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type Evidence, noEvidence, withEvent } from './evidence.js';

/** What money rules and gates look at, as this service's log has it. */
@Injectable()
export class ProgrammeEvidence extends EvidenceOfProgrammes<Evidence> {
  constructor(@Inject(EVENT_STORE) events: EventStore) {
    super(events, noEvidence, withEvent);
  }

  /** What had happened, or was known, by a day. */
  at(programme: string, moment: Moment): Promise<Evidence> {
    return this.selected(programme, (event) => isWithin(moment, event));
  }
}
