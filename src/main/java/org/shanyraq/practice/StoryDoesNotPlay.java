package org.shanyraq.practice;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A family of the demo cannot be brought to its stage: its story and the processes tell different things. */
class StoryDoesNotPlay extends RuntimeException {

    StoryDoesNotPlay(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static class Analyzer extends AbstractFailureAnalyzer<StoryDoesNotPlay> {

        @Override
        protected FailureAnalysis analyze(Throwable root, StoryDoesNotPlay cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Mend the story under src/main/resources/demo/families or the process that it is played through,"
                            + " empty the data folder and start again; or start without the families:"
                            + " shanyraq.demo.families=false.",
                    cause);
        }
    }
}
