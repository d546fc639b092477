package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.family.Disability;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;

class CardFactorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void theCardTellsHowManyChildrenThereAre() {
        assertThat(facts(adult(Kinship.mother), child(9), child(7))).containsEntry("children", 2L);
    }

    @Test
    void stepParentsAreParentsAndOtherCarersAreNot() {
        assertThat(facts(adult(Kinship.mother), adult(Kinship.grandmother))).containsEntry("parents", 1L);
        assertThat(facts(adult(Kinship.mother), adult(Kinship.stepfather))).containsEntry("parents", 2L);
        assertThat(facts(adult(Kinship.guardian))).containsEntry("parents", 0L);
    }

    @Test
    void theYoungestIsCountedInFullMonths() {
        assertThat(facts(child(9), born(TODAY.minusYears(1).plusDays(1)))).containsEntry("youngestInMonths", 11L);
        assertThat(facts(born(null), born(TODAY.minusYears(1)))).containsEntry("youngestInMonths", 12L);
        assertThat(facts(born(null))).containsEntry("youngestInMonths", null);
    }

    @Test
    void anybodysDisabilityCounts() {
        Member grandfather = adult(Kinship.grandfather);
        when(grandfather.disability()).thenReturn(Disability.group2);

        assertThat(facts(grandfather, child(9))).containsEntry("membersWithDisability", 1L);
        assertThat(facts(child(9))).containsEntry("membersWithDisability", 0L);

        Member nobodyAsked = adult(Kinship.grandmother);
        when(nobodyAsked.disability()).thenReturn(null);
        assertThat(facts(nobodyAsked)).containsEntry("membersWithDisability", 0L);
    }

    private static Map<String, Object> facts(Member... members) {
        return CardFactors.facts(List.of(members), TODAY);
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
        when(member.isChild(any())).thenReturn(child);
        when(member.birthDate()).thenReturn(birthDate);
        when(member.disability()).thenReturn(Disability.none);
        return member;
    }
}
