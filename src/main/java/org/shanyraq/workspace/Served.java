package org.shanyraq.workspace;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Act;
import org.shanyraq.engine.Acts;
import org.shanyraq.engine.CaseTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The families that a specialist serves or has served, without a task among them now: no more is shown than whose
 * family it is, and what can be reported of it all the same.
 */
@Service
@Transactional(readOnly = true)
class Served {

    private final CaseTasks tasks;
    private final Acts acts;
    private final CaseFiles cases;

    Served(CaseTasks tasks, Acts acts, CaseFiles cases) {
        this.tasks = tasks;
        this.acts = acts;
        this.cases = cases;
    }

    /** By name. */
    List<Family> families() {
        Set<String> served = new HashSet<>(tasks.casesOfTeam());
        served.removeAll(tasks.casesWithTask());
        return cases.cards(served).values().stream()
                .sorted(Comparator.comparing(CaseCard::familyName).thenComparing(CaseCard::caseNumber))
                .map(card -> new Family(card.caseNumber(), card.familyName(), acts.openToTeam(card.caseNumber())))
                .filter(family -> !family.acts().isEmpty())
                .toList();
    }

    record Family(String caseNumber, String familyName, List<Act> acts) {}
}
