package org.shanyraq.running;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The case file has changed since the form was opened. Nothing is stored; the person looks and files again. */
public class FormConflict extends RuntimeException {

    private final transient List<String> changed;
    private final transient String version;
    private final transient ObjectNode data;

    public FormConflict(List<String> changed, String version, ObjectNode data) {
        super("Facts changed since the form was opened: " + changed);
        this.changed = changed;
        this.version = version;
        this.data = data;
    }

    /** The keys of the fields whose facts changed. */
    public List<String> changed() {
        return changed;
    }

    /** The version to file against after looking. */
    public String version() {
        return version;
    }

    /** The facts as they are now. */
    public ObjectNode data() {
        return data;
    }
}
