package org.shanyraq.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** There is no administrator, and no name and password for the first one that could be taken. */
class NoAdministrator extends RuntimeException {

    NoAdministrator() {
        super("The centre has no administrator yet, and no password was given for the first one");
    }

    NoAdministrator(String user, BadUserRequestException refused) {
        super(
                "The centre has no administrator yet, and the account '%s' cannot be opened: %s"
                        .formatted(user, refused.getMessage()),
                refused);
    }

    static class Analyzer extends AbstractFailureAnalyzer<NoAdministrator> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NoAdministrator cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set SHANYRAQ_ADMINISTRATOR_PASSWORD (and SHANYRAQ_ADMINISTRATOR_USER, if it is not to be 'admin'): at"
                            + " least %d characters, and the user's name is no part of them."
                                    .formatted(LongPasswords.SHORTEST),
                    cause);
        }
    }
}
