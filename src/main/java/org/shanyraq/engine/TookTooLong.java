package org.shanyraq.engine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells, of a failure, that something was given up because it took too long: everything of it is rolled back. */
public final class TookTooLong {

    /** A statement was cancelled; a lock was not to be had. */
    private static final Set<String> GIVEN_UP = Set.of("57014", "55P03");

    private TookTooLong() {}

    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionTimedOutException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException database
                            && database.getSQLState() != null
                            && GIVEN_UP.contains(database.getSQLState()))
                    || (cause instanceof org.hibernate.TransactionException
                            && String.valueOf(cause.getMessage()).contains("timeout"))) {
                return true;
            }
        }
        return false;
    }
}
