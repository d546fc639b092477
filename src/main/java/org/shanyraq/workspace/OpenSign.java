package org.shanyraq.workspace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the centre has opened. A practice centre has a longer greeting of its own. */
@Component
@Profile("!demo")
class OpenSign {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSign.class);

    private final Environment environment;

    OpenSign(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void turnRound() {
        LOG.info(
                "Shanyraq is open: http://localhost:{}/camunda/app/tasklist/",
                environment.getProperty("local.server.port"));
    }
}
