package org.shanyraq.running;

/** Two people did the same at the same moment; the other one's stands, this one's left no trace. */
public class SomebodyWasFirst extends RuntimeException {

    public SomebodyWasFirst(Throwable cause) {
        super(cause);
    }
}
