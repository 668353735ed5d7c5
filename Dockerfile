# docker build -t charterlint . ; docker run --rm --network none --read-only --tmpfs /tmp -v "$PWD/notes:/notes:ro" charterlint /notes
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run -s build && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22-bookworm-slim
COPY --from=build /tmp/charterlint-*.tgz /tmp/charterlint.tgz
RUN npm install --global --offline --ignore-scripts /tmp/charterlint.tgz && rm /tmp/charterlint.tgz
USER node
WORKDIR /notes
ENV LANG=C.UTF-8
ENTRYPOINT ["charterlint"]
CMD ["--help"]
