package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.ProcessCoverage;
import org.springframework.beans.factory.annotation.Autowired;

/** The last test of all, to be run with the others: they have passed every element of every diagram. */
@CentreTest
@Order(Integer.MAX_VALUE)
class ZCoverageTest {

    @Autowired
    private ProcessCoverage coverage;

    @Test
    void everyFlowNodeAndEverySequenceFlowOfEveryProcessIsPassed() throws IOException {
        coverage.draw();

        assertThat(coverage.missed())
                .as("elements that no scenario passed; drawn in target/process-test-coverage")
                .isEmpty();
    }
}
