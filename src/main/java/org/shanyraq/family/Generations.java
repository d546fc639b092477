package org.shanyraq.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shanyraq.engine.AskedAbout;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Whether the ages of parents and children can be true of each other: a mother of seven with a son is asked about. */
@Component
public class Generations {

    private static final String PARENT = "parent";
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

    private static void ensureOlder(List<NewMember> members, LocalDate latest, Submission submission) {
        for (int row = 0; row < members.size(); row++) {
            NewMember member = members.get(row);
            if (PARENTS.contains(member.kinship())
                    && member.birthDate() != null
                    && member.birthDate().isAfter(latest)) {
                submission.ask(
                        PARENT,
                        "agesAreSo",
                        Refusal.because("family.parentTooYoung", member.fullName())
                                .at("members", row, "birthDate"));
            }
        }
    }
}
