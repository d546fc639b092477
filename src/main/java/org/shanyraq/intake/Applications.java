package org.shanyraq.intake;

import java.time.LocalDate;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The families' own word that they want help: needed even when somebody else referred them (T1056). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Applications {

    private final ApplicationRepository applications;
    private final Filings filings;

    Applications(ApplicationRepository applications, Filings filings) {
        this.applications = applications;
        this.filings = filings;
    }

    /** Whether the family applied, in speech or in writing, when it was last met first. */
    @Transactional(readOnly = true)
    public boolean madeAtFirstContact(String caseNumber) {
        return filings.latest(caseNumber, IntakePapers.FIRST_CONTACT)
                .map(answers -> answers.path("application").asText("none"))
                .filter(application -> !application.isBlank() && !application.equals("none"))
                .isPresent();
    }

    /**
     * Records what the family has said since it was met first.
     *
     * @return whether it applies
     * @throws Refusal if it does, and who applied or the day is missing
     */
    public boolean madeSince(ApplicationKind kind, String applicant, LocalDate day, Submission submission) {
        if (kind == null || kind == ApplicationKind.none) {
            return false;
        }
        Needed.given(applicant, "applicant");
        Needed.given(day, "appliedOn");
        applications.save(new Application(kind, applicant, day, submission));
        return true;
    }
}
