package org.shanyraq.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.shanyraq.drawing.Kin.Pair;
import org.shanyraq.family.Kinship;
import org.shanyraq.household.RelationKind;
import org.shanyraq.household.ToldRelation;

/** Who belongs to whom, from what was recorded and from what each is in the family. */
class KinTest {

    private static final Relative MOTHER = person(Kinship.mother, false);
    private static final Relative FATHER = person(Kinship.father, false);
    private static final Relative GRANDMOTHER = person(Kinship.grandmother, false);
    private static final Relative DAUGHTER = person(Kinship.daughter, true);
    private static final Relative SON = person(Kinship.son, true);
    private static final Relative BABY = person(Kinship.otherRelative, true);

    @Test
    void motherAndFatherArePartnersAndParentsWhereNothingWasRecorded() {
        Kin kin = Kin.of(List.of(MOTHER, FATHER, DAUGHTER), List.of());

        assertThat(kin.parents())
                .extracting(Pair::one, Pair::other)
                .containsExactlyInAnyOrder(tie(MOTHER, DAUGHTER), tie(FATHER, DAUGHTER));
        assertThat(kin.partners()).extracting(Pair::one, Pair::other).containsExactly(tie(MOTHER, FATHER));
        assertThat(kin.together()).containsExactly(List.of(MOTHER.id(), FATHER.id(), DAUGHTER.id()));
    }

    @Test
    void whatWasRecordedOfAChildGoesBeforeWhatWouldFollow() {
        Relative stepfather = person(Kinship.stepfather, false);

        Kin kin = Kin.of(
                List.of(MOTHER, FATHER, stepfather, DAUGHTER, SON),
                List.of(told(MOTHER, RelationKind.parentOf, SON), told(stepfather, RelationKind.parentOf, SON)));

        assertThat(kin.parentsOf(SON.id())).containsExactlyInAnyOrder(MOTHER.id(), stepfather.id());
        assertThat(kin.parentsOf(DAUGHTER.id())).containsExactlyInAnyOrder(MOTHER.id(), FATHER.id());
    }

    @Test
    void generationsStandInRowsAndPartnersInOne() {
        Kin kin = Kin.of(
                List.of(GRANDMOTHER, MOTHER, DAUGHTER, BABY), List.of(told(DAUGHTER, RelationKind.parentOf, BABY)));

        assertThat(kin.generation())
                .isEqualTo(Map.of(GRANDMOTHER.id(), 0, MOTHER.id(), 1, DAUGHTER.id(), 2, BABY.id(), 3));
    }

    @Test
    void aCircleOfParentsEnds() {
        Kin kin = Kin.of(
                List.of(MOTHER, SON),
                List.of(told(MOTHER, RelationKind.parentOf, SON), told(SON, RelationKind.parentOf, MOTHER)));

        assertThat(kin.generation()).hasSize(2);
    }

    @Test
    void whoLivesTogetherIsSaidByWhatWasRecorded() {
        ToldRelation ended =
                new ToldRelation(BABY.id(), RelationKind.livesWith, DAUGHTER.id(), null, LocalDate.of(2020, 1, 1));

        Kin kin = Kin.of(
                List.of(MOTHER, FATHER, DAUGHTER, BABY),
                List.of(
                        told(MOTHER, RelationKind.livesWith, FATHER),
                        told(FATHER, RelationKind.livesWith, DAUGHTER),
                        ended));

        assertThat(kin.together())
                .singleElement()
                .asList()
                .containsExactlyInAnyOrder(MOTHER.id(), FATHER.id(), DAUGHTER.id());
    }

    /** Nobody stands upon another, parents stand over their children, and the drawing holds them all. */
    @Test
    void everybodyHasAPlaceOfTheirOwn() {
        List<Relative> people = List.of(GRANDMOTHER, MOTHER, FATHER, DAUGHTER, SON, BABY);

        Genogram drawn = new Genogram(people, Kin.of(people, List.of()));

        Map<String, Shape> symbols = new LinkedHashMap<>();
        drawn.shapes().stream()
                .filter(shape -> shape.title() != null)
                .forEach(shape -> symbols.put(shape.x() + " " + shape.y() + shape.path(), shape));
        assertThat(symbols).hasSize(people.size());
        assertThat(drawn.shapes()).allSatisfy(shape -> {
            assertThat(shape.x() + shape.width()).isBetween(0.0, drawn.width() + shape.width() / 2);
            assertThat(shape.y() + shape.height()).isBetween(0.0, drawn.height() + shape.height() / 2);
        });
    }

    @Test
    void wordsFillTheirLinesAndEndInDots() {
        assertThat(Lines.of("Жұлдызова Элина", 16, 4)).containsExactly("Жұлдызова Элина");
        assertThat(Lines.of("Құлагерова-Жұлдызова Элина", 16, 4)).containsExactly("Құлагерова-Жұлд-", "ызова Элина");
        assertThat(Lines.of("one two three four five", 5, 2)).containsExactly("one", "two…");
    }

    private static Tuple tie(Relative one, Relative other) {
        return tuple(one.id(), other.id());
    }

    private static ToldRelation told(Relative one, RelationKind kind, Relative other) {
        return new ToldRelation(one.id(), kind, other.id(), null, null);
    }

    private static Relative person(Kinship kinship, boolean child) {
        return new Relative(UUID.randomUUID(), "Somebody " + kinship, kinship, null, null, child, false, false);
    }
}
