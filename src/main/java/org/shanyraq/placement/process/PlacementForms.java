package org.shanyraq.placement.process;

import static org.shanyraq.placement.process.PlacementSteps.PLACEMENT;
import static org.shanyraq.running.CaseVariables.CHILD;
import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.time.OffsetDateTime;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.placement.AskForPlacementAnswers;
import org.shanyraq.placement.FollowPlacementAnswers;
import org.shanyraq.placement.LookAtPlacementAnswers;
import org.shanyraq.placement.Placement;
import org.shanyraq.placement.PlacementEnd;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.PlacementSheets.ToAllow;
import org.shanyraq.placement.PlacementSheets.ToAsk;
import org.shanyraq.placement.PlacementSheets.ToFollow;
import org.shanyraq.placement.PlacementSheets.ToLook;
import org.shanyraq.placement.PlacementSheets.ToReintegrate;
import org.shanyraq.placement.PlacementSheets.ToStart;
import org.shanyraq.placement.Placements;
import org.shanyraq.placement.PlanReintegrationAnswers;
import org.shanyraq.placement.RecordGuardianshipDecisionAnswers;
import org.shanyraq.placement.StartPlacementAnswers;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the placement diagrams, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class PlacementForms {

    private static final Variable<Boolean> PLACEMENT_ALLOWED = Variable.yesNo("placementAllowed");
    private static final Variable<Boolean> PLACEMENT_BEGUN = Variable.yesNo("placementBegun");
    private static final Variable<OffsetDateTime> PLACED_AT = Variable.moment("placedAt");
    private static final Variable<OffsetDateTime> LIMIT_FROM = Variable.moment("limitFrom");
    private static final Variable<Boolean> PROLONGED = Variable.yesNo("prolonged");
    private static final Variable<Boolean> PLACEMENT_OVER = Variable.yesNo("placementOver");
    private static final Variable<PlacementEnd> PLACEMENT_END = Variable.choice("placementEnd", PlacementEnd.class);

    /** Which child cannot stay at home, and why. */
    @Bean
    CaseForm<AskForPlacementAnswers, ToAsk> askForPlacement(Placements placements, PlacementSheets sheets) {
        return CaseForm.of(AskForPlacementAnswers.class)
                .showing(ToAsk.class, context -> sheets.toAsk(context.caseNumber()))
                .routing((answers, submission) -> {
                    Placement placement = placements.ask(answers, submission);
                    return Routing.with(PLACEMENT, placement.id()).and(CHILD, placement.childId());
                });
    }

    /** Whether the placement is allowed. */
    @Bean
    CaseForm<RecordGuardianshipDecisionAnswers, ToAllow> recordGuardianshipDecision(
            Placements placements, PlacementSheets sheets) {
        return CaseForm.of(RecordGuardianshipDecisionAnswers.class)
                .showing(ToAllow.class, context -> sheets.toAllow(PLACEMENT.of(context)))
                .routing((answers, submission) -> {
                    Placement placement = placements.decide(PLACEMENT.of(submission.context()), answers, submission);
                    return Routing.with(PLACEMENT_ALLOWED, placement.isAllowed())
                            .and(CLOCK_START, submission.at());
                });
    }

    /** Since when the child lives with whom; its 180 days count from that day (A118). */
    @Bean
    CaseForm<StartPlacementAnswers, ToStart> startPlacement(Placements placements, PlacementSheets sheets) {
        return CaseForm.of(StartPlacementAnswers.class)
                .showing(ToStart.class, context -> sheets.toStart(PLACEMENT.of(context)))
                .routing((answers, submission) -> {
                    Placement placement = placements.start(PLACEMENT.of(submission.context()), answers, submission);
                    return Routing.with(PLACEMENT_BEGUN, placement.isRunning())
                            .and(PLACED_AT, placement.startedAt().orElse(null))
                            .and(LIMIT_FROM, placement.startedAt().orElse(null))
                            .and(PROLONGED, false);
                });
    }

    /** Contacts with the own family, a prolongation, the end. */
    @Bean
    CaseForm<FollowPlacementAnswers, ToFollow> followPlacement(Placements placements, PlacementSheets sheets) {
        return CaseForm.of(FollowPlacementAnswers.class)
                .showing(ToFollow.class, context -> sheets.toFollow(PLACEMENT.of(context)))
                .routing((answers, submission) -> {
                    Placement placement = placements.follow(PLACEMENT.of(submission.context()), answers, submission);
                    Routing how =
                            Routing.with(PLACEMENT_OVER, !placement.isRunning()).and(PLACEMENT_END, placement.ending());
                    return answers.prolongs()
                            ? how.and(PROLONGED, true).and(CLOCK_START, placement.countsUntil())
                            : how;
                })
                .correcting((was, now, correction) -> placements.correct(
                        PLACEMENT.of(correction.submission().context()), now.familyContacts(), correction));
    }

    /** How the child fares, and how it is to go on. */
    @Bean
    CaseForm<LookAtPlacementAnswers, ToLook> lookAtPlacement(Placements placements, PlacementSheets sheets) {
        return CaseForm.of(LookAtPlacementAnswers.class)
                .showing(ToLook.class, context -> sheets.toLook(PLACEMENT.of(context)))
                .filing((answers, submission) ->
                        placements.look(PLACEMENT.of(submission.context()), answers, submission))
                .correcting((was, now, correction) -> placements.correct(
                        PLACEMENT.of(correction.submission().context()), now.familyContacts(), correction));
    }

    /** What helps parents and child to live together again. */
    @Bean
    CaseForm<PlanReintegrationAnswers, ToReintegrate> planReintegration(PlacementSheets sheets) {
        return CaseForm.of(PlanReintegrationAnswers.class)
                .showing(ToReintegrate.class, context -> sheets.toReintegrate(PLACEMENT.of(context)));
    }
}
