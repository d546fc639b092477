package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.family.Disability;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;

class CardFactorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void fourChildrenAreManyAndThreeAreNot() {
        assertThat(factors(child(9), child(7), child(5), child(3))).containsExactly("manyChildren");
        assertThat(factors(child(9), child(7), child(5))).isEmpty();
    }

    @Test
    void oneParentOnTheCardIsASingleParent() {
        assertThat(factors(adult(Kinship.mother))).containsExactly("singleParent");
        assertThat(factors(adult(Kinship.mother), adult(Kinship.grandmother))).containsExactly("singleParent");
        assertThat(factors(adult(Kinship.mother), adult(Kinship.stepfather))).isEmpty();
        assertThat(factors(adult(Kinship.guardian))).isEmpty();
    }

    @Test
    void aChildIsAnInfantUntilItsFirstBirthday() {
        assertThat(factors(born(TODAY.minusYears(1).plusDays(1)))).containsExactly("pregnancyOrInfant");
        assertThat(factors(born(TODAY.minusYears(1)))).isEmpty();
        assertThat(factors(born(null))).isEmpty();
    }

    @Test
    void anybodysDisabilityCounts() {
        Member father = adult(Kinship.grandfather);
        when(father.disability()).thenReturn(Disability.group2);

        assertThat(factors(father)).containsExactly("disabilityOrIllness");
    }

    private static List<String> factors(Member... members) {
        return CardFactors.of(List.of(members), TODAY);
    }

    private static Member adult(Kinship kinship) {
        return member(kinship, false, TODAY.minusYears(35));
    }

    private static Member child(int years) {
        return born(TODAY.minusYears(years));
    }

    private static Member born(LocalDate birthDate) {
        return member(Kinship.daughter, true, birthDate);
    }

    private static Member member(Kinship kinship, boolean child, LocalDate birthDate) {
        Member member = mock(Member.class);
        when(member.kinship()).thenReturn(kinship);
        when(member.isChild()).thenReturn(child);
        when(member.birthDate()).thenReturn(birthDate);
        when(member.disability()).thenReturn(Disability.none);
        return member;
    }
}
