package org.shanyraq.closure;

/** The coordinator's word on a closure that was prepared. */
public enum ClosureDecision {
    approve("approve"),
    sendBack("return"),
    refuse("refuse");

    private final String routing;

    ClosureDecision(String routing) {
        this.routing = routing;
    }

    /** Its name in the diagram. */
    public String routing() {
        return routing;
    }
}
