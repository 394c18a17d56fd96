package org.allianceevents.load;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready means: the database answers, has the tables of this program, and holds a release. It also learns here of a release
 * that another process loaded.
 */
@Readiness
@ApplicationScoped
class ReleaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReleaseReadiness.class);

    private final CurrentRelease currentRelease;
    private final SchemaVersion schema;

    ReleaseReadiness(CurrentRelease currentRelease, SchemaVersion schema) {
        this.currentRelease = currentRelease;
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Dataset release");
        try {
            if (!schema.isComplete()) {
                return response.down()
                        .withData("reason", "the database has not been migrated for this program")
                        .build();
            }
            currentRelease
                    .refresh()
                    .ifPresentOrElse(
                            release -> response.up()
                                    .withData("version", release.version())
                                    .withData("events", release.eventCount()),
                            () -> response.down().withData("reason", "no release is loaded"));
        } catch (RuntimeException e) {
            LOG.warn("Not ready: the database does not answer", e);
            response.down().withData("reason", "the database does not answer");
        }
        return response.build();
    }
}
