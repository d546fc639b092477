package org.shanyraq.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small PDFs, as a scanner would write them; and what stands in those that the centre prints. */
public final class Pdfs {

    private Pdfs() {}

    /** One empty page; what is said of it makes it another file. */
    public static String saying(String what) {
        return """
                %%PDF-1.7
                %% %s
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
                endobj
                trailer
                <</Size 4/Root 1 0 R>>
                %%%%EOF
                """.formatted(what);
    }

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The words of each page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                pages.add(one.getText(document));
            }
            return pages;
        }
    }

    /** Every page as a picture in {@code target/papers}, to be looked at. */
    public static void draw(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String file = page == 0 ? name : "%s-%d".formatted(name, page + 1);
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 70),
                        "png",
                        folder.resolve(file + ".png").toFile());
            }
        }
    }

    public static byte[] file(String what) {
        return saying(what).getBytes(StandardCharsets.US_ASCII);
    }
}
