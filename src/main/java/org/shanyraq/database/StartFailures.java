package org.shanyraq.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in sentences why the application does not start without a usable database. */
final class StartFailures {

    private StartFailures() {}

    static class Unusable extends AbstractFailureAnalyzer<DatabaseUnusable> {

        @Override
        protected FailureAnalysis analyze(Throwable root, DatabaseUnusable cause) {
            return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
        }
    }

    static class Unreachable extends AbstractFailureAnalyzer<SQLException> {

        private static final String CANNOT_CONNECT = "08";
        private static final String NOT_LET_IN = "28";
        private static final String NO_SUCH_DATABASE = "3D";

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
            String state = String.valueOf(cause.getSQLState());
            if (state.startsWith(CANNOT_CONNECT)) {
                return analysis("The database does not answer at the address in SPRING_DATASOURCE_URL", cause);
            }
            if (state.startsWith(NOT_LET_IN)) {
                return analysis("The database refuses the user name or the password", cause);
            }
            if (state.startsWith(NO_SUCH_DATABASE)) {
                return analysis("The database server has no database of the name in SPRING_DATASOURCE_URL", cause);
            }
            return null;
        }

        private static FailureAnalysis analysis(String matter, SQLException cause) {
            return new FailureAnalysis(
                    "%s: %s".formatted(matter, cause.getMessage()),
                    "Look at SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that the"
                            + " server runs. Nothing has been changed.",
                    cause);
        }
    }
}
