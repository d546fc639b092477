package org.shanyraq.engine;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Term;
import org.shanyraq.calendar.Terms;
import org.springframework.stereotype.Component;

/**
 * Reads the lengths of the diagrams' timers and tasks from the decision table {@code deadlines}. They count from the
 * variable {@code clockStart} (ISO date and time with offset), and are longer where time was granted in a case. Public, because an expression reaches no other class.
 */
@Component("deadlines")
public class DeadlineTable implements Deadlines {

    private static final String CLOCK_START = "clockStart";

    private final Decisions decisions;
    private final Terms terms;
    private final GrantedTime granted;
    private final CentreClock clock;

    DeadlineTable(Decisions decisions, Terms terms, GrantedTime granted, CentreClock clock) {
        this.decisions = decisions;
        this.terms = terms;
        this.granted = granted;
        this.clock = clock;
    }

    @Override
    public OffsetDateTime limit(String deadline, OffsetDateTime since) {
        return terms.end(since, term(deadline, "limit", Map.of()));
    }

    /** When the case manager is reminded. */
    public Date reminder(DelegateExecution execution, String deadline) {
        return end(execution, deadline, "reminder");
    }

    /** When the limit passes and the coordinator is told. */
    public Date limit(DelegateExecution execution, String deadline) {
        return end(execution, deadline, "limit");
    }

    /** When the director is told. */
    public Date director(DelegateExecution execution, String deadline) {
        return end(execution, deadline, "director");
    }

    /** The centre's time, as {@code clockStart} keeps it. */
    public String now() {
        return clock.now().toString();
    }

    /** The time limit of this key that runs there. */
    RunningDeadline running(DelegateExecution execution, String deadline) {
        String since = clockStart(execution, deadline);
        return new RunningDeadline(deadline, since, end(execution, deadline, "limit", since));
    }

    private Date end(DelegateExecution execution, String deadline, String step) {
        return Date.from(
                end(execution, deadline, step, clockStart(execution, deadline)).toInstant());
    }

    /** As the table has it, and moved by what was granted in this case. */
    private OffsetDateTime end(DelegateExecution execution, String deadline, String step, String since) {
        Term term = term(deadline, step, execution.getVariables());
        OffsetDateTime end = terms.end(OffsetDateTime.parse(since), term);
        for (GrantedTime.Grant grant : granted.of(execution.getProcessBusinessKey(), deadline, since)) {
            end = terms.later(end, term, grant.days(), grant.from());
        }
        return end;
    }

    private static String clockStart(DelegateExecution execution, String deadline) {
        String clockStart = (String) execution.getVariable(CLOCK_START);
        if (clockStart == null) {
            throw new IllegalStateException(
                    "The deadline '%s' counts from the variable %s, which process %s has not been given"
                            .formatted(deadline, CLOCK_START, execution.getProcessDefinitionId()));
        }
        return clockStart;
    }

    private Term term(String deadline, String step, Map<String, Object> circumstances) {
        Map<String, Object> facts = new HashMap<>(circumstances);
        facts.put("deadline", deadline);
        return Term.parse(decisions.ask("deadlines", null, facts).text(step));
    }
}
