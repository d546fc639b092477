package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A name is found and compared as the eye reads it, however it came into the field. */
class PastedNamesTest {

    private static final LocalDate BORN = LocalDate.of(2015, 6, 1);

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Құлагерова Айгерім Серікқызы",
                "Кулагерова Айгерим",
                "Йодова Нурай Ёлкина",
                "О'Нил Патрик",
                "Тәжібай-Ким Өмір",
                "Beisenova Ainur");
    }

    @Property
    void marksThatNobodySeesDoNotHideAName(
            @ForAll("names") String name,
            @ForAll("marks") String mark,
            @ForAll @IntRange(max = 100) int place,
            @ForAll boolean takenApart) {
        int at = place % name.length();
        String pasted =
                "\u00A0" + name.substring(0, at) + mark + name.substring(at).replace(" ", "\u00A0") + "\uFEFF ";
        String typed = takenApart ? Normalizer.normalize(pasted, Normalizer.Form.NFD) : pasted;

        assertThat(SearchKeys.ofPerson(typed, BORN, null)).isEqualTo(SearchKeys.ofPerson(name, BORN, null));
        assertThat(PersonName.of(typed)).isEqualTo(PersonName.of(name));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("\u00AD", "\u200B", "\u200E", "\u2060", "\u202C", "\u0007");
    }

    @Example
    void latinLettersInACyrillicNameAreReadAsTheCyrillicOnesThatTheyLookLike() {
        assertThat(PersonName.of("Bepa Петрова")).isEqualTo(PersonName.of("Вера Петрова"));
        assertThat(PersonName.of("Hұрлан Ахметов")).isEqualTo(PersonName.of("Нұрлан Ахметов"));
        assertThat(PersonName.of("Кулaгеpoвa Aсель")).isEqualTo(PersonName.of("Кулагерова Асель"));
        assertThat(PersonName.of("Anna Иванова")).isEqualTo(PersonName.of("Анна Иванова"));
    }

    @Example
    void quotesOfEveryKindAreOne() {
        for (String name : List.of("О’Нил Патрик", "О‘Нил Патрик", "Оʼнил Патрик", "«О`Нил» Патрик")) {
            assertThat(PersonName.of(name)).isEqualTo(PersonName.of("О'Нил Патрик"));
        }
    }

    @Example
    void aMemberIsCalledAsTheRegisterFindsPeople() {
        Family family = family("Құлагерова Айгерім", "Құлагеров Ерасыл", "Құлагерова Асель");

        assertThat(called(family, "Кулагерова Айгерим")).containsExactly("Құлагерова Айгерім");
        assertThat(called(family, "Айгерім")).containsExactly("Құлагерова Айгерім");
        assertThat(called(family, "Ерасыл\u00A0\u200BКулагеров")).containsExactly("Құлагеров Ерасыл");
        assertThat(called(family, "Кулагерова")).containsExactly("Құлагерова Айгерім", "Құлагерова Асель");
        assertThat(called(family, "Айтуар")).isEmpty();
        assertThat(called(family, " . ")).isEmpty();
    }

    @Example
    void aMemberIsFoundWhicheverLettersTheNameIsWrittenIn() {
        Family family = family("Әбіқұл Ғайни", "Қаңтарбай Өмір", "Жұмаш Үміт", "Шаһин Інжу");

        assertThat(called(family, "Абикул Гайни")).containsExactly("Әбіқұл Ғайни");
        assertThat(called(family, "Abikul Gaini")).containsExactly("Әбіқұл Ғайни");
        assertThat(called(family, "Кантарбай Омир")).containsExactly("Қаңтарбай Өмір");
        assertThat(called(family, "Qantarbai Omir")).containsExactly("Қаңтарбай Өмір");
        assertThat(called(family, "Жумаш Умит")).containsExactly("Жұмаш Үміт");
        assertThat(called(family, "Zhumash Umit")).containsExactly("Жұмаш Үміт");
        assertThat(called(family, "Шахин Инжу")).containsExactly("Шаһин Інжу");
        assertThat(called(family, "Shahin Inzhu")).containsExactly("Шаһин Інжу");
    }

    @Example
    void whoIsWrittenJustSoGoesBeforeWhoIsOnlyAlike() {
        Family family = family("Ким Асель", "Ким Асем", "Ким Айсель");

        assertThat(called(family, "Асель")).containsExactly("Ким Асель");
        assertThat(called(family, "Асем Ким")).containsExactly("Ким Асем");
    }

    private static List<String> called(Family family, String words) {
        return family.called(words).stream().map(Member::fullName).toList();
    }

    private static Family family(String... names) {
        List<NewMember> members = java.util.Arrays.stream(names)
                .map(name -> new NewMember((UUID) null, name, Kinship.daughter, BORN, true, null, null, null))
                .toList();
        return new Family(
                new NewFamily("Құлагерова", FamilyType.difficultSituation, null, null, members), BORN.plusYears(8));
    }
}
