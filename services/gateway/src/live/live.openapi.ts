/** The stream in words: OpenAPI 3.0 knows no server-sent events. */
export const LIVE_PATHS = {
  '/api/live': {
    get: {
      operationId: 'live',
      tags: ['live'],
      summary: 'One stream of what moves, in all services and the views asked for',
      description: [
        'Server-sent events. `moved` {service, programmes, positions}: ask again for what you show; the first of each',
        'service, and the first after it was away, is of everything. `service` {service, status}: it went down or came up.',
        '`expired` {detail}: sign in again and come back. A comment every 15 s while nothing moves.',
      ].join(' '),
      parameters: [
        {
          name: 'views',
          in: 'query',
          required: false,
          description: 'Participants whose views to follow, separated by commas',
          example: 'ILO',
          schema: { type: 'string' },
        },
      ],
      responses: {
        '200': {
          description: 'The stream',
          content: {
            'text/event-stream': {
              schema: { type: 'string' },
              example:
                'event: moved\nid: 7\ndata: {"service":"budgets","programmes":["MDGF-1880"],"positions":{"budgets":"1234"}}\n\n',
            },
          },
        },
        '401': { description: 'Not signed in, or the sign-in has expired' },
        '403': { description: 'One of the views is not for the caller' },
        '404': { description: 'There is no such view' },
      },
    },
  },
};
