package org.shanyraq.running;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.judgement.Decisions;
import org.springframework.stereotype.Component;

/** What a process knows when it begins, in an open case from the case file; its deadlines count from now. */
@Component
public class FirstFacts {

    private final CaseRegister register;
    private final Decisions decisions;
    private final CentreClock clock;

    FirstFacts(CaseRegister register, Decisions decisions, CentreClock clock) {
        this.register = register;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** As variables, with the priority that follows from them. */
    public Map<String, Object> of(String caseNumber) {
        return judged(register.facts(caseNumber).routing());
    }

    /** Where no case is open yet, or there will be none. */
    public Map<String, Object> withoutCase() {
        return judged(Map.of());
    }

    private Map<String, Object> judged(Map<String, Object> known) {
        Map<String, Object> facts = new LinkedHashMap<>(known);
        facts.put("priority", decisions.ask("priority", null, known).answer("priority"));
        facts.put(CaseVariables.CLOCK_START.name(), clock.now().toString());
        return facts;
    }
}
