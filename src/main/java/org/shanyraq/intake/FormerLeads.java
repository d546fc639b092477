package org.shanyraq.intake;

import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.springframework.stereotype.Component;

/**
 * Who led a family's earlier case is told, in the file of that case, that the family is back and somebody else leads it
 * now: nobody finds the file of their family in other hands by chance. The centre's decision.
 */
@Component
class FormerLeads {

    private static final String WITH_ANOTHER = "familyWithAnother";

    private final CaseFiles caseFiles;
    private final AttentionLog attention;

    FormerLeads(CaseFiles caseFiles, AttentionLog attention) {
        this.caseFiles = caseFiles;
        this.attention = attention;
    }

    /** Once for each case, also if it goes on to a third worker. */
    void tell(FamilyCase opened, String newLead) {
        if (opened.earlierCase() == null) {
            return;
        }
        FamilyCase earlier = caseFiles.of(opened.earlierCase());
        boolean ofThisFamily = earlier.familyId().equals(opened.familyId());
        if (ofThisFamily && !earlier.isOpen() && !earlier.caseManager().equals(newLead)) {
            attention.raise(earlier.number(), WITH_ANOTHER, opened.openedAt(), AttentionStep.caseManagerReminded);
        }
    }
}
