package org.shanyraq.paper;

/** A paper is more than is made into a PDF. It stays so: its Word file is the way to print it. */
public class PaperTooLong extends RuntimeException {

    private final int mostPages;

    PaperTooLong(int mostPages) {
        super("paper.tooLong");
        this.mostPages = mostPages;
    }

    public int mostPages() {
        return mostPages;
    }
}
