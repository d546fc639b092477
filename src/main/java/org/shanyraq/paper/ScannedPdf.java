package org.shanyraq.paper;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.IOException;

/** A PDF that is brought is opened once before it is kept: years later nobody can scan the paper again. */
final class ScannedPdf {

    private ScannedPdf() {}

    /** @throws ScanRefused if it asks for a password, or ends in the middle, or has no page */
    static void ensureOpens(byte[] file) {
        try (PdfReader opened = new PdfReader(new RandomAccessFileOrArray(file), null)) {
            if (opened.getNumberOfPages() < 1 || opened.getPageN(opened.getNumberOfPages()) == null) {
                throw new ScanRefused("scan.brokenPdf");
            }
        } catch (BadPasswordException e) {
            throw new ScanRefused("scan.lockedPdf");
        } catch (ScanRefused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ScanRefused("scan.brokenPdf");
        }
    }
}
