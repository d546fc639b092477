package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.dangerAcknowledged;
import static org.shanyraq.support.Answers.dangerFound;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.guardianshipBodyInformed;
import static org.shanyraq.support.Answers.guardianshipReport;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.policeInformed;
import static org.shanyraq.support.Answers.reportDecided;
import static org.shanyraq.support.Answers.response;
import static org.shanyraq.support.Answers.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Refusal;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What was filed, printed from the centre's templates. Some are drawn into {@code target/papers}, to be looked at. */
@CentreTest
class PapersTest {

    private static final Answers AT_HIGH_RISK = review().seeing("unsafeHome");
    private static final Answers LEAVES_AT_HIGH_RISK =
            nextStep("close").with("grounds", "The family leaves whatever the plan says.");

    @Autowired
    Cases cases;

    @Autowired
    Filings filings;

    @Autowired
    Papers papers;

    @Test
    void everyPaperOfAWholeCaseIsPrinted() throws IOException {
        String family = cases.closed();

        for (FiledForm paper : Filings.inForce(filings.of(family))) {
            for (PaperKind kind : PaperKind.of(paper)) {
                String text = text(print(order(family, paper), kind, PaperLanguage.ru));
                assertThat(text)
                        .as("%s as %s", paper.form(), kind)
                        .contains(family)
                        .doesNotContain("{{", "null");
            }
        }
    }

    @Test
    void anAgreementHasPlacesToSignAndAPlanItsGoals() throws IOException {
        String family = cases.accompanied();

        assertThat(printed(family, "sign-agreement", PaperKind.agreement)).contains("(подпись)", "Подписала");
        assertThat(printed(family, "sign-agreement", PaperKind.consents))
                .contains("Ведение случая: сбор и хранение сведений о семье");
        FiledForm plan = cases.papers(family, "draft-plan").get(0);
        assertThat(printed(family, "draft-plan", PaperKind.developmentPlan))
                .contains("Цель 1", "Мероприятие", "Утверждаю: координатор")
                .contains(plan.answers().at("/goals/0/goal").asText().split(" ")[0]);
        assertThat(printed(family, "summarise-assessment", PaperKind.inDepthAssessment))
                .contains("Здоровье", "Основной уход", "Жильё", "Child 1 Serikov");
    }

    @Test
    void theAssessmentShowsTheFamilyAsItIsDrawnToWhoReadsTheWholeFile() throws IOException {
        String family = cases.accompanied();
        FiledForm paper = cases.papers(family, "summarise-assessment").get(0);
        PrintOrder part = new PrintOrder(family, filings.of(family), false, false, paper.id(), "timur");

        try (XWPFDocument whole = word(order(family, paper));
                XWPFDocument narrow = word(part)) {
            assertThat(whole.getAllPictures()).isNotEmpty();
            assertThat(whole.getDocument().xmlText())
                    .contains("Genogram", "Gulmira Serikova is a parent of Child 1 Serikov");
            assertThat(narrow.getAllPictures()).isEmpty();
            assertThat(narrow.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .doesNotContain("Genogram");
        }
    }

    private XWPFDocument word(PrintOrder order) throws IOException {
        byte[] file = papers.print(order, PaperKind.inDepthAssessment, PaperLanguage.en, PaperFormat.docx)
                .file();
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    @Test
    void bodiesOutsideReadWhatWasFoundOfAChildInDanger() throws IOException {
        String family = cases.accompanied();
        cases.reportDanger("aigerim", family, danger());
        cases.file(family, dangerAcknowledged());
        cases.file(family, dangerFound());
        cases.file(family, response());
        cases.file(family, guardianshipBodyInformed());
        cases.file(family, policeInformed());

        for (String form : List.of("inform-guardianship-body", "inform-police")) {
            assertThat(printed(family, form, PaperKind.dangerNotice))
                    .contains(family, "Child 1 Serikov", "bruises of several days", "Насилие");
        }
    }

    // [2] stage 10: a family that was not taken in is reported too
    @Test
    void theGuardianshipBodyReadsOfAFamilyThatWasNotTakenIn() throws IOException {
        String family = cases.atAdmission(confirmedRisk("red", "As it is"));
        cases.file(family, admission("decline").with("grounds", "They want no help."));
        cases.file(family, familyInformed());
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());

        assertThat(printed(family, "report-to-guardianship-body", PaperKind.leavingNotice))
                .contains(family, "Child 1 Serikov")
                .doesNotContain("null");
    }

    @Test
    void theGuardianshipBodyReadsWhoLeavesAtHighRisk() throws IOException {
        String family = cases.atClosure(AT_HIGH_RISK, LEAVES_AT_HIGH_RISK);
        cases.file(family, closure("ownWish"));
        cases.file(family, closureApproved());
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());

        assertThat(printed(family, "report-to-guardianship-body", PaperKind.leavingNotice))
                .contains(family, "Child 1 Serikov", "17-4/211", "Guardianship department of the Saryarka district");
    }

    @Test
    void aCorrectionIsAppliedAndNamed() throws IOException {
        String family = cases.admitted();
        FiledForm paper = cases.papers(family, "assess-situation").get(0);
        ObjectNode corrected = paper.answers().deepCopy();
        corrected.put("situation", "Corrected situation");
        FiledForm correction = new FiledForm(
                UUID.randomUUID(),
                paper.form(),
                paper.version(),
                paper.task(),
                "aigerim",
                paper.filedAt(),
                corrected,
                paper.id(),
                "Mixed up",
                paper.variables());
        List<FiledForm> all = new ArrayList<>(filings.of(family));
        all.add(correction);

        for (UUID asked : List.of(paper.id(), correction.id())) {
            PrintOrder order = new PrintOrder(family, all, true, true, asked, "aigerim");
            assertThat(text(print(order, PaperKind.primaryAssessment, PaperLanguage.en)))
                    .contains("Corrected situation", "Mixed up");
        }
    }

    @Test
    void nothingIsPrintedButWhatThePersonMayRead() {
        String family = cases.admitted();
        FiledForm minutes = cases.papers(family, "decide-admission").get(0);
        FiledForm situation = cases.papers(family, "assess-situation").get(0);
        PrintOrder blind = new PrintOrder(family, List.of(situation), false, false, minutes.id(), "timur");

        assertThat(catchThrowableOfType(Refusal.class, () -> print(blind, null, PaperLanguage.en))
                        .key())
                .isEqualTo("casefile.unknownPaper");
    }

    private String printed(String family, String form, PaperKind kind) throws IOException {
        FiledForm paper = cases.papers(family, form).get(0);
        byte[] pdf = print(order(family, paper), kind, PaperLanguage.ru);
        draw(pdf, kind.name());
        return text(pdf);
    }

    private PrintOrder order(String family, FiledForm paper) {
        return new PrintOrder(family, filings.of(family), true, true, paper.id(), "aigerim");
    }

    private byte[] print(PrintOrder order, PaperKind kind, PaperLanguage language) {
        return papers.print(order, kind, language, PaperFormat.pdf).file();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void draw(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 70),
                    "png",
                    folder.resolve(name + ".png").toFile());
        }
    }
}
