import type { components } from '~/api/generated/concert';
import { recordList } from '~/api/record-query';
import type { Place } from '~/moment/place';

type Schemas = components['schemas'];
export type Product = Schemas['activities.ProductRow'];
export type Service = Schemas['activities.ServiceRow'];
export type Entry = Schemas['activities.RegisterEntryRow'];
export type PlanningDocument = Schemas['activities.PlanningDocumentRow'];
export type SmallProject = Schemas['activities.SmallProjectRow'];
export type Trainers = Schemas['activities.TrainersRow'];
export type BeneficiaryCount = Schemas['activities.BeneficiaryCountRow'];
export type LocalResources = Schemas['activities.LocalResourcesRow'];
export type Partner = Schemas['agencies.PartnerResponse'];
export type ContactPoint = Schemas['agencies.ContactPointRow'];

export const servicesQuery = (place: Place) => recordList('/api/activities/programmes/{programme}/services', place);

/** Missions, trainings, events and the other things a programme keeps lists of. */
export const entriesQuery = (place: Place) => recordList('/api/activities/programmes/{programme}/register', place);

export const planningDocumentsQuery = (place: Place) =>
  recordList('/api/activities/programmes/{programme}/planning-documents', place);

export const smallProjectsQuery = (place: Place) =>
  recordList('/api/activities/programmes/{programme}/small-projects', place);

export const trainersQuery = (place: Place) => recordList('/api/activities/programmes/{programme}/trainers', place);

export const localResourcesQuery = (place: Place) =>
  recordList('/api/activities/programmes/{programme}/local-resources', place);

export const partnersQuery = (place: Place) => recordList('/api/agencies/programmes/{programme}/partners', place);

export const contactPointsQuery = (place: Place) =>
  recordList('/api/agencies/programmes/{programme}/contact-points', place);
