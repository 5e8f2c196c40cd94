# An image on glibc: the PostgreSQL that comes along has no build for musl.
FROM node:24-bookworm-slim AS build
WORKDIR /opt/voortgang
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 VOORTGANG_DATA=/data
WORKDIR /opt/voortgang
COPY --from=build /opt/voortgang/package.json ./
COPY --from=build /opt/voortgang/node_modules node_modules
COPY --from=build /opt/voortgang/dist dist
COPY --from=build /opt/voortgang/database database
COPY --from=build /opt/voortgang/src/modules/reports/report.typ src/modules/reports/report.typ
COPY --from=build /opt/voortgang/src/modules/templates/form.typ src/modules/templates/form.typ
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
