package org.shanyraq.running;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Term;
import org.shanyraq.calendar.Terms;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.springframework.stereotype.Component;

/**
 * Reads the lengths of the diagrams' timers and tasks from the decision table {@code deadlines}. They count from the
 * variable {@code clockStart} (ISO date and time with offset), and are longer where time was granted in a case. Public, because an expression reaches no other class.
 */
@Component("deadlines")
public class DeadlineTable implements Deadlines {

    private static final String CLOCK_START = CaseVariables.CLOCK_START.name();

    private static final Duration WEEK = Duration.ofDays(7);

    private final Decisions decisions;
    private final Terms terms;
    private final GrantedTime granted;
    private final CentreClock clock;
    private final WithoutAuthorization inside;

    DeadlineTable(
            Decisions decisions, Terms terms, GrantedTime granted, CentreClock clock, WithoutAuthorization inside) {
        this.decisions = decisions;
        this.terms = terms;
        this.granted = granted;
        this.clock = clock;
        this.inside = inside;
    }

    @Override
    public OffsetDateTime limit(String deadline, OffsetDateTime since) {
        return terms.end(since, term(deadline, "limit", Map.of()));
    }

    /** When the case manager is reminded. */
    public Date reminder(DelegateExecution execution, String deadline) {
        return end(execution, deadline, "reminder");
    }

    /** When the limit passes: the true day, however late it was written down from when it counts. */
    public Date limit(DelegateExecution execution, String deadline) {
        return end(execution, deadline, "limit");
    }

    /** When the coordinator is told that the limit has passed. */
    public Date coordinator(DelegateExecution execution, String deadline) {
        return step(execution, deadline, "limit");
    }

    /** When the director is told. */
    public Date director(DelegateExecution execution, String deadline) {
        return step(execution, deadline, "director");
    }

    /**
     * A step of the ladder after its first. Where the limit had passed before anybody could act, because something was
     * written down late, the steps follow one another from the moment on which somebody could, with the time that the
     * table leaves between them, at most a week for each.
     */
    private Date step(DelegateExecution execution, String deadline, String step) {
        String since = clockStart(execution, deadline);
        OffsetDateTime end = end(execution, deadline, step, since);
        OffsetDateTime limit = end(execution, deadline, "limit", since);
        OffsetDateTime reminder =
                asked(deadline, execution.getVariables()).said("reminder").isEmpty()
                        ? limit
                        : end(execution, deadline, "reminder", since);
        OffsetDateTime earliest =
                begun(execution).plus(atMostAWeek(reminder, limit)).plus(atMostAWeek(limit, end));
        return date(end.isBefore(earliest) ? earliest : end);
    }

    private static Duration atMostAWeek(OffsetDateTime from, OffsetDateTime until) {
        Duration between = Duration.between(from, until);
        return between.compareTo(WEEK) > 0 ? WEEK : between;
    }

    /** When the work began on which this limit stands: now, if it begins just now and the history has it not yet. */
    private OffsetDateTime begun(DelegateExecution execution) {
        return inside.call(context -> {
            HistoricProcessInstance begun = context.getProcessEngineConfiguration()
                    .getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .singleResult();
            return begun == null
                    ? clock.now()
                    : begun.getStartTime().toInstant().atZone(clock.getZone()).toOffsetDateTime();
        });
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
        return date(end(execution, deadline, step, clockStart(execution, deadline)));
    }

    private static Date date(OffsetDateTime moment) {
        return Date.from(moment.toInstant());
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
        return Term.parse(asked(deadline, circumstances).text(step));
    }

    private Judgement asked(String deadline, Map<String, Object> circumstances) {
        Map<String, Object> facts = new HashMap<>(circumstances);
        facts.put("deadline", deadline);
        return decisions.ask("deadlines", null, facts);
    }
}
