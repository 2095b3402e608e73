import type { Unknown } from '@concert/event-sourcing';
import { UnknownHere } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  DirectoryBody,
  DirectoryOrganization,
  DirectoryParticipant,
  DirectoryProgramme,
  DirectorySite,
} from './directory.entities.js';
import { nearestName } from './nearest-name.js';

/** What `agencies` never recorded, or what has not arrived here yet: whoever carries out a command tells the two apart. */
export class NotInDirectory extends UnknownHere {
  constructor(programme: string, ...what: ConstructorParameters<typeof Unknown>) {
    super('agencies', programme, ...what);
  }
}

/** A programme with everything a decision may ask about it. */
export interface ProgrammeFacts extends DirectoryProgramme {
  /** Organization code → role. */
  readonly participants: ReadonlyMap<string, string>;
  readonly sites: readonly DirectorySite[];
  readonly bodies: readonly DirectoryBody[];
}

/** The service's own copy of who takes part in a programme. */
@Injectable()
export class ProgrammeDirectory {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** @throws Unknown, naming the field when it came as one, when no such programme was established */
  async programme(code: string, field?: string): Promise<ProgrammeFacts> {
    const of = <Row extends object>(entity: new () => Row): Promise<Row[]> =>
      this.dataSource.getRepository(entity).find({ where: { programme: code } as never });
    const [programme, participants, sites, bodies] = await Promise.all([
      this.dataSource.getRepository(DirectoryProgramme).findOneBy({ code }),
      of(DirectoryParticipant),
      of(DirectorySite),
      of(DirectoryBody),
    ]);
    if (!programme) throw new NotInDirectory(code, 'programme', code, field);
    return {
      ...programme,
      participants: new Map(participants.map(({ organization, role }) => [organization, role])),
      sites,
      bodies,
    };
  }

  /** @throws Unknown when no such programme was established */
  async requireProgramme(code: string): Promise<void> {
    if (!(await this.dataSource.getRepository(DirectoryProgramme).existsBy({ code })))
      throw new NotInDirectory(code, 'programme', code);
  }

  /** All programmes, for the portfolio. */
  programmes(): Promise<DirectoryProgramme[]> {
    return this.dataSource.getRepository(DirectoryProgramme).find({ order: { code: 'ASC' } });
  }

  /** Programme code → role, for the programmes an organization takes part in. */
  async rolesOf(organization: string): Promise<Map<string, string>> {
    const roles = await this.dataSource.getRepository(DirectoryParticipant).findBy({ organization });
    return new Map(roles.map(({ programme, role }) => [programme, role]));
  }

  /**
   * A body as the programme constituted it, else that of another programme which oversees this one.
   *
   * @throws Unknown, naming the field, when there is neither
   */
  async bodyOver(facts: ProgrammeFacts, body: string, field: string): Promise<DirectoryBody> {
    if (facts.bodies.some((each) => each.body === body)) return requireBody(facts, body, field);
    const overseeing = await this.dataSource
      .getRepository(DirectoryBody)
      .createQueryBuilder('body')
      .where('body.body = :body and body.oversees @> :overseen', { body, overseen: JSON.stringify([facts.code]) })
      .orderBy('body.programme')
      .getOne();
    return overseeing ?? requireBody(facts, body, field);
  }

  organizations(): Promise<DirectoryOrganization[]> {
    return this.dataSource.getRepository(DirectoryOrganization).find({ order: { code: 'ASC' } });
  }
}

/** @throws Unknown, naming the field, when the organization does not take part in the programme */
export const requireParticipant = (
  { code, participants }: ProgrammeFacts,
  organization: string,
  field: string,
): void => {
  if (!participants.has(organization))
    throw new NotInDirectory(
      code,
      'participant',
      `${organization} in ${code}`,
      field,
      nearestName(organization, [...participants.keys()]),
    );
};

/** @throws Unknown, naming the field, when the site is not on the programme's list */
export const requireSite = ({ code, sites }: ProgrammeFacts, name: string, field: string): void => {
  const names = sites.map(({ site }) => site);
  if (!names.includes(name))
    throw new NotInDirectory(code, 'site', `${name} in ${code}`, field, nearestName(name, names));
};

/** @throws Unknown, naming the field, when the programme has no such body */
export const requireBody = ({ code, bodies }: ProgrammeFacts, name: string, field: string): DirectoryBody => {
  const found = bodies.find(({ body }) => body === name);
  if (!found) throw new NotInDirectory(code, 'body', `${name} in ${code}`, field);
  return found;
};

/** Looks things up for one command, each of them once. */
interface Lookup {
  get<Provider>(token: abstract new (...args: never[]) => Provider): Provider;
  once<Result>(key: string, read: () => Promise<Result>): Promise<Result>;
}

/**
 * The programme's facts, read once per command. `field` names where its code was given.
 *
 * @throws Unknown when no such programme was established
 */
export const programmeOf = (reads: Lookup, code: string, field?: string): Promise<ProgrammeFacts> =>
  reads.once(`programme ${code}`, () => reads.get(ProgrammeDirectory).programme(code, field));
