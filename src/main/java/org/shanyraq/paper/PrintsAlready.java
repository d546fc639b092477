package org.shanyraq.paper;

/** A person prints one paper at a time. */
public class PrintsAlready extends RuntimeException {

    PrintsAlready() {
        super("paper.oneAtATime");
    }
}
