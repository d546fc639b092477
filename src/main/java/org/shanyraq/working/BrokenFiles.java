package org.shanyraq.working;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says everything in diagrams, tables, forms and words that keeps the application from starting. */
class BrokenFiles extends AbstractFailureAnalyzer<FaultyFiles> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FaultyFiles cause) {
        return new FailureAnalysis(
                "The files of the centre's way of working have faults:\n" + cause.getMessage(),
                "Mend each of them in the Modeler and build the application anew. The versions deployed before are untouched,"
                        + " and so are all running cases.",
                cause);
    }
}
