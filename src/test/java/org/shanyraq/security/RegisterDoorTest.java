package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register is searched by whoever opens cases, and tells of a case only whom it may be told to. */
@CentreTest
class RegisterDoorTest {

    private static final String DOUBLES = "/casework/api/register/doubles";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Test
    void whoMaySeeTheCaseIsToldWhoIsAlikeAndWhy() {
        String known = cases.referred(family("Зибагүл Тілеуқұлова", LocalDate.of(1987, 5, 3), null));

        for (String person : List.of("aigerim", "saule")) {
            JsonNode found = doubles(person, "Zibagul Tleukulova", "1987-03-05");
            assertThat(found).as(person).hasSize(1);
            assertThat(found.path(0).path("caseNumber").asText()).isEqualTo(known);
            assertThat(found.path(0).path("open").asBoolean()).isTrue();
            JsonNode alike = found.path(0).path("people").path(0);
            assertThat(alike.path("known").asText()).isEqualTo("Зибагүл Тілеуқұлова");
            assertThat(alike.path("reasons").toString())
                    .contains("birth date with day and month changed round")
                    .contains("surname is nearly the same");
        }
    }

    @Test
    void whoMayNotSeeTheCaseIsToldItsNumberAndWhoLeadsItAndNothingMore() {
        String known = cases.referred(family("Нәзипа Қырықбаева", LocalDate.of(1979, 10, 21), null));

        JsonNode found = doubles("daniyar", "Назипа Кырыкбаева", "1979-10-21");

        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("caseNumber").asText()).isEqualTo(known);
        assertThat(found.path(0).path("leadWorker").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(found.path(0).path("mayRead").asBoolean()).isFalse();
        assertThat(found.path(0).path("people")).isEmpty();
        assertThat(found.toString()).doesNotContain("Қырықбаева", "birth date");
    }

    /** Specialists, analyst and administrator open no cases. */
    @ParameterizedTest
    @ValueSource(strings = {"madina", "timur", "zhanna", "arman", "admin", "bolat"})
    void whoOpensNoCasesDoesNotSearchTheRegister(String person) {
        assertThat(Visitor.signedIn(port, person)
                        .post(DOUBLES, told("Anybody", "1990-01-02"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsNotSignedInDoesNotSearchTheRegister() {
        assertThat(Visitor.unknown(port)
                        .post(DOUBLES, told("Anybody", "1990-01-02"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ізбасқанова",
                "Izbaskanova Akkumis",
                "Аккумис Избасканова 09.07.1983",
                "1983-07-09 избасканова",
                "830709400013",
                "8 (700) 765-43-21",
                "Баймағамбетов 117",
                "Избсканова"
            })
    void theListOfCasesFindsPeopleByWhateverIsKnownOfThem(String search) {
        String known = cases.referred(family("Аққүміс Ізбасқанова", LocalDate.of(1983, 7, 9), "830709400013")
                .with("address", "Баймағамбетов к-сі 117")
                .with("phone", "+7 700 765 43 21"));

        assertThat(found("aigerim", search)).contains(known);
        assertThat(found("daniyar", search)).doesNotContain(known);
    }

    @Test
    void theListOfCasesFindsNobodyOfWhomOnlyAPartIsTrue() {
        String known = cases.referred(family("Ботакөз Шүленбаева", LocalDate.of(1991, 8, 19), null));

        assertThat(found("aigerim", "Ботакоз Шуленбаева 19.08.1991")).containsExactly(known);
        assertThat(found("aigerim", "Ботакоз Шуленбаева 20.11.1975")).isEmpty();
        assertThat(found("aigerim", "Карлыгаш Шуленбаева")).isEmpty();
    }

    private static Answers family(String mother, LocalDate birthDate, String iin) {
        Map<String, Object> person = new LinkedHashMap<>(member(mother, "mother", false, today -> birthDate));
        person.put("iin", iin);
        return referral().without("phone").without("address").with("members", List.of(person));
    }

    private JsonNode doubles(String person, String name, String birthDate) {
        return Visitor.json(Visitor.signedIn(port, person).post(DOUBLES, told(name, birthDate)));
    }

    private static String told(String name, String birthDate) {
        return "{\"members\": [{\"fullName\": \"%s\", \"birthDate\": \"%s\"}]}".formatted(name, birthDate);
    }

    private List<String> found(String person, String search) {
        String words = URLEncoder.encode(search, StandardCharsets.UTF_8);
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases?search=" + words))
                .path("cases")
                .findValuesAsText("caseNumber");
    }
}
