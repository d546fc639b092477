package org.shanyraq.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; says what the matter is and what to do. */
public class DatabaseUnusable extends RuntimeException {

    private final String remedy;

    DatabaseUnusable(String matter, String remedy, @Nullable Throwable cause) {
        super(matter, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
