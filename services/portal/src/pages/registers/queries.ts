import { api, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

type Schemas = components['schemas'];
export type Product = Schemas['activities.ProductRow'];
export type Service = Schemas['activities.ServiceRow'];
export type Entry = Schemas['activities.RegisterEntryRow'];
export type SmallProject = Schemas['activities.SmallProjectRow'];
export type Trainers = Schemas['activities.TrainersRow'];
export type BeneficiaryCount = Schemas['activities.BeneficiaryCountRow'];
export type LocalResources = Schemas['activities.LocalResourcesRow'];
export type Partner = Schemas['agencies.PartnerResponse'];
export type ContactPoint = Schemas['agencies.ContactPointRow'];

const paged = ({ programme, moment }: Place, cursor?: string) => ({
  params: { path: { programme }, query: { ...moment, limit: 1000, ...(cursor ? { cursor } : {}) } },
});

export const productsQuery = (place: Place) =>
  recordQuery('activities', place, ['products'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/products', paged(place, cursor))),
  );

export const servicesQuery = (place: Place) =>
  recordQuery('activities', place, ['services'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/services', paged(place, cursor))),
  );

/** Missions, trainings, events and the other things a programme keeps lists of. */
export const entriesQuery = (place: Place) =>
  recordQuery('activities', place, ['register'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/register', paged(place, cursor))),
  );

export const smallProjectsQuery = (place: Place) =>
  recordQuery('activities', place, ['small-projects'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/small-projects', paged(place, cursor))),
  );

export const trainersQuery = (place: Place) =>
  recordQuery('activities', place, ['trainers'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/trainers', paged(place, cursor))),
  );

export const beneficiariesQuery = (place: Place) =>
  recordQuery('activities', place, ['beneficiaries'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/beneficiaries', paged(place, cursor))),
  );

export const localResourcesQuery = (place: Place) =>
  recordQuery('activities', place, ['local-resources'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/local-resources', paged(place, cursor))),
  );

export const partnersQuery = (place: Place) =>
  recordQuery('agencies', place, ['partners'], () =>
    readAll((cursor) => api.GET('/api/agencies/programmes/{programme}/partners', paged(place, cursor))),
  );

export const contactPointsQuery = (place: Place) =>
  recordQuery('agencies', place, ['contact-points'], () =>
    readAll((cursor) => api.GET('/api/agencies/programmes/{programme}/contact-points', paged(place, cursor))),
  );
