package org.shanyraq.session;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sessions whose time is over are none at once; every few minutes they are cleared away too. */
@Component
class ExpiredSessions {

    private Runnable clearing = () -> {};

    void clearAway(Runnable how) {
        clearing = how;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void clearAway() {
        clearing.run();
    }
}
