package org.shanyraq.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test in a running centre: the real engine, the real PostgreSQL, the people of the demo and none of its families.
 * All such tests of one JVM share one centre, or those of one class do (see {@link FreshCentre}); each opens cases of its
 * own. {@code ./mvnw -Pquick verify} goes without them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("centre")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@TestExecutionListeners(listeners = FreshCentre.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = EmptyDatabase.class)
@Import({
    Centre.class,
    Cases.class,
    CentrePlayer.class,
    ManyTasks.class,
    Mishaps.class,
    Newcomers.class,
    ProcessCoverage.class,
    WordsForEveryKey.class
})
public @interface CentreTest {}
