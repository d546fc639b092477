package org.shanyraq.engine;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which diagram keeps the application from starting, and where in it the fault is. */
class BrokenDiagram extends AbstractFailureAnalyzer<ParseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ParseException cause) {
        String faults = cause.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(fault -> "  %s, line %d%s: %s"
                                .formatted(
                                        report.getResourceName(),
                                        fault.getLine(),
                                        fault.getMainElementId() == null ? "" : ", element " + fault.getMainElementId(),
                                        fault.getMessage())))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "A diagram cannot be deployed:\n" + (faults.isEmpty() ? cause.getMessage() : faults),
                "Open the diagram in the Modeler and mend the element named above. The versions deployed before are"
                        + " untouched, and so are all running cases.",
                cause);
    }
}
