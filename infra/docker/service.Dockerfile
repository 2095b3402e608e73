# One image for any service: docker build -f infra/docker/service.Dockerfile --build-arg SERVICE=budgets .
# The same image changes the tables: docker run … node dist/main.js migrate
ARG NODE=node:22-bookworm-slim

FROM ${NODE} AS build
WORKDIR /concert
COPY . .
RUN npm ci --no-audit --no-fund && npm run build \
  && npm prune --omit=dev --omit=optional --no-audit --no-fund \
  && find libs services -type d \( -name src -o -name bench -o -name samples \) -prune -exec rm -rf {} +

# The gateway serves the portal.
ARG SERVICE
RUN mkdir /portal && if [ "${SERVICE}" = gateway ]; then cp -rL services/portal/dist /portal/; fi

FROM ${NODE}
ARG SERVICE
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build /concert/package.json /concert/
COPY --from=build /concert/node_modules /concert/node_modules
COPY --from=build /concert/libs /concert/libs
COPY --from=build /concert/infra/postgres /concert/infra/postgres
COPY --from=build /concert/services/${SERVICE} /concert/services/${SERVICE}
COPY --from=build /portal /concert/services/portal
RUN test -n "${SERVICE}" && mkdir /data && chown node:node /data
WORKDIR /concert/services/${SERVICE}
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
