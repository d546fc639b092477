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
 * variable {@code clockStart} (ISO date and time with offset). Public, because an expression reaches no other class.
 */
@Component("deadlines")
public class DeadlineTable implements Deadlines {

    private static final String CLOCK_START = "clockStart";

    private final Decisions decisions;
    private final Terms terms;
    private final CentreClock clock;

    DeadlineTable(Decisions decisions, Terms terms, CentreClock clock) {
        this.decisions = decisions;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public OffsetDateTime limit(String deadline, OffsetDateTime since) {
        return end(deadline, "limit", since, Map.of());
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

    private Date end(DelegateExecution execution, String deadline, String step) {
        String clockStart = (String) execution.getVariable(CLOCK_START);
        if (clockStart == null) {
            throw new IllegalStateException(
                    "The deadline '%s' counts from the variable %s, which process %s has not been given"
                            .formatted(deadline, CLOCK_START, execution.getProcessDefinitionId()));
        }
        OffsetDateTime since = OffsetDateTime.parse(clockStart);
        return Date.from(end(deadline, step, since, execution.getVariables()).toInstant());
    }

    private OffsetDateTime end(String deadline, String step, OffsetDateTime since, Map<String, Object> circumstances) {
        Map<String, Object> facts = new HashMap<>(circumstances);
        facts.put("deadline", deadline);
        String length = decisions.ask("deadlines", null, facts).text(step);
        if (length == null) {
            throw new IllegalStateException(
                    "The table of deadlines leaves the '%s' of '%s' empty, and somebody waits for it"
                            .formatted(step, deadline));
        }
        return terms.end(since, Term.parse(length));
    }
}
