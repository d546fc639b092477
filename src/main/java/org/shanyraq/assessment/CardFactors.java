package org.shanyraq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shanyraq.family.Disability;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;

/** The risk factors that a family card already shows. The form ticks them; the worker may take the tick away. */
final class CardFactors {

    private static final int MANY = 4;
    private static final int INFANT_MONTHS = 12;
    private static final Set<Kinship> PARENTS =
            Set.of(Kinship.mother, Kinship.father, Kinship.stepmother, Kinship.stepfather);

    private CardFactors() {}

    static List<String> of(List<Member> members, LocalDate today) {
        List<String> factors = new ArrayList<>();
        if (members.stream().filter(Member::isChild).count() >= MANY) {
            factors.add("manyChildren");
        }
        if (members.stream()
                        .filter(member -> PARENTS.contains(member.kinship()))
                        .count()
                == 1) {
            factors.add("singleParent");
        }
        if (members.stream().anyMatch(member -> isInfant(member, today))) {
            factors.add("pregnancyOrInfant");
        }
        if (members.stream().anyMatch(member -> member.disability() != Disability.none)) {
            factors.add("disabilityOrIllness");
        }
        return List.copyOf(factors);
    }

    private static boolean isInfant(Member member, LocalDate today) {
        return member.birthDate() != null
                && member.birthDate().plusMonths(INFANT_MONTHS).isAfter(today);
    }
}
