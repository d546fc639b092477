package org.shanyraq.register;

/** Nobody needs to look into the register so often; the coordinator knows of it. */
public class TooManySearches extends RuntimeException {

    TooManySearches() {
        super("register.tooManySearches");
    }
}
