package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.RiskLevel;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Words words = new Words(bundle());

    @Test
    void everythingThatTheFormsNameHasAWord() {
        assertThat(Stream.of(AssessmentComponent.values()).map(words::of)).doesNotContainNull();
        assertThat(Stream.of(AssessmentArea.values()).map(words::of)).doesNotContainNull();
        assertThat(Stream.of(Rating.values()).map(words::of)).doesNotContainNull();
        assertThat(Stream.of(RiskLevel.values()).map(words::of)).doesNotContainNull();
    }

    @Test
    void infantsAgeIsInMonths() {
        assertThat(words.age(TODAY.minusDays(20), TODAY)).isEqualTo("under one month");
        assertThat(words.age(TODAY.minusMonths(1), TODAY)).isEqualTo("1 month");
        assertThat(words.age(TODAY.minusMonths(23), TODAY)).isEqualTo("23 months");
        assertThat(words.age(TODAY.minusYears(2), TODAY)).isEqualTo("2 years");
        assertThat(words.age(null, TODAY)).isEqualTo("age not known");
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("i18n/messages", "i18n/sets");
        bundle.setDefaultEncoding("UTF-8");
        return bundle;
    }
}
