package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.accompanied;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Refusal;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;

/** [2] The family's application (T1056) and the sheet of its contacts (T952), printed. */
@CentreTest
class ContactSheetTest {

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    Filings filings;

    @Autowired
    Papers papers;

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void everyContactOfTheCaseStandsOnItsSheet(PaperLanguage language) throws IOException {
        String family = cases.accompanied();
        cases.file(family, contact("Asked for the school papers"));

        byte[] pdf = sheet(family, null, null, language);
        Pdfs.draw(pdf, "contact-sheet-" + language);

        assertThat(Pdfs.text(pdf).replaceAll("\\s+", " "))
                .contains(family, "Asked for the school papers", "Aigerim Suleimenova")
                .contains(
                        switch (language) {
                            case ru -> "Посещение на дому";
                            case kk -> "Үйге бару";
                            case en -> "Home visit";
                        });
    }

    @Test
    void aSheetIsOfAPeriod() throws IOException {
        String family = cases.accompanied();
        LocalDate first = centre.now().toLocalDate();
        centre.passDays(20);
        cases.file(family, contact("Three weeks later"));
        LocalDate later = centre.now().toLocalDate();

        assertThat(Pdfs.text(sheet(family, later.minusDays(3), later, PaperLanguage.en)))
                .contains("Three weeks later");
        assertThat(Pdfs.text(sheet(family, first, later.minusDays(3), PaperLanguage.en)))
                .doesNotContain("Three weeks later");
        assertThat(catchThrowableOfType(Refusal.class, () -> sheet(family, later, later.minusDays(1), PaperLanguage.en))
                        .key())
                .isEqualTo("paper.periodTurned");
    }

    /** Two alike on one form, of one day, kind and person: each says what was said of it, in the order of writing down. */
    @Test
    void contactsOfOneDayKeepTheirWordsAndTheirOrder() throws IOException {
        String family = cases.accompanied();
        cases.file(family, contact("In the morning", "At noon", "In the evening"));

        assertThat(Pdfs.text(sheet(family, null, null, PaperLanguage.en)).replaceAll("\\s+", " "))
                .containsSubsequence("In the morning", "At noon", "In the evening")
                .doesNotContainPattern("In the morning.*In the morning");
    }

    @Test
    void aLongSheetGoesOnOverPages() throws IOException {
        String family = cases.accompanied();
        String story = IntStream.rangeClosed(1, 120)
                .mapToObj(line -> "Line " + line + " of it.")
                .collect(Collectors.joining("\n"));
        cases.file(family, contact(story));

        List<String> pages = Pdfs.pages(sheet(family, null, null, PaperLanguage.en));

        assertThat(pages).hasSizeGreaterThan(2);
        String all = String.join("\n", pages);
        assertThat(IntStream.rangeClosed(1, 120))
                .allSatisfy(line -> assertThat(all).contains("Line " + line + " of it."));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theFamilysApplicationIsPrinted(PaperLanguage language) throws IOException {
        String family = cases.referred();
        cases.file(family, firstContact().with("application", "oral").with("applicant", "Gulmira Serikova"));
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);

        byte[] pdf = papers.print(
                        new PrintOrder(family, filings.of(family), true, true, paper.id(), "aigerim"),
                        PaperKind.application,
                        language,
                        PaperFormat.pdf)
                .file();
        Pdfs.draw(pdf, "application-" + language);

        assertThat(Pdfs.text(pdf).replaceAll("\\s+", " "))
                .contains(family, "Gulmira Serikova")
                .contains(language.day().format(centre.now()))
                .contains(
                        switch (language) {
                            case ru -> "Заявление сделано устно";
                            case kk -> "ауызша айтылды";
                            case en -> "made orally";
                        });
    }

    @Test
    void whoDidNotApplyHasNoApplication() {
        String family = cases.referred();
        cases.file(family, firstContact().with("application", "none").without("applicant"));
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);

        assertThat(PaperKind.of(paper)).containsExactly(PaperKind.record);
    }

    private static Answers contact(String... notes) {
        return accompanied()
                .with(
                        "contacts",
                        Stream.of(notes)
                                .map(note -> row(
                                        "contactOn",
                                        TODAY,
                                        "contactKind",
                                        "visit",
                                        "contactReached",
                                        true,
                                        "contactWith",
                                        "The mother",
                                        "contactNote",
                                        note))
                                .toList());
    }

    /** @param from {@code null} for a year ago; {@code until} for today */
    private byte[] sheet(String family, LocalDate from, LocalDate until, PaperLanguage language) {
        LocalDate today = centre.now().toLocalDate();
        return papers.contactSheet(
                        new SheetOrder(
                                family,
                                from == null ? today.minusYears(1) : from,
                                until == null ? today : until,
                                true,
                                "aigerim"),
                        language,
                        PaperFormat.pdf)
                .file();
    }
}
