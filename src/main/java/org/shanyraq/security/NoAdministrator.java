package org.shanyraq.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** There is no administrator and no password for the first one. */
class NoAdministrator extends RuntimeException {

    NoAdministrator(int shortestPassword) {
        super(
                "The centre has no administrator yet, and no password of at least %d characters was given for the first one"
                        .formatted(shortestPassword));
    }

    static class Analyzer extends AbstractFailureAnalyzer<NoAdministrator> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NoAdministrator cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set SHANYRAQ_ADMINISTRATOR_PASSWORD (and SHANYRAQ_ADMINISTRATOR_USER, if it is not to be 'admin').",
                    cause);
        }
    }
}
