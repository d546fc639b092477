# syntax=docker/dockerfile:1

# The application for a real centre: no practice clock, no demo people, no embedded database.
# Built by the same wrapper as on a developer's machine; needs BuildKit, which is Docker's default.

FROM eclipse-temurin:17-jdk-noble AS build
WORKDIR /build

# What changes seldom comes first, so that its layer is kept.
COPY .mvn .mvn
COPY mvnw pom.xml package.json package-lock.json ./
COPY tools tools
COPY processes processes
COPY forms forms
COPY src/main src/main

# The build fetches its own Node. Tests and formatting are checked by ./mvnw verify, before an image is built.
RUN --mount=type=cache,target=/root/.m2 \
    --mount=type=cache,target=/root/.npm \
    ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true -DskipTests -Dspotless.check.skip=true package

# Libraries and application in layers of their own: an upgrade moves a few megabytes, not a hundred.
RUN java -Djarmode=tools -jar target/shanyraq-*.jar extract --layers --launcher --destination extracted


FROM eclipse-temurin:17-jre-noble
LABEL org.opencontainers.image.title="Shanyraq" \
      org.opencontainers.image.description="Case management for families at risk of losing their children" \
      org.opencontainers.image.licenses="Apache-2.0"

RUN groupadd --system --gid 10001 shanyraq \
    && useradd --system --uid 10001 --gid shanyraq --no-create-home --shell /usr/sbin/nologin shanyraq

WORKDIR /opt/shanyraq
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./

USER shanyraq:shanyraq

# Inside the container every address; who may reach it from outside is said where the port is published.
# The engine keeps its times without a zone, so the zone of the machine must never change: it is UTC. The zone of the
# centre is SHANYRAQ_CENTRE_ZONE.
ENV SERVER_ADDRESS=0.0.0.0 \
    TZ=UTC \
    LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"

EXPOSE 8080

# Bash itself asks, so that the image needs no further program for it.
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]

ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
