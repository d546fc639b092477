package org.shanyraq.form;

import java.time.OffsetDateTime;
import org.shanyraq.calendar.CentreClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away what nobody comes back to: drafts that lie too long, what was thrown away, answers to forms sent twice. */
@Component
class StaleForms {

    private final Drafts drafts;
    private final Openings openings;
    private final FormTerms kept;
    private final CentreClock clock;

    StaleForms(Drafts drafts, Openings openings, FormTerms kept, CentreClock clock) {
        this.drafts = drafts;
        this.openings = openings;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.forms.clear-every:PT1H}",
            initialDelayString = "${shanyraq.forms.clear-every:PT1H}")
    @Transactional
    public void clear() {
        OffsetDateTime now = clock.now();
        drafts.forget(now.minus(kept.drafts()), now.minus(kept.putAside()));
        openings.forget(now.minus(kept.openings()));
    }
}
