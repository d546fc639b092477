package org.shanyraq.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.security.Accounts;

/** A practice centre whose people speak Russian: what they wrote down, and their own names. */
class DemoWordsTest {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** What a form chooses from, a day, a member of the family or its case: no sentence. */
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*|\\{(?:today|member |case}).*");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void whatTheFamiliesTellIsRussianToTheLastSentence(String language) {
        List<String> sentences = sentences(language).toList();

        assertThat(sentences)
                .hasSizeGreaterThan(250)
                .allSatisfy(said -> assertThat(said)
                        .doesNotContainPattern(LATIN)
                        .doesNotStartWith(" ")
                        .doesNotEndWith(" "));
    }

    @Test
    void whatIsChosenAndCountedIsTheSameInBothLanguages() {
        List<FamilyStory> english = FamilyStory.all(new ObjectMapper(), new DemoWords("en"));
        List<FamilyStory> russian = FamilyStory.all(new ObjectMapper(), new DemoWords("ru"));

        assertThat(russian).hasSameSizeAs(english);
        assertThat(russian.stream().flatMap(DemoWordsTest::texts).filter(DemoWordsTest::isId))
                .containsExactlyElementsOf(english.stream()
                        .flatMap(DemoWordsTest::texts)
                        .filter(DemoWordsTest::isId)
                        .toList());
        assertThat(russian).extracting(FamilyStory::familyName).doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void theCentresPeopleAreCalledInCyrillic(String language) {
        assertThat(people(language))
                .hasSizeGreaterThan(5)
                .allSatisfy(person ->
                        assertThat(person.firstName() + person.lastName()).doesNotContainPattern(LATIN));
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        assertThat(people("de")).extracting(DemoPeople.Person::firstName).contains("Aigerim");
        assertThat(sentences("de").toList()).contains("Calm and open.");
    }

    private static List<DemoPeople.Person> people(String language) {
        Accounts nobodys = null;
        return new DemoPeople(nobodys, new DemoWords(language)).all();
    }

    private static Stream<String> sentences(String language) {
        return FamilyStory.all(new ObjectMapper(), new DemoWords(language)).stream()
                .flatMap(DemoWordsTest::texts)
                .filter(text -> !isId(text) && text.codePoints().anyMatch(Character::isLetter));
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static Stream<String> texts(FamilyStory story) {
        return story.steps().stream().flatMap(step -> texts(step.answers()));
    }

    private static Stream<String> texts(Object told) {
        if (told instanceof Map<?, ?> fields) {
            return fields.values().stream().flatMap(DemoWordsTest::texts);
        }
        if (told instanceof List<?> rows) {
            return rows.stream().flatMap(DemoWordsTest::texts);
        }
        return told instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
