package org.shanyraq.paper;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much work one paper may be: a printing that goes on and on ends with a sentence, and nobody else waits for it. Counted is
 * the work, not the time of day: where the machine has much else to do, a paper is not longer for it.
 */
final class PdfBounds {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long end;
    private final int mostPages;

    PdfBounds(Duration longest, int mostPages) {
        this.end = THREADS.getCurrentThreadCpuTime() + longest.toNanos();
        this.mostPages = mostPages;
    }

    void ensureTime() {
        if (THREADS.getCurrentThreadCpuTime() > end) {
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
