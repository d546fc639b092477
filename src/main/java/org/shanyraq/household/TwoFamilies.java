package org.shanyraq.household;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.family.SaidElsewhere;
import org.shanyraq.form.Submission;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.shanyraq.staff.Workers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child rightly belongs to two families, such as the one in which it was born and the one that fosters it. Somebody says
 * so and a coordinator, who may see both, says which child of the other family it is; nothing is guessed. Of the other
 * family each file knows no more than who leads its case.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TwoFamilies {

    /** Who leads a case finds among what needs attention that its child belongs to another family as well. */
    private static final String KNOWN_IN_BOTH = "twoFamilies";

    private static final String CHILD = CaseVariables.CHILD.name();
    private static final String OTHER_CASE = "otherCase";

    private final CaseFiles caseFiles;
    private final Families families;
    private final Workers workers;
    private final AttentionLog attention;
    private final RunningCase running;
    private final ApplicationEventPublisher events;
    private final CentreClock clock;

    TwoFamilies(
            CaseFiles caseFiles,
            Families families,
            Workers workers,
            AttentionLog attention,
            RunningCase running,
            ApplicationEventPublisher events,
            CentreClock clock) {
        this.caseFiles = caseFiles;
        this.families = families;
        this.workers = workers;
        this.attention = attention;
        this.running = running;
        this.events = events;
        this.clock = clock;
    }

    /** Said where a family is written down; a coordinator looks at it. */
    @EventListener
    void on(SaidElsewhere said) {
        running.beginAt(
                "twoFamilies",
                "twoFamilies.saidOnForm",
                said.caseNumber(),
                Map.of(CHILD, said.child().toString(), OTHER_CASE, said.otherCase()));
    }

    /**
     * Whatever number is given, the answer is the same: whoever writes it down need not see that case.
     *
     * @throws Refusal if it is the number of this case, or nobody of the family is chosen
     */
    public void ensureAnother(NameOtherFamilyAnswers answers, Submission submission) {
        caseFiles.family(submission.caseNumber()).member(answers.child());
        if (answers.otherCase().equals(submission.caseNumber())) {
            throw Refusal.because("household.thisVeryCase").at(OTHER_CASE);
        }
    }

    /** The children of the family. */
    @Transactional(readOnly = true)
    public ToName toName(String caseNumber) {
        return new ToName(options(caseFiles.children(caseNumber)));
    }

    /** The child as this file knows it, and the children of the other case, if there is one. */
    @Transactional(readOnly = true)
    public ToConfirm toConfirm(String caseNumber, UUID child, String otherCase) {
        Optional<FamilyCase> other = caseFiles.goingOnIfKnown(otherCase);
        return new ToConfirm(
                shown(caseFiles.family(caseNumber).member(child)),
                otherCase,
                other.map(found -> workers.names().getOrDefault(found.caseManager(), found.caseManager()))
                        .orElse(null),
                other.map(found -> caseFiles.family(found.number()).name()).orElse(null),
                other.map(found -> options(caseFiles.children(found.number()))).orElse(List.of()));
    }

    private static List<Choice> options(List<Member> children) {
        return children.stream()
                .map(child -> new Choice(shown(child), child.id()))
                .toList();
    }

    private static String shown(Member child) {
        return child.birthDate() == null
                ? child.fullName()
                : "%s, %s".formatted(child.fullName(), Days.written(child.birthDate()));
    }

    /**
     * Both files know it from now on, and who leads them is told; or neither does.
     *
     * @param otherCase in which the other family was worked with; it is worked with there, or where that went on
     * @throws Refusal if nobody of the other family is chosen, or what is said cannot be true
     */
    public void decide(UUID child, String otherCase, ConfirmTwoFamiliesAnswers answers, Submission submission) {
        Family here = caseFiles.family(submission.caseNumber());
        if (answers.families() == BothOrOne.one) {
            families.twoChildren(here, child);
        } else {
            both(here, child, otherCase, answers, submission);
        }
        tell(submission.caseNumber(), submission);
    }

    private void both(
            Family here, UUID child, String otherCase, ConfirmTwoFamiliesAnswers answers, Submission submission) {
        FamilyCase other = caseFiles
                .goingOnIfKnown(otherCase)
                .filter(found -> answers.otherChild() != null)
                .orElseThrow(() -> Refusal.because("household.whichChildThere").at("otherChild"));
        families.oneChildOfBoth(
                here,
                child,
                caseFiles.family(other.number()),
                answers.otherChild(),
                Objects.requireNonNullElseGet(answers.since(), clock::today));
        tell(other.number(), submission);
        events.publishEvent(new ChildOfBoth(submission.caseNumber(), child, other.number(), answers.otherChild()));
    }

    private void tell(String caseNumber, Submission submission) {
        attention.raise(caseNumber, KNOWN_IN_BOTH, submission.at(), AttentionStep.caseManagerReminded);
    }

    /** The children of this case's family who belong to another one as well, each with the case of that family. */
    @Transactional(readOnly = true)
    public List<There> elsewhere(String caseNumber) {
        return families.elsewhere(caseFiles.family(caseNumber)).entrySet().stream()
                .flatMap(child -> child.getValue().stream()
                        .flatMap(entry -> caseFiles
                                .openOf(entry.familyId())
                                .or(() -> caseFiles.newestOf(entry.familyId()))
                                .map(other -> new There(child.getKey(), other, entry.member()))
                                .stream()))
                .toList();
    }

    /**
     * A child who belongs to another family as well.
     *
     * @param child its entry in the family of the case that was asked about
     * @param other the open case of the other family, or its last one
     * @param otherChild its entry there
     */
    public record There(Member child, FamilyCase other, UUID otherChild) {}

    public record ToName(List<Choice> childOptions) {}

    /** @param otherLead who leads the case of the other family; {@code null} if nobody knows its number */
    public record ToConfirm(
            String childName,
            String otherCase,
            @Nullable String otherLead,
            @Nullable String otherFamily,
            List<Choice> otherChildOptions) {}
}
