package org.shanyraq.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands the {@link Desks} to a test and clears them afterwards; a failing test leaves a picture of each. */
class DesksOfTheCentre implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(DesksOfTheCentre.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Desks.class;
    }

    @Override
    public Desks resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).getOrComputeIfAbsent(Desks.class, none -> new Desks(address(test)), Desks.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Desks desks = test.getStore(HERE).get(Desks.class, Desks.class);
        if (desks == null) {
            return;
        }
        try (desks) {
            test.getExecutionException()
                    .ifPresent(failure -> desks.photograph(
                            "failed-" + test.getRequiredTestMethod().getName()));
            desks.assertNothingWentWrong();
        }
    }

    private static String address(ExtensionContext test) {
        return "http://127.0.0.1:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }
}
