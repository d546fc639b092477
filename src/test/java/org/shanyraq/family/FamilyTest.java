package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Refusal;

class FamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aFamilyKnowsItsChildren() {
        Family family = family(mother(), child("Marina", LocalDate.of(2017, 1, 1), null));
        assertThat(family.members()).hasSize(2);
        assertThat(family.children(TODAY)).extracting(Member::fullName).containsExactly("Marina");
    }

    @Test
    void aBirthDateMayStayUnknown() {
        assertThat(family(child("Marina", null, null)).children(TODAY)).hasSize(1);
    }

    @Test
    void nobodyIsAFamilyOfNone() {
        refused("family.withoutMembers", List.of("members"), () -> family());
    }

    @Test
    void aChildIsUnderEighteen() {
        LocalDate eighteenToday = TODAY.minusYears(18);
        refused(
                "family.childOfAge",
                List.of("members", 1, "child"),
                () -> family(mother(), child("Marina", eighteenToday, null)));
        assertThat(family(child("Marina", eighteenToday.plusDays(1), null)).children(TODAY))
                .hasSize(1);
    }

    @Test
    void nobodyIsBornTomorrow() {
        refused(
                "family.bornInFuture",
                List.of("members", 0, "birthDate"),
                () -> family(child("Marina", TODAY.plusDays(1), null)));
    }

    @Test
    void theNumberTellsTheSameBirthDate() {
        refused(
                "family.iinOfAnotherDay",
                List.of("members", 0, "iin"),
                () -> family(child("Marina", LocalDate.of(2017, 3, 5), "170304500009")));
        assertThat(family(child("Marina", LocalDate.of(2017, 3, 4), "170304500009"))
                        .members())
                .extracting(Member::iin)
                .containsExactly("170304500009");
    }

    @Test
    void nobodyIsInAFamilyTwice() {
        Family family = family(child("Marina", null, null));
        refused(
                "family.memberTwice",
                List.of("members", 0, "fullName"),
                () -> family.add(List.of(child(" marina", null, null)), TODAY));
    }

    @Test
    void aMemberIsCompletedAndANewOneJoins() {
        Family family = family(child("Marina", null, null));
        Member marina = family.members().get(0);
        LocalDate birthDate = LocalDate.of(2017, 3, 4);
        NewMember completed =
                new NewMember(marina.id(), "Marina", Kinship.daughter, birthDate, true, null, "School 23", null);
        family.describe(List.of(completed, child("Medina", null, null)), TODAY);
        assertThat(family.members()).extracting(Member::fullName).containsExactly("Marina", "Medina");
        assertThat(family.member(marina.id()).birthDate()).isEqualTo(birthDate);
    }

    @Test
    void whoeverTheFileKnowsIsNotLeftOut() {
        Family family = family(mother(), child("Marina", null, null));
        refused(
                "family.memberLeftOut",
                List.of("members"),
                () -> family.describe(List.of(child("Medina", null, null)), TODAY));
    }

    @Test
    void anUnknownAddressDoesNotWipeTheKnownOne() {
        Family family = family(mother());
        family.reachedAt("7 Steppe street", null);
        family.reachedAt(null, "+7 700 000 00 00");
        assertThat(family.address()).isEqualTo("7 Steppe street");
        assertThat(family.phone()).isEqualTo("+7 700 000 00 00");
    }

    private static Family family(NewMember... members) {
        return new Family(
                new NewFamily("Elina's family", FamilyType.difficultSituation, null, null, List.of(members)), TODAY);
    }

    private static NewMember mother() {
        return new NewMember(null, "Elina", Kinship.mother, null, false, null, null, null);
    }

    private static NewMember child(String name, LocalDate birthDate, String iin) {
        return new NewMember(null, name, Kinship.daughter, birthDate, true, iin, null, null);
    }

    private static void refused(String key, List<Object> path, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.path()).isEqualTo(path);
        });
    }
}
