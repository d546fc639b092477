package org.shanyraq.household;

import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.running.ActOccasion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A joining is taken back only where there was one. */
@Component
@Transactional(readOnly = true)
class CaseToSeparate implements ActOccasion {

    private final CaseFiles caseFiles;

    CaseToSeparate(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String process() {
        return "caseSeparation";
    }

    @Override
    public boolean arises(String caseNumber) {
        return caseFiles.of(caseNumber).joinedCase() != null;
    }
}
