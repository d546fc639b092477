package org.shanyraq.workspace.casepage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.Concerns;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.Goal;
import org.shanyraq.plan.Measure;
import org.shanyraq.staff.RoleNames;
import org.springframework.stereotype.Component;

/** A family's development plan, and how far its goals and measures have come. */
@Component
class PlanView {

    private final DevelopmentPlans plans;
    private final ServiceRequests requests;
    private final ServiceCatalogue catalogue;
    private final Concerns concerns;
    private final RoleNames roles;
    private final CentreClock clock;

    PlanView(
            DevelopmentPlans plans,
            ServiceRequests requests,
            ServiceCatalogue catalogue,
            Concerns concerns,
            RoleNames roles,
            CentreClock clock) {
        this.plans = plans;
        this.requests = requests;
        this.catalogue = catalogue;
        this.concerns = concerns;
        this.roles = roles;
        this.clock = clock;
    }

    /** The plan in force, or before the first one is, the one that is being written; {@code null} without any. */
    @Nullable
    Plan of(String caseNumber) {
        Optional<DevelopmentPlan> newest = plans.newest(caseNumber);
        DevelopmentPlan shown = plans.current(caseNumber).or(() -> newest).orElse(null);
        if (shown == null) {
            return null;
        }
        Reader reader = new Reader(
                catalogue.names(),
                concerns.titles(caseNumber),
                requests.of(caseNumber, shown.measures().map(Measure::id).collect(Collectors.toSet())));
        return new Plan(
                shown.version(),
                shown.status().name(),
                clock.at(shown.approvedAt()),
                shown.parentSignedOn(),
                newest.filter(plan -> plan.version() > shown.version())
                        .map(plan -> plan.status().name())
                        .orElse(null),
                shown.goals().stream().map(reader::goal).toList());
    }

    private final class Reader {

        private final Map<String, String> services;
        private final Map<String, String> found;
        private final Map<UUID, ServiceRequests.Delivery> deliveries;

        Reader(
                Map<String, String> services,
                Map<String, String> found,
                Map<UUID, ServiceRequests.Delivery> deliveries) {
            this.services = services;
            this.found = found;
            this.deliveries = deliveries;
        }

        PlanGoal goal(Goal goal) {
            return new PlanGoal(
                    goal.number(),
                    goal.goal(),
                    found.get(goal.concern()),
                    goal.indicator(),
                    goal.deadline(),
                    goal.expectedResult(),
                    goal.outcome() == null ? null : goal.outcome().name(),
                    !goal.isSettled() && goal.deadline().isBefore(clock.today()),
                    goal.measures().stream().map(this::measure).toList());
        }

        private PlanMeasure measure(Measure measure) {
            ServiceRequests.Delivery delivery = deliveries.get(measure.id());
            return new PlanMeasure(
                    measure.measure(),
                    services.get(measure.service()),
                    measure.responsibleName() == null ? roles.of(measure.responsible()) : measure.responsibleName(),
                    measure.deadline(),
                    delivery == null ? null : delivery.status().name(),
                    delivery == null ? 0 : delivery.sessions());
        }
    }

    /**
     * @param next how far a later version has come that is being written; {@code null} without one
     */
    record Plan(
            int version,
            String status,
            @Nullable OffsetDateTime approvedAt,
            @Nullable LocalDate parentSignedOn,
            @Nullable String next,
            List<PlanGoal> goals) {}

    /**
     * @param concern what of the assessment it answers, in words, or {@code null}
     * @param outcome what the latest review found; {@code null} before the first
     */
    record PlanGoal(
            int number,
            String goal,
            @Nullable String concern,
            String indicator,
            LocalDate deadline,
            String expectedResult,
            @Nullable String outcome,
            boolean overdue,
            List<PlanMeasure> measures) {}

    /**
     * @param delivery how far the request to the specialist has come; {@code null} if nobody was asked
     * @param sessions how many were held on it
     */
    record PlanMeasure(
            String measure,
            @Nullable String service,
            String responsible,
            LocalDate deadline,
            @Nullable String delivery,
            long sessions) {}
}
