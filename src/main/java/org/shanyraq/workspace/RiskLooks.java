package org.shanyraq.workspace;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.shanyraq.assessment.RiskAssessment;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskScore;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.DecisionWords;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** The looks at a family's risk: what the table proposed and why, what the worker set and on which grounds. */
@Component
class RiskLooks {

    private final RiskAssessments assessments;
    private final Workers workers;
    private final DecisionWords decisions;
    private final CentreClock clock;

    RiskLooks(RiskAssessments assessments, Workers workers, DecisionWords decisions, CentreClock clock) {
        this.assessments = assessments;
        this.workers = workers;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The latest first. */
    List<Look> of(String caseNumber) {
        Map<String, String> names = workers.names();
        List<Look> looks = new ArrayList<>();
        assessments.history(caseNumber).forEach(assessment -> looks.add(look(assessment, names)));
        Collections.reverse(looks);
        return looks;
    }

    private Look look(RiskAssessment assessment, Map<String, String> names) {
        RiskScore proposed = assessment.proposal();
        return new Look(
                assessment.stage().name(),
                clock.at(assessment.recordedAt()),
                proposed == null ? null : proposed.level().name(),
                proposed == null ? null : proposed.score(),
                proposed == null ? List.of() : decisions.of(proposed.reasons()),
                assessment.level() == null ? null : assessment.level().name(),
                assessment.grounds(),
                names.getOrDefault(assessment.confirmedBy(), assessment.confirmedBy()),
                clock.at(assessment.confirmedAt()),
                assessment.isWithdrawn());
    }

    /**
     * @param proposed the level that the table proposed; {@code null} while it is not scored
     * @param reasons in words, what weighs most first
     * @param level that the worker set; {@code null} while nobody has
     * @param grounds where it is another than the proposed one
     * @param withdrawn whether it counts no more, because what it rested on was not so
     */
    record Look(
            String stage,
            OffsetDateTime at,
            String proposed,
            Integer score,
            List<String> reasons,
            String level,
            String grounds,
            String confirmedBy,
            OffsetDateTime confirmedAt,
            boolean withdrawn) {}
}
