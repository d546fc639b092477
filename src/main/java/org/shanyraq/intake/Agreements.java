package org.shanyraq.intake;

import java.time.LocalDate;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agreements between families and the centre. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Agreements {

    private final AgreementRepository agreements;
    private final CaseFiles caseFiles;
    private final CentreClock clock;

    Agreements(AgreementRepository agreements, CaseFiles caseFiles, CentreClock clock) {
        this.agreements = agreements;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * @throws Refusal if it was signed in the future or before the admission, or without the consent that the work
     *     needs
     */
    public Agreement record(AgreementAnswers given, Submission submission) {
        LocalDate admittedOn = caseFiles
                .of(submission.caseNumber())
                .admittedAt()
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
        return agreements.save(new Agreement(given, admittedOn, clock.today(), submission));
    }

    /** Whether the family's latest agreement allows this use of its data. */
    @Transactional(readOnly = true)
    public boolean allows(String caseNumber, ConsentPurpose purpose) {
        return agreements
                .findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                .filter(agreement -> agreement.allows(purpose))
                .isPresent();
    }
}
