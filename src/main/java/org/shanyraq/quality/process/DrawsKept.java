package org.shanyraq.quality.process;

import org.shanyraq.quality.FileChecks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draw of files is always awaited; in an existing centre from the start of this version on. */
@Component
@Order(DrawsKept.AFTER_THE_PAST)
class DrawsKept implements ApplicationRunner {

    /** A centre to practise in is filled with its past first. */
    static final int AFTER_THE_PAST = 61;

    private final boolean regular;
    private final FileChecks checks;

    DrawsKept(@Value("${shanyraq.quality.regular:true}") boolean regular, FileChecks checks) {
        this.regular = regular;
        this.checks = checks;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (regular) {
            checks.awaitDraw();
        }
    }
}
