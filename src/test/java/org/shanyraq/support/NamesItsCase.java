package org.shanyraq.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.ParameterizedTest;

/** A failure of a test with many cases says which one failed, by the name of the row, form or diagram, in every report. */
public class NamesItsCase implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (!(failure instanceof AssertionError)
                || context.getRequiredTestMethod().getAnnotation(ParameterizedTest.class) == null) {
            throw failure;
        }
        AssertionError named = new AssertionError(context.getDisplayName() + ": " + failure.getMessage(), failure);
        named.setStackTrace(failure.getStackTrace());
        throw named;
    }
}
