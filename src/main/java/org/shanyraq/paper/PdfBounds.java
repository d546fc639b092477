package org.shanyraq.paper;

import java.time.Duration;

/** How much work one paper may be: a printing that goes on and on ends with a sentence, and nobody else waits for it. */
final class PdfBounds {

    private final long end;
    private final int mostPages;

    PdfBounds(Duration longest, int mostPages) {
        this.end = System.nanoTime() + longest.toNanos();
        this.mostPages = mostPages;
    }

    void ensureTime() {
        if (System.nanoTime() - end > 0) {
            throw new TooMuch();
        }
    }

    void ensurePages(int pages) {
        ensureTime();
        if (pages > mostPages) {
            throw new TooMuch();
        }
    }

    static final class TooMuch extends RuntimeException {}
}
