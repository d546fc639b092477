package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer is read only as the kind of thing that its field asks for. */
class AnswerKindsTest {

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private final ObjectMapper json =
            AnswerKinds.strict(new ObjectMapper().registerModule(new JavaTimeModule()), ASTANA);

    /** One answer of each kind. */
    record Given(
            Boolean yes,
            DayOfWeek choice,
            LocalDate day,
            LocalDateTime at,
            Integer people,
            Double weight,
            String text) {}

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yes    | -1
            yes    | 1
            yes    | 0
            yes    | 0.0
            yes    | "true"
            yes    | "yes"
            yes    | []
            choice | 0
            choice | "0"
            choice | true
            choice | "someday"
            day    | 0
            day    | 20520
            day    | [2026, 3, 4]
            day    | "0"
            day    | "-0001-01-01"
            day    | "0202-03-04"
            day    | "1899-12-31"
            day    | "2200-01-01"
            day    | "+12026-03-04"
            day    | "2026-02-31"
            day    | "2026-02-29"
            day    | "2026-03-04T00:00:00Z"
            day    | "04.03.2026"
            at     | 0
            at     | [2026, 3, 4, 10, 20]
            at     | "2026-03-04"
            at     | "2026-03-04T25:00"
            at     | "1899-12-31T23:59"
            people | 1.5
            people | "7"
            people | 1e400
            people | 99999999999
            people | true
            weight | "7"
            weight | true
            text   | 7
            text   | true
            text   | {}
            text   | ["a"]
            """)
    void anAnswerOfAnotherKindIsNone(String field, String answer) {
        assertThatThrownBy(() -> read(field, answer)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            yes    | false                            | false
            yes    | ""                               | nothing
            choice | "MONDAY"                         | MONDAY
            choice | ""                               | nothing
            day    | "1900-01-01"                     | 1900-01-01
            day    | "2024-02-29"                     | 2024-02-29
            day    | ""                               | nothing
            day    | "\u200B"                         | nothing
            at     | "2026-03-04T10:20"               | 2026-03-04T10:20
            at     | "2026-03-04T10:20:30.123"        | 2026-03-04T10:20:30.123
            at     | "2026-03-04T10:20:00Z"           | 2026-03-04T15:20
            at     | "2026-03-04T22:20+01:00"         | 2026-03-05T02:20
            people | 7                                | 7
            weight | 7                                | 7.0
            text   | "\u00A0 a  b\uFEFF "             | a  b
            text   | "\u200B\u202E\u00AD"             | nothing
            text   | "e\u0301\u00AD"                  | e\u0301\u00AD
            """)
    void anAnswerOfItsKindIsRead(String field, String answer, String read) throws JsonProcessingException {
        assertThat(read(field, answer)).isEqualTo(read);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, (int) LocalDate.of(2199, 12, 31).toEpochDay() + 25_567)
                .map(day -> LocalDate.of(1900, 1, 1).plusDays(day));
    }

    @Property
    void everyDayThatCanBeMeantIsThatDay(@ForAll("days") LocalDate day) throws JsonProcessingException {
        assertThat(read("day", "\"" + day + "\"")).isEqualTo(day.toString());
    }

    @Property
    void whatIsNoDayOfTheCalendarIsNone(
            @ForAll @IntRange(min = 1900, max = 2199) int year,
            @ForAll @IntRange(min = 0, max = 99) int month,
            @ForAll @IntRange(min = 0, max = 99) int day)
            throws JsonProcessingException {
        String written = "%04d-%02d-%02d".formatted(year, month, day);
        if (month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth()) {
            assertThat(read("day", "\"" + written + "\"")).isEqualTo(written);
        } else {
            anAnswerOfAnotherKindIsNone("day", "\"" + written + "\"");
        }
    }

    private String read(String field, String answer) throws JsonProcessingException {
        Given given = json.readValue("{\"%s\": %s}".formatted(field, answer), Given.class);
        Object value = switch (field) {
            case "yes" -> given.yes();
            case "choice" -> given.choice();
            case "day" -> given.day();
            case "at" -> given.at();
            case "people" -> given.people();
            case "weight" -> given.weight();
            default -> given.text();
        };
        return value == null ? null : value.toString();
    }
}
