import { MAX_BYTES } from '@concert/imports';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const isImport = ({ routeOptions }: FastifyRequest): boolean => /\/imports(\/:template)?$/.test(routeOptions.url ?? '');

const notHere = (): Error =>
  Object.assign(new Error('Send the body as application/json'), {
    code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE',
    statusCode: 415,
  });

/** Spreadsheets arrive as the bytes they are, and nowhere but at imports. */
export const acceptSheets = (server: FastifyInstance): void =>
  server.addContentTypeParser([CSV, XLSX], { parseAs: 'buffer', bodyLimit: MAX_BYTES }, (request, body, done) =>
    isImport(request) ? done(null, body) : done(notHere(), undefined),
  );
