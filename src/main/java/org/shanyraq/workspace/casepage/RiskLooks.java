package org.shanyraq.workspace.casepage;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.assessment.RiskAssessment;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskScore;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.judgement.DecisionWords;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The looks at a family's risk: what the table proposed and why, what the worker set and on which grounds. */
@Component
class RiskLooks {

    private final RiskAssessments assessments;
    private final Workers workers;
    private final DecisionWords decisions;
    private final MessageSource messages;
    private final CentreClock clock;

    RiskLooks(
            RiskAssessments assessments,
            Workers workers,
            DecisionWords decisions,
            MessageSource messages,
            CentreClock clock) {
        this.assessments = assessments;
        this.workers = workers;
        this.decisions = decisions;
        this.messages = messages;
        this.clock = clock;
    }

    /** The latest first. Why a level was proposed is told to whom what is told of health and violence concerns. */
    List<Look> of(Sight sight) {
        Map<String, String> names = workers.names();
        List<Look> looks = new ArrayList<>();
        assessments.history(sight.caseNumber()).forEach(assessment -> looks.add(look(assessment, names, sight)));
        Collections.reverse(looks);
        return looks;
    }

    private Look look(RiskAssessment assessment, Map<String, String> names, Sight sight) {
        Optional<RiskScore> proposed = assessment.proposal();
        return new Look(
                assessment.stage().name(),
                clock.at(assessment.recordedAt()),
                proposed.map(score -> score.level().name()).orElse(null),
                proposed.map(RiskScore::score).orElse(null),
                proposed.map(score -> reasons(score, sight)).orElse(List.of()),
                assessment.level() == null ? null : assessment.level().name(),
                assessment.grounds(),
                names.getOrDefault(assessment.confirmedBy(), assessment.confirmedBy()),
                clock.at(assessment.confirmedAt()),
                assessment.isWithdrawn());
    }

    private List<String> reasons(RiskScore score, Sight sight) {
        if (sight.readsOfHealth() || score.reasons().isEmpty()) {
            return decisions.of(score.reasons());
        }
        return List.of(messages.getMessage("answer.readers.reasons", null, LocaleContextHolder.getLocale()));
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
            @Nullable String proposed,
            @Nullable Integer score,
            List<String> reasons,
            @Nullable String level,
            @Nullable String grounds,
            @Nullable String confirmedBy,
            @Nullable OffsetDateTime confirmedAt,
            boolean withdrawn) {}
}
