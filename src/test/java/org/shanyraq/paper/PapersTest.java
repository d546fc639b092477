package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What was filed, printed from the centre's templates. */
@CentreTest
class PapersTest {

    @Autowired
    Cases cases;

    @Autowired
    Filings filings;

    @Autowired
    Papers papers;

    @Test
    void anAgreementIsPrintedWithPlacesToSign() throws IOException {
        String family = cases.atInDepthAssessment();
        FiledForm signed = cases.papers(family, "sign-agreement").get(0);

        String text = text(print(family, signed, PaperKind.agreement, PaperLanguage.en));

        assertThat(text).contains("Agreement on the accompaniment", family, "(signature)");
    }

    @Test
    void everyFiledFormIsPrintedAsARecord() throws IOException {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);

        assertThat(text(print(family, referral, null, PaperLanguage.en))).contains("Register referral");
    }

    private byte[] print(String caseNumber, FiledForm paper, PaperKind kind, PaperLanguage language) {
        PrintOrder order = new PrintOrder(caseNumber, filings.of(caseNumber), true, paper.id(), "aigerim");
        return papers.print(order, kind, language, PaperFormat.pdf).file();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            draw(document);
            return new PDFTextStripper().getText(document);
        }
    }

    private static void draw(PDDocument document) throws IOException {
        PDFRenderer pages = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            BufferedImage picture = pages.renderImageWithDPI(page, 70);
            Path folder = Files.createDirectories(Path.of("target/papers"));
            File file = folder.resolve("paper-%d-%d.png".formatted(System.nanoTime(), page + 1))
                    .toFile();
            ImageIO.write(picture, "png", file);
        }
    }
}
