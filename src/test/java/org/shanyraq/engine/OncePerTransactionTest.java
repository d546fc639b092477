package org.shanyraq.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@CentreTest
class OncePerTransactionTest {

    @Autowired
    PlatformTransactionManager transactions;

    private int reads;
    private final OncePerTransaction<String, String> answers = new OncePerTransaction<>(key -> key + ++reads);

    @BeforeEach
    void nothingWasRead() {
        reads = 0;
    }

    @Test
    void whatIsAskedAgainInOneTransactionIsReadOnce() {
        String asked = in(
                TransactionDefinition.PROPAGATION_REQUIRED, () -> answers.of("a") + answers.of("b") + answers.of("a"));

        assertThat(asked).isEqualTo("a1b2a1");
    }

    @Test
    void theNextTransactionReadsAgainAlsoAfterOneThatFailed() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, () -> answers.of("a"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            answers.of("a");
            status.setRollbackOnly();
        });

        assertThat(in(TransactionDefinition.PROPAGATION_REQUIRED, () -> answers.of("a")))
                .isEqualTo("a3");
    }

    @Test
    void aTransactionWithinAnotherHasAnswersOfItsOwn() {
        String asked = in(
                TransactionDefinition.PROPAGATION_REQUIRED,
                () -> answers.of("a")
                        + in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> answers.of("a"))
                        + answers.of("a"));

        assertThat(asked).isEqualTo("a1a2a1");
    }

    @Test
    void whatWasForgottenIsReadAgain() {
        String asked = in(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            String before = answers.of("a") + answers.of("b");
            answers.forget("a");
            return before + answers.of("a") + answers.of("b");
        });

        assertThat(asked).isEqualTo("a1b2a3b2");
    }

    @Test
    void outsideATransactionEachQuestionReads() {
        assertThat(answers.of("a") + answers.of("a")).isEqualTo("a1a2");
    }

    private String in(int propagation, Supplier<String> asking) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(propagation);
        return transaction.execute(status -> asking.get());
    }
}
