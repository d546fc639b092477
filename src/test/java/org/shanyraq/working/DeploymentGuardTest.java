package org.shanyraq.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever deploys: what hides a program is not taken. */
@CentreTest
class DeploymentGuardTest {

    private static final String STEP = "camunda:delegateExpression=\"${findReviewers}\"";

    @Autowired
    private RepositoryService repository;

    @Test
    void aStepThatTheApplicationDoesNotOfferIsRefused() throws IOException {
        refused(
                "progress-review.bpmn",
                STEP,
                "camunda:delegateExpression=\"${dataSource}\"",
                "progress-review.bpmn: “Find reviewers” names the step ${dataSource}, which the application does not offer.");
    }

    @Test
    void aClassIsRefused() throws IOException {
        refused(
                "progress-review.bpmn",
                STEP,
                "camunda:class=\"org.example.Find\"",
                "progress-review.bpmn: “Find reviewers” names a program of its own.");
    }

    @Test
    void aProgramInATableIsRefused() throws IOException {
        refused(
                "likeness-verdict.dmn",
                "<inputEntry id",
                "<inputEntry expressionLanguage=\"javascript\" id",
                "likeness-verdict.dmn: “when_likely” holds a script");
    }

    @Test
    void aCaseDiagramIsRefused() {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("a.cmmn", "<a/>")
                        .deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("a.cmmn");
    }

    private void refused(String file, String text, String instead, String sentence) throws IOException {
        String own = Files.readString(Path.of("processes", file));
        assertThat(own).contains(text);
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString(
                                "folder/" + file,
                                own.replaceFirst(
                                        java.util.regex.Pattern.quote(text),
                                        java.util.regex.Matcher.quoteReplacement(instead)))
                        .deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(sentence);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
