package org.shanyraq.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How urgent a family's case is, and that everything that runs for it knows so at once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Urgency {

    private final CaseFiles caseFiles;
    private final Decisions decisions;
    private final RunningCase running;

    Urgency(CaseFiles caseFiles, Decisions decisions, RunningCase running) {
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.running = running;
    }

    /** Danger, risk level and the priority that follows from them, as the processes of the case know them. */
    public Map<String, Object> of(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        RiskLevel risk = familyCase.riskLevel();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(CaseVariables.IMMEDIATE_DANGER.name(), familyCase.immediateDanger());
        facts.put(CaseVariables.RISK_LEVEL.name(), risk == null ? null : risk.name());
        facts.put("priority", decisions.ask("priority", null, facts).answer("priority"));
        return facts;
    }

    /** Open tasks stand where they belong in the lists from now on, and what is due sooner in danger is due sooner. */
    public void spread(String caseNumber) {
        running.learn(caseNumber, of(caseNumber));
    }
}
