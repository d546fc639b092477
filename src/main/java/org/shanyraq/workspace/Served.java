package org.shanyraq.workspace;

import java.util.Comparator;
import java.util.List;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The families that a specialist serves or has served, without a task among them now: no more is shown than whose
 * family it is, and what can be reported of it all the same.
 */
@Service
@Transactional(readOnly = true)
public class Served {

    private final Sights sights;
    private final Acts acts;
    private final CaseFiles cases;

    Served(Sights sights, Acts acts, CaseFiles cases) {
        this.sights = sights;
        this.acts = acts;
        this.cases = cases;
    }

    /** By name. */
    public List<Family> families() {
        return cases.cards(sights.casesByName()).values().stream()
                .sorted(Comparator.comparing(CaseCard::familyName).thenComparing(CaseCard::caseNumber))
                .map(card -> new Family(card.caseNumber(), card.familyName(), acts.openToTeam(card.caseNumber())))
                .filter(family -> !family.acts().isEmpty())
                .toList();
    }

    public record Family(String caseNumber, String familyName, List<Act> acts) {}
}
