package org.shanyraq.engine;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which decision table keeps the application from starting, and why. */
class BrokenDecision extends AbstractFailureAnalyzer<DmnTransformException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DmnTransformException cause) {
        String faults = Stream.iterate(root, fault -> fault != null, Throwable::getCause)
                .dropWhile(fault -> !(fault instanceof ProcessEngineException))
                .map(fault -> "  " + fault.getMessage())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "A decision table cannot be deployed:\n" + faults,
                "Open the table in the Modeler and mend it. The versions deployed before are untouched, and so are all"
                        + " running cases.",
                cause);
    }
}
