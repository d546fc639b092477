package org.shanyraq.delivery;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.shanyraq.access.CaseTeam;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Filings;
import org.shanyraq.plan.DevelopmentPlans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The specialists of a family: who was asked for a service, is named in its plan, or has filed anything in its case. */
@Component
@Transactional(readOnly = true)
class FamilyTeam implements CaseTeam {

    private final ServiceRequestRepository requests;
    private final DevelopmentPlans plans;
    private final Filings filings;
    private final CaseFiles caseFiles;

    FamilyTeam(ServiceRequestRepository requests, DevelopmentPlans plans, Filings filings, CaseFiles caseFiles) {
        this.requests = requests;
        this.plans = plans;
        this.filings = filings;
        this.caseFiles = caseFiles;
    }

    @Override
    public Set<String> casesOf(String person, Collection<String> groups) {
        Set<String> cases = new HashSet<>(requests.findCasesServedBy(person));
        cases.addAll(plans.casesThatName(groups));
        cases.addAll(filings.casesWithPapersOf(person));
        return caseFiles.openAmong(cases);
    }
}
