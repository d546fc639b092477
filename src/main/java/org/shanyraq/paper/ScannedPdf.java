package org.shanyraq.paper;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that is brought is opened once before it is kept: years later nobody can scan the paper again. One that does something
 * by itself is no scan.
 */
final class ScannedPdf {

    /** What runs when somebody opens the file, or a page of it: a script, or a program. */
    private static final List<PdfName> RUN = List.of(PdfName.JAVASCRIPT, PdfName.LAUNCH);

    private ScannedPdf() {}

    /** @throws ScanRefused if it asks for a password, or ends in the middle, or has no page, or runs something */
    static void ensureOpens(byte[] file) {
        try (PdfReader opened = new PdfReader(new RandomAccessFileOrArray(file), null)) {
            if (opened.getNumberOfPages() < 1 || opened.getPageN(opened.getNumberOfPages()) == null) {
                throw new ScanRefused("scan.brokenPdf");
            }
            ensureRunsNothing(opened);
        } catch (BadPasswordException e) {
            throw new ScanRefused("scan.lockedPdf");
        } catch (ScanRefused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ScanRefused("scan.brokenPdf");
        }
    }

    private static void ensureRunsNothing(PdfReader opened) {
        for (int number = 1; number < opened.getXrefSize(); number++) {
            if (runs(opened.getPdfObject(number))) {
                throw new ScanRefused("scan.activePdf");
            }
        }
    }

    /** An object, and what stands in it; what it only names comes by its own number. */
    private static boolean runs(@Nullable PdfObject object) {
        if (object instanceof PdfArray several) {
            return several.getElements().stream().anyMatch(ScannedPdf::runs);
        }
        return object instanceof PdfDictionary dictionary
                && (RUN.stream().anyMatch(kind -> kind.equals(dictionary.get(PdfName.S)))
                        || dictionary.contains(PdfName.JS)
                        || dictionary.getKeys().stream().map(dictionary::get).anyMatch(ScannedPdf::runs));
    }
}
