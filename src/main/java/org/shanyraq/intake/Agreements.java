package org.shanyraq.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agreements between families and the centre. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Agreements {

    private final AgreementRepository agreements;
    private final LaterConsentRepository laterConsents;
    private final CaseFiles caseFiles;
    private final ServiceCatalogue catalogue;
    private final CentreClock clock;

    Agreements(
            AgreementRepository agreements,
            LaterConsentRepository laterConsents,
            CaseFiles caseFiles,
            ServiceCatalogue catalogue,
            CentreClock clock) {
        this.agreements = agreements;
        this.laterConsents = laterConsents;
        this.caseFiles = caseFiles;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @throws Refusal if it was signed in the future or before the admission, without the consent that the work needs,
     *     for services that the centre does not have, or with a review before it
     */
    public Agreement record(AgreementAnswers given, Submission submission) {
        if (!catalogue.names().keySet().containsAll(given.services())) {
            throw Refusal.because("intake.unknownService").at("services");
        }
        LocalDate admittedOn = caseFiles
                .of(submission.caseNumber())
                .admittedAt()
                .orElseThrow()
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
        return agreements.save(new Agreement(given, admittedOn, clock.today(), submission));
    }

    /**
     * The family consents to more than it did in its agreement, because it is needed now.
     *
     * @param givenBy which adult of the family; asked in a field {@code consentBy}
     * @param givenOn asked in a field {@code consentOn}
     * @throws Refusal if it is not said who consented and when
     */
    public void consentLater(Set<ConsentPurpose> purposes, String givenBy, LocalDate givenOn, Submission submission) {
        Needed.given(givenBy, "consentBy");
        Needed.given(givenOn, "consentOn");
        Past.ensure(givenOn, clock.today(), "consentOn");
        UUID agreement = agreementInForce(submission.caseNumber());
        purposes.forEach(
                purpose -> laterConsents.save(new LaterConsent(agreement, purpose, givenBy, givenOn, submission)));
    }

    /** Whether the family allows this use of its data: in its latest agreement, or since then. */
    @Transactional(readOnly = true)
    public boolean allows(String caseNumber, ConsentPurpose purpose) {
        return agreements
                        .findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                        .filter(agreement -> agreement.allows(purpose))
                        .isPresent()
                || laterConsents.isGiven(caseNumber, purpose, agreementInForce(caseNumber));
    }

    private @Nullable UUID agreementInForce(String caseNumber) {
        return agreements
                .findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                .map(Agreement::id)
                .orElse(null);
    }
}
