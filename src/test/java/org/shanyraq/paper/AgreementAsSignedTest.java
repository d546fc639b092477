package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.situation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** [2] The agreement names services and days of review, and is printed again as it was signed. */
@CentreTest
class AgreementAsSignedTest {

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    Filings filings;

    @Autowired
    Papers papers;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theAgreementNamesItsServicesAndItsReviews(PaperLanguage language) throws IOException {
        String family = cases.admitted();
        LocalDate review = centre.now().toLocalDate().plusMonths(5);
        cases.file(
                family,
                agreementSigned().with("firstReviewOn", review.toString()).with("reviewEvery", "sixMonths"));

        byte[] pdf = printed(family, PaperKind.agreement, language);
        Pdfs.draw(pdf, "agreement-" + language);

        assertThat(Pdfs.text(pdf).replaceAll("\\s+", " "))
                .contains(language.day().format(review))
                .contains(
                        switch (language) {
                            case ru -> List.of("Социально-правовые: юридическая консультация", "Каждые шесть месяцев");
                            case kk -> List.of("Әлеуметтік-құқықтық: ", "Алты ай сайын");
                            case en -> List.of("Socio-legal: legal consultation", "Every six months");
                        });
    }

    /** The family moves and is called otherwise, the case is led by another, the service has another name. */
    @Test
    void whatWasSignedIsPrintedAsItWasSigned() throws IOException {
        String family = cases.admitted(situation());
        cases.file(family, agreementSigned());
        String before = Pdfs.text(printed(family, PaperKind.agreement, PaperLanguage.ru));
        String consents = Pdfs.text(printed(family, PaperKind.consents, PaperLanguage.ru));

        UUID id = database.queryForObject(
                "select family_id from casefile.family_case where case_number = ?", UUID.class, family);
        database.update("update casefile.family set name = 'Moved', address = 'Elsewhere 1' where id = ?", id);
        database.update("update casefile.family_member set full_name = full_name || ' X' where family_id = ?", id);
        String service = database.queryForObject(
                "select name from casefile.service_type where code = 'legalConsultation'", String.class);
        database.update("update casefile.service_type set name = 'Other' where code = 'legalConsultation'");
        try {
            assertThat(Pdfs.text(printed(family, PaperKind.agreement, PaperLanguage.ru)))
                    .isEqualTo(before)
                    .contains("юридическая консультация");
            assertThat(Pdfs.text(printed(family, PaperKind.consents, PaperLanguage.ru)))
                    .isEqualTo(consents);
            assertThat(Pdfs.text(print(family, "make-first-contact", PaperKind.record, PaperLanguage.ru)))
                    .as("what nobody signed names the family of today")
                    .contains("Moved");
        } finally {
            database.update("update casefile.service_type set name = ? where code = 'legalConsultation'", service);
        }
    }

    @Test
    void anAgreementThatWasCorrectedIsPrintedWithItsCorrectionForThePeopleOfThatDay() throws IOException {
        String family = cases.admitted();
        cases.file(family, agreementSigned());
        FiledForm paper = cases.papers(family, "sign-agreement").get(0);
        ObjectNode corrected = paper.answers().deepCopy();
        corrected.put("signedForFamily", "Gulmira Serikovna");
        List<FiledForm> all = new ArrayList<>(filings.of(family));
        all.add(new FiledForm(
                UUID.randomUUID(),
                paper.form(),
                paper.version(),
                paper.task(),
                "aigerim",
                paper.filedAt(),
                corrected,
                paper.id(),
                "Mixed up",
                paper.variables()));
        database.update(
                "update casefile.family set name = 'Moved' where id ="
                        + " (select family_id from casefile.family_case where case_number = ?)",
                family);

        String printed = Pdfs.text(papers.print(
                        new PrintOrder(family, all, true, true, paper.id(), "aigerim"),
                        PaperKind.agreement,
                        PaperLanguage.en,
                        PaperFormat.pdf)
                .file());

        assertThat(printed).contains("Gulmira Serikovna").doesNotContain("Moved");
    }

    @Test
    void whoReadsOnlyTheirOwnPapersReadsNoMoreOfIt() throws IOException {
        String family = cases.admitted();
        cases.file(family, agreementSigned());
        FiledForm paper = cases.papers(family, "sign-agreement").get(0);

        String printed = Pdfs.text(papers.print(
                        new PrintOrder(family, List.of(paper), false, false, paper.id(), "aigerim"),
                        PaperKind.agreement,
                        PaperLanguage.en,
                        PaperFormat.pdf)
                .file());

        assertThat(printed).contains("Gulmira Serikova", "Socio-legal: legal consultation");
    }

    private byte[] printed(String family, PaperKind kind, PaperLanguage language) {
        return print(family, "sign-agreement", kind, language);
    }

    private byte[] print(String family, String form, PaperKind kind, PaperLanguage language) {
        FiledForm paper = cases.papers(family, form).get(0);
        return papers.print(
                        new PrintOrder(family, filings.of(family), true, true, paper.id(), "aigerim"),
                        kind,
                        language,
                        PaperFormat.pdf)
                .file();
    }
}
