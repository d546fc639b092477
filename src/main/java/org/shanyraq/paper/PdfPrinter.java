package org.shanyraq.paper;

import fr.opensagres.poi.xwpf.converter.core.styles.XWPFStylesDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns Word files into PDF, whatever font a template asks for in the letters of the product. */
@Component
public class PdfPrinter {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_PAGES = 300;

    static {
        // What is opened here was written by the product itself a moment ago; the same word many times over is no
        // attack.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final PdfLetters letters = new PdfLetters();

    /**
     * @param name the template's
     * @param marksTold the sentence that stands at the end if some signs had to be printed as a mark
     * @throws BrokenTemplate if it holds what cannot be printed
     * @throws PaperTooLong if it would be more than 300 pages or 20 seconds of work
     */
    public byte[] print(String name, byte[] word, @Nullable String marksTold) {
        PdfBounds bounds = new PdfBounds(LONGEST, MOST_PAGES);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return lay(document, bounds, marksTold);
        } catch (IOException | XmlException | RuntimeException | StackOverflowError e) {
            throw isTooMuch(e) ? new PaperTooLong(MOST_PAGES) : BrokenTemplate.notForPrint(name, e);
        }
    }

    /** OpenPDF wraps what its page events throw. */
    private static boolean isTooMuch(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PdfBounds.TooMuch) {
                return true;
            }
        }
        return false;
    }

    /** A paper that prints how many pages it has is laid out twice. */
    private byte[] lay(XWPFDocument word, PdfBounds bounds, @Nullable String marksTold)
            throws IOException, XmlException {
        XWPFStylesDocument styles = new XWPFStylesDocument(word);
        PdfParagraphs first = new PdfParagraphs(styles, letters, new PdfLists(word.getNumbering()), 0);
        PdfPages.Laid laid = new PdfPages(word, styles, first, bounds, marksTold).lay();
        if (!first.pagesAsked()) {
            return laid.pdf();
        }
        PdfParagraphs again = new PdfParagraphs(styles, letters, new PdfLists(word.getNumbering()), laid.pages());
        return new PdfPages(word, styles, again, bounds, marksTold).lay().pdf();
    }
}
