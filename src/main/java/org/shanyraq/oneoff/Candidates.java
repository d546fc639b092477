package org.shanyraq.oneoff;

import org.shanyraq.casefile.Filings;
import org.springframework.stereotype.Component;

/** Which families are candidates for foster parents: they go to the centre's own school (T1049, T1060). */
@Component
class Candidates {

    private static final String CANDIDATES = "candidateSubstituteParents";

    private final Filings filings;

    Candidates(Filings filings) {
        this.filings = filings;
    }

    /** As the primary assessment says. */
    boolean include(String caseNumber) {
        return filings.latest(caseNumber, "assess-situation")
                .filter(answers -> CANDIDATES.equals(answers.path("targetGroup").textValue()))
                .isPresent();
    }
}
