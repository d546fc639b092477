package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.familyAssessed;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.parentingAssessed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Sent;
import org.shanyraq.running.FormConflict;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.SomebodyWasFirst;
import org.shanyraq.security.Accounts;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people work at once. */
@CentreTest
class AtTheSameMomentTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectMapper json;

    @RepeatedTest(5)
    void ofTwoWhoSubmitTheSameTaskOneWinsAndTheOtherIsTold() throws Exception {
        String family = cases.referred();
        String task = centre.task(family, "task_makeFirstContact").getId();
        Filled form = filled("aigerim", task, family, firstContact());

        List<String> told = Collections.synchronizedList(new ArrayList<>());
        List<String> won = atOnce(Collections.nCopies(2, () -> {
            try {
                form.fileAs("aigerim");
                return "won";
            } catch (SomebodyWasFirst | FormGone | ConcurrencyFailureException e) {
                told.add(e.getClass().getSimpleName());
                return "told";
            }
        }));

        assertThat(won).containsExactlyInAnyOrder("won", "told");
        assertThat(told).containsAnyOf("SomebodyWasFirst", "FormGone");
        assertThat(cases.papers(family, "make-first-contact")).hasSize(1);
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
    }

    @Test
    void whoeverComesLateToATaskOfTheGroupIsTold() {
        accounts.open("dina", "Dina", "Abenova", "shanyraq", "coordinator");
        String family = cases.atAdmission();
        String task = centre.task(family, "task_decideAdmission").getId();
        Filled late = filled("dina", task, family, admission("accompany"));

        tasks.claim(task, "saule");
        assertThat(catchThrowableOfType(FormGone.class, () -> late.fileAs("dina"))
                        .reason())
                .isEqualTo(FormGone.Reason.notClaimed);
        cases.fileAs("saule", family, admission("accompany"));
        assertThat(catchThrowableOfType(FormGone.class, () -> late.fileAs("dina"))
                        .reason())
                .isEqualTo(FormGone.Reason.notThere);

        assertThat(cases.papers(family, "decide-admission")).hasSize(1);
    }

    @Test
    void referralsThatComeAtOnceGetNumbersOfTheirOwn() throws Exception {
        List<String> numbers = atOnce(Collections.nCopies(12, () -> cases.referred()));

        assertThat(new HashSet<>(numbers)).hasSize(12);
        assertThat(numbers).allMatch(number -> number.matches("\\d{4}-\\d{4}"));
        assertThat(numbers)
                .allSatisfy(number -> assertThat(centre.openTasks(number)).hasSize(1));
    }

    @RepeatedTest(3)
    void twoPartsOfOneAssessmentThatAreFinishedAtOnceAreBothKept() throws Exception {
        String family = cases.atInDepthAssessment();
        cases.file(family, childAssessed());
        List<Callable<String>> parts = Stream.of(parentingAssessed(), familyAssessed())
                .<Callable<String>>map(part -> {
                    String task = centre.task(family, part.task()).getId();
                    Filled form = filled("aigerim", task, family, part);
                    return () -> onceMoreIfSomebodyWasFirst(() -> form.fileAs("aigerim"));
                })
                .toList();

        atOnce(parts);

        assertThat(centre.openTasks(family)).containsExactly("task_summariseAssessment");
        assertThat(cases.papers(family, "assess-parenting")).hasSize(1);
        assertThat(cases.papers(family, "assess-family")).hasSize(1);
    }

    @Test
    void aFormThatWasOpenedBeforeTheCaseFileChangedOverwritesNothing() {
        String family = cases.referred();
        String task = centre.task(family, "task_makeFirstContact").getId();
        Filled form = filled("aigerim", task, family, firstContact());
        transaction.executeWithoutResult(step -> caseFiles.family(family).reachedAt(null, "+7 701 111 11 11"));

        FormConflict conflict = catchThrowableOfType(FormConflict.class, () -> form.fileAs("aigerim"));

        assertThat(conflict.changed()).containsExactly("phone");
        assertThat(conflict.data().path("phone").asText()).isEqualTo("+7 701 111 11 11");
        assertThat(caseFiles.family(family).phone()).isEqualTo("+7 701 111 11 11");
        assertThat(cases.papers(family, "make-first-contact")).isEmpty();
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");

        form.answers().put("phone", "+7 701 111 11 11");
        new Filled(task, form.answers(), conflict.version()).fileAs("aigerim");
        assertThat(caseFiles.family(family).phone()).isEqualTo("+7 701 111 11 11");
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
    }

    private Filled filled(String person, String task, String family, Answers answers) {
        OpenForm open = acting.person(person, () -> road.open(new FormPlace.Task(task)));
        ObjectNode data = open.data().deepCopy();
        data.setAll((ObjectNode) json.valueToTree(cases.filled(family, answers)));
        return new Filled(task, data, open.version());
    }

    /** A form that lies filled in on somebody's desk. */
    private final class Filled {

        private final String task;
        private final ObjectNode answers;
        private final String version;

        private Filled(String task, ObjectNode answers, String version) {
            this.task = task;
            this.answers = answers;
            this.version = version;
        }

        private ObjectNode answers() {
            return answers;
        }

        private String fileAs(String person) {
            return acting.person(person, () -> {
                road.file(new FormPlace.Task(task), new Sent(answers, version, UUID.randomUUID()));
                return "filed";
            });
        }
    }

    /** As the door for the browser does. */
    private static <T> T onceMoreIfSomebodyWasFirst(Supplier<T> act) {
        try {
            return act.get();
        } catch (SomebodyWasFirst | ConcurrencyFailureException e) {
            return act.get();
        }
    }

    /** Everybody begins when all are ready. */
    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(acts.size());
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> begun = acts.stream()
                    .map(act -> people.submit(() -> {
                        ready.await(30, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> act : begun) {
                done.add(act.get(60, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            people.shutdownNow();
        }
    }
}
