package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.situation;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may read a paper may print it, and nobody else. */
@CentreTest
class PrintingTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

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

    private static String paper(String caseNumber, FiledForm paper, String format) {
        return "/casework/api/cases/%s/filings/%s/paper.%s".formatted(caseNumber, paper.id(), format);
    }
}
