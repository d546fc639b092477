package org.shanyraq.workspace.casepage;

import org.shanyraq.access.Sights;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.AboutFamily;
import org.shanyraq.form.WhoseForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family of a case whose number somebody has typed into a form, for the form's head. */
@Service
@Transactional(readOnly = true)
class FamilyLine {

    private final Sights sights;
    private final WhoseForm whose;

    FamilyLine(Sights sights, WhoseForm whose) {
        this.sights = sights;
        this.whose = whose;
    }

    /** @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which */
    AboutFamily of(String caseNumber) {
        sights.toOpen(caseNumber);
        return whose.about(caseNumber, true, null)
                .orElseThrow(() -> Refusal.because("casefile.unknownCase", caseNumber));
    }
}
