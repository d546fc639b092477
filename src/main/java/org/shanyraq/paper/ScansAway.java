package org.shanyraq.paper;

/** The place where scans are kept cannot be reached now; nothing was kept. */
public class ScansAway extends RuntimeException {

    ScansAway(Throwable cause) {
        super(cause);
    }
}
