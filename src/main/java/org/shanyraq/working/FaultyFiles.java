package org.shanyraq.working;

import java.util.List;
import java.util.stream.Collectors;
import org.shanyraq.working.check.Fault;

/** The files that the application brings are not the centre's way of working. */
class FaultyFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyFiles(List<Fault> faults) {
        super(faults.stream().map(fault -> "  " + fault.inEnglish()).collect(Collectors.joining("\n")));
    }
}
