package org.shanyraq.benchmark;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.benchmark.Recording.Filed;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Term;
import org.shanyraq.calendar.Terms;
import org.shanyraq.engine.Roles;

/**
 * The least that the diagrams' expressions need. The same decision tables are asked as often as the diagrams ask
 * them; what the case file would have to know for it is at hand in memory and costs nothing, and what a step would
 * write into the case file is not written.
 */
final class BareBeans {

    private static final List<String> LISTS_OF_FACTORS =
            List.of("risk_overrideFactors", "risk_parentFactors", "risk_livelihoodFactors", "risk_childFactors");

    private static final Set<String> MOMENTS = Set.of("clockStart", "closedAt");

    private final List<String> children =
            List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    private final Terms terms;
    private final CentreClock clock;
    private DecisionService decisions;
    private List<String> factors = List.of();
    private List<String> needs = List.of();

    BareBeans(Terms terms, CentreClock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    void use(DecisionService service) {
        decisions = service;
    }

    void begin() {
        factors = List.of();
        needs = List.of();
    }

    /** Remembers what the next tables are asked about. */
    void filing(Filed filed) {
        if (filed.answers().containsKey(LISTS_OF_FACTORS.get(0))) {
            factors = LISTS_OF_FACTORS.stream()
                    .flatMap(list -> list(filed, list).stream())
                    .filter(factor -> !factor.isEmpty())
                    .toList();
        }
        if (filed.answers().containsKey("needs")) {
            needs = list(filed, "needs");
        }
    }

    /** The moments in the recorded routing were those of another day. */
    Map<String, Object> ofToday(Map<String, Object> routing) {
        Map<String, Object> today = new HashMap<>(routing);
        MOMENTS.forEach(moment ->
                today.computeIfPresent(moment, (name, recorded) -> clock.now().toString()));
        return today;
    }

    /** @param delegates all that the diagrams name; those that only write into the case file do nothing here */
    Map<Object, Object> byName(Set<String> delegates) {
        JavaDelegate nothing = execution -> {};
        Map<Object, Object> beans = new HashMap<>();
        delegates.forEach(delegate -> beans.put(delegate, nothing));
        beans.put("deadlines", new Deadlines());
        beans.put("children", new Children());
        beans.put("roles", new Roles());
        beans.put("scoreRisk", (JavaDelegate) this::scoreRisk);
        beans.put("proposeAdmission", (JavaDelegate) this::proposeAdmission);
        beans.put("decideSpecialists", (JavaDelegate) this::decideSpecialists);
        beans.put("findReviewers", (JavaDelegate) this::findReviewers);
        beans.put("openMonitoringContact", (JavaDelegate) this::openMonitoringContact);
        beans.put("chooseReviewLimit", (JavaDelegate) this::chooseReviewLimit);
        beans.put("askWhatIsOwed", (JavaDelegate)
                execution -> execution.setVariable("reportOwed", "red".equals(execution.getVariable("riskLevel"))));
        return beans;
    }

    private void scoreRisk(DelegateExecution execution) {
        Object level = ask("riskLevel", Map.of("factors", factors, "protectiveFactors", List.of()))
                .getFirstResult()
                .get("level");
        execution.setVariable("proposedLevel", level);
    }

    private void proposeAdmission(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>(execution.getVariables());
        facts.put("factors", factors);
        var proposal = ask("proposeAdmission", facts).getSingleResult();
        execution.setVariable("proposedOutcome", proposal.get("outcome"));
        execution.setVariable("askAgain", proposal.get("askAgain"));
    }

    private void decideSpecialists(DelegateExecution execution) {
        List<String> asked = ask("specialistsNeeded", Map.of("factors", factors, "needs", needs))
                .collectEntries("specialist");
        execution.setVariable("specialists", String.join(",", new LinkedHashSet<>(asked)));
    }

    private void findReviewers(DelegateExecution execution) {
        execution.setVariable("reviewers", "psychologist,lawyer");
        execution.setVariable("collective", true);
    }

    private void chooseReviewLimit(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("occasion", "planned");
        facts.put("riskLevel", execution.getVariable("riskLevel"));
        execution.setVariable(
                "reviewLimit", ask("reviewTerm", facts).getSingleResult().get("reviewLimit"));
    }

    private void openMonitoringContact(DelegateExecution execution) {
        OffsetDateTime due = limit("quarterlyContact", moment(execution, "clockStart"));
        OffsetDateTime next = limit("quarterlyContact", due);
        OffsetDateTime yearEnd = limit("monitoringYear", moment(execution, "closedAt"));
        boolean last = Duration.between(due, yearEnd).compareTo(Duration.between(yearEnd, next)) <= 0;
        execution.setVariable("clockStart", due.toString());
        execution.setVariable("lastContact", last);
    }

    private OffsetDateTime limit(String deadline, OffsetDateTime since) {
        return end(Map.of("deadline", deadline), "limit", since);
    }

    private OffsetDateTime end(Map<String, Object> facts, String step, OffsetDateTime since) {
        String term = (String) ask("deadlines", facts).getSingleResult().get(step);
        return terms.end(since, Term.parse(term));
    }

    private DmnDecisionResult ask(String decision, Map<String, Object> facts) {
        return decisions.evaluateDecisionByKey(decision).variables(facts).evaluate();
    }

    private static OffsetDateTime moment(DelegateExecution execution, String variable) {
        return OffsetDateTime.parse((String) execution.getVariable(variable));
    }

    private static List<String> list(Filed filed, String answer) {
        return new ArrayList<>(Arrays.asList(((String) filed.answers().get(answer)).split(",")));
    }

    /** Named by the diagrams as {@code deadlines}. */
    public final class Deadlines {

        public Date reminder(DelegateExecution execution, String deadline) {
            return end(execution, deadline, "reminder");
        }

        public Date limit(DelegateExecution execution, String deadline) {
            return end(execution, deadline, "limit");
        }

        /** Nothing is written down late here. */
        public Date coordinator(DelegateExecution execution, String deadline) {
            return end(execution, deadline, "limit");
        }

        public Date director(DelegateExecution execution, String deadline) {
            return end(execution, deadline, "director");
        }

        public String now() {
            return clock.now().toString();
        }

        private Date end(DelegateExecution execution, String deadline, String step) {
            Map<String, Object> facts = new HashMap<>();
            facts.put("deadline", deadline);
            facts.put("immediateDanger", execution.getVariable("immediateDanger"));
            return Date.from(BareBeans.this
                    .end(facts, step, moment(execution, "clockStart"))
                    .toInstant());
        }
    }

    /** Named by the diagrams as {@code children}. */
    public final class Children {

        public List<String> of(DelegateExecution execution) {
            return children;
        }
    }
}
