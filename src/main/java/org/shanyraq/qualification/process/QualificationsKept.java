package org.shanyraq.qualification.process;

import org.shanyraq.qualification.Qualifications;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes what runs out, who has come and who has left. */
@Component
class QualificationsKept {

    private final boolean regular;
    private final Qualifications qualifications;
    private final ApplicationAvailability application;

    QualificationsKept(
            @Value("${shanyraq.qualification.regular:true}") boolean regular,
            Qualifications qualifications,
            ApplicationAvailability application) {
        this.regular = regular;
        this.qualifications = qualifications;
        this.application = application;
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.qualification.keep-in-step:PT5M}",
            initialDelayString = "${shanyraq.qualification.keep-in-step:PT1M}")
    void look() {
        if (regular && application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            qualifications.keepInStep();
        }
    }
}
