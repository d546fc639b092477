package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.situation;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.paper.Papers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

/** Who may read a paper may print it, and nobody else. */
@CentreTest
class PrintingTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Papers papers;

    @Test
    void whoReadsAPaperPrintsIt() {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);

        for (String person : new String[] {"aigerim", "saule", "bolat"}) {
            HttpResponse<String> printed = Visitor.signedIn(port, person).get(paper(family, referral, "pdf"));

            assertThat(printed.statusCode()).isEqualTo(200);
            assertThat(printed.body()).startsWith("%PDF-");
            assertThat(printed.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(printed.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"%s-record.pdf\"".formatted(family));
            assertThat(printed.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(printed.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void theSameComesAsAWordFile() {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);

        HttpResponse<String> printed = Visitor.signedIn(port, "aigerim").get(paper(family, referral, "docx"));

        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.body()).startsWith("PK");
    }

    /** Neither another case manager, nor a specialist without a task, nor analyst, nor administrator. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "timur", "arman", "admin"})
    void whoHasNoPartInACasePrintsNothingOfIt(String person) {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        Visitor other = Visitor.signedIn(port, person);
        HttpResponse<String> somebodyElses = other.get(paper(family, referral, "pdf"));
        HttpResponse<String> nobodys = other.get(paper("1999-0001", referral, "pdf"));

        assertThat(somebodyElses.statusCode()).isEqualTo(404);
        assertThat(somebodyElses.body().replace(family, ""))
                .isEqualTo(nobodys.body().replace("1999-0001", ""));
        assertThat(other.get(paper(family, referral, "docx")).statusCode()).isEqualTo(404);
    }

    @Test
    void aSpecialistPrintsTheOwnPapersOnly() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        FiledForm agreement = cases.papers(family, "sign-agreement").get(0);
        Visitor timur = Visitor.signedIn(port, "timur");

        assertThat(timur.get("/casework/api/cases/" + family).statusCode()).isEqualTo(200);
        assertThat(timur.get(paper(family, agreement, "pdf")).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotPrinted() {
        String family = cases.referred();
        cases.file(family, firstContact());
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        FiledForm anothers = cases.papers(cases.referred(), "register-referral").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        assertThat(aigerim.get(paper(family, anothers, "pdf")).statusCode()).isEqualTo(404);
        assertThat(aigerim.get(paper(family, referral, "pdf") + "?paper=agreement")
                        .statusCode())
                .isEqualTo(404);
        assertThat(aigerim.get(paper(family, referral, "exe")).statusCode()).isEqualTo(400);
        assertThat(Visitor.unknown(port).get(paper(family, referral, "pdf")).statusCode())
                .isEqualTo(401);
    }

    /** One at a time, so that nobody holds up the centre; others print meanwhile. */
    @Test
    @SuppressWarnings("unchecked")
    void eachPersonPrintsOnePaperAtATime() {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        Set<String> printing = (Set<String>) ReflectionTestUtils.getField(papers, "printing");
        printing.add("saule");
        try {
            HttpResponse<String> second = Visitor.signedIn(port, "saule").get(paper(family, referral, "pdf"));

            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(second.body()).contains("message").doesNotContain("paper.");
            assertThat(Visitor.signedIn(port, "aigerim")
                            .get(paper(family, referral, "pdf"))
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            printing.remove("saule");
        }
        for (int again = 0; again < 2; again++) {
            assertThat(Visitor.signedIn(port, "saule")
                            .get(paper(family, referral, "pdf"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** [2] An answer of 65 lines, and one of many more: every line stands on some page, whichever paper prints it. */
    @ParameterizedTest
    @ValueSource(ints = {65, 190})
    void everyLineOfALongAnswerStandsOnSomePage(int lines) throws IOException {
        String family = cases.referred();
        cases.file(
                family,
                firstContact()
                        .with(
                                "situation",
                                IntStream.rangeClosed(1, lines)
                                        .mapToObj(line -> line + ". Step done")
                                        .collect(Collectors.joining("\n"))));
        FiledForm contact = cases.papers(family, "make-first-contact").get(0);

        byte[] pdf = Visitor.signedIn(port, "aigerim").bytes(paper(family, contact, "pdf") + "?paper=record");
        Pdfs.draw(pdf, "long-answer-" + lines);
        List<String> pages = Pdfs.pages(pdf);

        assertThat(pages).hasSizeGreaterThan(lines / 50);
        List<String> printed =
                pages.stream().flatMap(String::lines).map(String::strip).toList();
        assertThat(IntStream.rangeClosed(1, lines))
                .allSatisfy(line -> assertThat(printed)
                        .filteredOn(
                                text -> text.endsWith(" " + line + ". Step done") || text.equals(line + ". Step done"))
                        .as("line %d", line)
                        .hasSize(1));
    }

    /** Contacts are for whom the whole case concerns. */
    @Test
    void theContactSheetIsForWhoReadsTheWholeFile() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        String sheet = "/casework/api/cases/%s/contact-sheet".formatted(family);

        for (String person : List.of("aigerim", "saule", "bolat")) {
            HttpResponse<String> printed = Visitor.signedIn(port, person).get(sheet + ".pdf");
            assertThat(printed.statusCode()).isEqualTo(200);
            assertThat(printed.body()).startsWith("%PDF-");
            assertThat(printed.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"%s-contact-sheet.pdf\"".formatted(family));
        }
        for (String person : List.of("daniyar", "timur", "madina", "arman", "admin")) {
            assertThat(Visitor.signedIn(port, person).get(sheet + ".pdf").statusCode())
                    .as(person)
                    .isEqualTo(404);
        }
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        assertThat(aigerim.get(sheet + ".docx?language=kk").body()).startsWith("PK");
        assertThat(aigerim.get(sheet + ".pdf?from=2026-02-01&until=2026-01-01").body())
                .contains("The period ends before it begins");
        assertThat(aigerim.get(sheet + ".pdf?from=yesterday").statusCode()).isEqualTo(400);
    }

    private static String paper(String caseNumber, FiledForm paper, String format) {
        return "/casework/api/cases/%s/filings/%s/paper.%s".formatted(caseNumber, paper.id(), format);
    }
}
