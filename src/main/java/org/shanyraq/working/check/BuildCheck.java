package org.shanyraq.working.check;

import java.util.List;

/** What the build asks of the files that it packs, also where it skips the tests. */
final class BuildCheck {

    private BuildCheck() {}

    /** Ends with 1, and says every fault in a line, where there is one. */
    public static void main(String[] arguments) {
        List<Fault> faults = new Checker(Application.compiled()).faults(ApplicationFiles.read());
        faults.forEach(fault -> System.err.println(fault.inEnglish()));
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }
}
