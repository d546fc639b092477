package org.shanyraq.talk.process;

import org.shanyraq.talk.RegularTalks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks who has come and who has left: when the application starts, in an existing centre for the first time, and every minute. */
@Component
@Order(TalksKept.AFTER_THE_PAST)
class TalksKept implements ApplicationRunner {

    /** A centre to practise in is filled with its past first. */
    static final int AFTER_THE_PAST = 60;

    private final boolean regular;
    private final RegularTalks talks;
    private final ApplicationAvailability application;

    TalksKept(
            @Value("${shanyraq.talk.regular:true}") boolean regular,
            RegularTalks talks,
            ApplicationAvailability application) {
        this.regular = regular;
        this.talks = talks;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (regular) {
            talks.keepInStep();
        }
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.talk.keep-in-step:PT1M}",
            initialDelayString = "${shanyraq.talk.keep-in-step:PT1M}")
    void look() {
        if (regular && application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            talks.keepInStep();
        }
    }
}
