package org.shanyraq.engine;

import java.util.List;

/** Who looks at diagrams, tables and forms before the engine takes them. Implemented by the module that knows what they may hold. */
public interface DeploymentCheck {

    /**
     * Of all files that the application brings, before there is an engine.
     *
     * @throws RuntimeException that says all of their faults; the application does not start with them
     */
    void ofTheApplication();

    /**
     * Of one file that is deployed, by whatever door: what an engine may never be given. What does not fit together with other files
     * is asked elsewhere.
     *
     * @return sentences in the words of whoever deploys; none if it may be taken
     */
    List<String> refusals(String file, byte[] content);
}
