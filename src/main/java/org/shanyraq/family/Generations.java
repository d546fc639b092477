package org.shanyraq.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.AskedAbout;
import org.springframework.stereotype.Component;

/** Whether the ages of parents and children can be true of each other: a mother of seven with a son is asked about. */
@Component
public class Generations {

    private static final String PARENT = "parent";
    private static final String TICK = "agesAreSo";
    private static final Set<Kinship> PARENTS =
            Set.of(Kinship.mother, Kinship.father, Kinship.grandmother, Kinship.grandfather);
    private static final Set<Kinship> CHILDREN = Set.of(Kinship.daughter, Kinship.son);

    private final AskedAbout askedAbout;

    Generations(AskedAbout askedAbout) {
        this.askedAbout = askedAbout;
    }

    /** @throws Refusal at the birth date of a parent who is too young, unless it is confirmed on the form */
    public void ensureBelievable(List<NewMember> members, Submission submission) {
        members.stream()
                .filter(member -> CHILDREN.contains(member.kinship()))
                .map(NewMember::birthDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(eldest -> ensureOlder(members, askedAbout.earliest(PARENT, eldest), submission));
    }

    /**
     * The same of those who join a family, and of those who belong to it already.
     *
     * @throws Refusal at the birth date of whoever joins
     */
    public void ensureBelievable(List<NewMember> joining, List<Member> known, Submission submission) {
        ensureBelievable(joining, submission);
        known.stream()
                .filter(member -> CHILDREN.contains(member.kinship()))
                .map(Member::birthDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(eldest -> ensureOlder(joining, askedAbout.earliest(PARENT, eldest), submission));
        for (int row = 0; row < joining.size(); row++) {
            NewMember child = joining.get(row);
            if (CHILDREN.contains(child.kinship()) && child.birthDate() != null) {
                ensureYounger(row, known, askedAbout.earliest(PARENT, child.birthDate()), submission);
            }
        }
    }

    private static void ensureYounger(int row, List<Member> known, LocalDate latest, Submission submission) {
        known.stream()
                .filter(member -> PARENTS.contains(member.kinship()))
                .filter(member ->
                        member.birthDate() != null && member.birthDate().isAfter(latest))
                .findFirst()
                .ifPresent(parent -> submission.ask(
                        PARENT,
                        TICK,
                        Refusal.because("family.parentTooYoung", parent.fullName())
                                .at("members", row, "birthDate")));
    }

    private static void ensureOlder(List<NewMember> members, LocalDate latest, Submission submission) {
        for (int row = 0; row < members.size(); row++) {
            NewMember member = members.get(row);
            if (PARENTS.contains(member.kinship())
                    && member.birthDate() != null
                    && member.birthDate().isAfter(latest)) {
                submission.ask(
                        PARENT,
                        TICK,
                        Refusal.because("family.parentTooYoung", member.fullName())
                                .at("members", row, "birthDate"));
            }
        }
    }
}
