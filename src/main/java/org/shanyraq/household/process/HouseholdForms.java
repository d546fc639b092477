package org.shanyraq.household.process;

import static org.shanyraq.household.process.HouseholdSteps.CHILDREN_GONE;
import static org.shanyraq.household.process.HouseholdSteps.CHILDREN_JOINED;
import static org.shanyraq.household.process.HouseholdSteps.MERGE;
import static org.shanyraq.household.process.HouseholdSteps.NEW_CASE;
import static org.shanyraq.household.process.HouseholdSteps.OTHER_CASE;
import static org.shanyraq.running.CaseVariables.CHILD;

import java.util.Optional;
import java.util.UUID;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.CaseForm.Nothing;
import org.shanyraq.form.Routing;
import org.shanyraq.household.BothOrOne;
import org.shanyraq.household.CaseCuts;
import org.shanyraq.household.ChangedHousehold;
import org.shanyraq.household.ConfirmTwoFamiliesAnswers;
import org.shanyraq.household.DecideMergeAnswers;
import org.shanyraq.household.DoubleKind;
import org.shanyraq.household.GoOnWithoutChildrenAnswers;
import org.shanyraq.household.HouseholdSheets;
import org.shanyraq.household.HouseholdSheets.OfChange;
import org.shanyraq.household.HouseholdSheets.OfRelations;
import org.shanyraq.household.HouseholdSheets.OfSeparation;
import org.shanyraq.household.HouseholdSheets.OfSplit;
import org.shanyraq.household.Households;
import org.shanyraq.household.JoinCasesAnswers;
import org.shanyraq.household.MergeDecision;
import org.shanyraq.household.MergeSheets;
import org.shanyraq.household.MergeSheets.ToDecide;
import org.shanyraq.household.MergeSheets.ToSuspect;
import org.shanyraq.household.MergeSheets.ToUndo;
import org.shanyraq.household.Merges;
import org.shanyraq.household.NameOtherFamilyAnswers;
import org.shanyraq.household.RecordFamilyChangeAnswers;
import org.shanyraq.household.RecordRelationsAnswers;
import org.shanyraq.household.RegisterMerge;
import org.shanyraq.household.Relations;
import org.shanyraq.household.SeparateCasesAnswers;
import org.shanyraq.household.SeparatedCases;
import org.shanyraq.household.SplitCase;
import org.shanyraq.household.SplitFamilyAnswers;
import org.shanyraq.household.SuspectDoubleAnswers;
import org.shanyraq.household.TwoFamilies;
import org.shanyraq.household.TwoFamilies.ToConfirm;
import org.shanyraq.household.TwoFamilies.ToName;
import org.shanyraq.household.UndoMergeAnswers;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms that change a family or the cut of its case, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class HouseholdForms {

    private static final Variable<Boolean> CHILD_LEFT = Variable.yesNo("childLeft");
    private static final Variable<DoubleKind> DOUBLE_KIND = Variable.choice("doubleKind", DoubleKind.class);
    private static final Variable<MergeDecision> MERGE_DECISION = Variable.choice("mergeDecision", MergeDecision.class);
    private static final Variable<BothOrOne> FAMILIES = Variable.choice("families", BothOrOne.class);

    /** Who joined the family and who left it. */
    @Bean
    CaseForm<RecordFamilyChangeAnswers, OfChange> recordFamilyChange(Households households, HouseholdSheets sheets) {
        return CaseForm.of(RecordFamilyChangeAnswers.class)
                .showing(OfChange.class, context -> sheets.ofChange(context.caseNumber()))
                .routing((answers, submission) -> {
                    ChangedHousehold changed = households.record(answers, submission);
                    return Routing.with(CHILDREN_JOINED, changed.joinedIds())
                            .and(CHILDREN_GONE, changed.goneIds())
                            .and(CHILD_LEFT, changed.childLeft());
                })
                .correcting(households::correct);
    }

    /** Who belongs to whom in the family, and who supports it. */
    @Bean
    CaseForm<RecordRelationsAnswers, OfRelations> recordRelations(Relations relations, HouseholdSheets sheets) {
        return CaseForm.of(RecordRelationsAnswers.class)
                .showing(OfRelations.class, context -> sheets.ofRelations(context.caseNumber()))
                .filing(relations::record)
                .correcting((was, now, correction) -> relations.correct(now, correction));
    }

    /** What becomes of the case now that no child is left in the family. */
    @Bean
    CaseForm<GoOnWithoutChildrenAnswers, Nothing> goOnWithoutChildren() {
        return CaseForm.of(GoOnWithoutChildrenAnswers.class);
    }

    /** Who of the family goes on in a case of their own. */
    @Bean
    CaseForm<SplitFamilyAnswers, OfSplit> splitFamily(CaseCuts cuts, HouseholdSheets sheets) {
        return CaseForm.of(SplitFamilyAnswers.class)
                .showing(OfSplit.class, context -> sheets.ofSplit(context.caseNumber()))
                .routing((answers, submission) -> {
                    SplitCase split = cuts.split(answers, submission);
                    return Routing.with(NEW_CASE, split.newCase())
                            .and(CHILDREN_JOINED, split.left().joinedIds())
                            .and(CHILDREN_GONE, split.left().goneIds());
                });
    }

    /** The case in which this one goes on. */
    @Bean
    CaseForm<JoinCasesAnswers, Nothing> joinCases(CaseCuts cuts) {
        return CaseForm.of(JoinCasesAnswers.class)
                .routing((answers, submission) -> Routing.with(
                                CHILDREN_JOINED, cuts.join(answers, submission).joinedIds())
                        .and(OTHER_CASE, answers.otherCase()));
    }

    /** The joining with another case was a mistake. */
    @Bean
    CaseForm<SeparateCasesAnswers, OfSeparation> separateCases(CaseCuts cuts, HouseholdSheets sheets) {
        return CaseForm.of(SeparateCasesAnswers.class)
                .showing(OfSeparation.class, context -> sheets.ofSeparation(context.caseNumber()))
                .routing((answers, submission) -> {
                    SeparatedCases separated = cuts.separate(answers, submission);
                    return Routing.with(OTHER_CASE, separated.otherCase())
                            .and(CHILDREN_GONE, separated.left().goneIds());
                });
    }

    /** What seems to stand in the register twice. */
    @Bean
    CaseForm<SuspectDoubleAnswers, ToSuspect> suspectDouble(Merges merges, MergeSheets sheets) {
        return CaseForm.of(SuspectDoubleAnswers.class)
                .showing(ToSuspect.class, context -> sheets.toSuspect(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                                OTHER_CASE, merges.suspect(answers, submission.caseNumber()))
                        .and(DOUBLE_KIND, answers.doubleKind()));
    }

    /** Whether two entries of the register are one. */
    @Bean
    CaseForm<DecideMergeAnswers, ToDecide> decideMerge(Merges merges, MergeSheets sheets) {
        return CaseForm.of(DecideMergeAnswers.class)
                .showing(
                        ToDecide.class,
                        context ->
                                sheets.toDecide(context.caseNumber(), OTHER_CASE.of(context), DOUBLE_KIND.of(context)))
                .routing((answers, submission) -> {
                    FormContext context = submission.context();
                    Optional<UUID> merge = merges.decide(
                                    DOUBLE_KIND.of(context), OTHER_CASE.of(context), answers, submission)
                            .map(RegisterMerge::id);
                    return Routing.with(MERGE_DECISION, answers.mergeDecision())
                            .andWhen(merge.isPresent(), MERGE, merge.orElse(null));
                });
    }

    /** What became one in the register is two after all. */
    @Bean
    CaseForm<UndoMergeAnswers, ToUndo> undoMerge(Merges merges, MergeSheets sheets) {
        return CaseForm.of(UndoMergeAnswers.class)
                .showing(ToUndo.class, context -> sheets.toUndo(context.caseNumber()))
                .routing((answers, submission) ->
                        Routing.with(MERGE, merges.undo(answers, submission).id()));
    }

    /** A child of this family belongs to another one as well. */
    @Bean
    CaseForm<NameOtherFamilyAnswers, ToName> nameOtherFamily(TwoFamilies families) {
        return CaseForm.of(NameOtherFamilyAnswers.class)
                .showing(ToName.class, context -> families.toName(context.caseNumber()))
                .routing((answers, submission) -> {
                    families.ensureAnother(answers, submission);
                    return Routing.with(CHILD, answers.child()).and(OTHER_CASE, answers.otherCase());
                });
    }

    /** Whether a child belongs to two families, and who it is in the other. */
    @Bean
    CaseForm<ConfirmTwoFamiliesAnswers, ToConfirm> confirmTwoFamilies(TwoFamilies families) {
        return CaseForm.of(ConfirmTwoFamiliesAnswers.class)
                .showing(
                        ToConfirm.class,
                        context -> families.toConfirm(context.caseNumber(), CHILD.of(context), OTHER_CASE.of(context)))
                .routing((answers, submission) -> {
                    FormContext context = submission.context();
                    families.decide(CHILD.of(context), OTHER_CASE.of(context), answers, submission);
                    return Routing.with(FAMILIES, answers.families());
                });
    }
}
