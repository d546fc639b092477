package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.absence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.WorkingDays;
import org.shanyraq.support.Moment;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** One mail a day for everybody who has something due, none for the others. */
class DailyMailsTest extends WithMailServer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private DailyMails daily;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WorkingDays workingDays;

    private String worker;

    @BeforeEach
    void aWorkerWithAnAddress() {
        worker = hire("caseManager");
    }

    @Test
    void whoHasNothingDueGetsNoMail() {
        Task task = toDo();
        centre.passToTheMorningOfAWorkingDay();
        due(task, centre.now().plusDays(30));

        aMorningComes();

        assertThat(mails(worker)).isEmpty();
    }

    @Test
    void whatIsOverdueAndWhatIsDueTodayStandsInOneMail() {
        Task overdue = toDo();
        Task today = toDo();
        OffsetDateTime before = centre.now().minusDays(4);
        due(overdue, before);
        due(today, endOfTheNextWorkingDay());

        aMorningComes();

        assertThat(subjects(worker)).containsExactly("Shanyraq: overdue 1, due today 1");
        assertThat(mails(worker).get(0).text()).startsWith("""
                        OVERDUE

                        %s · Make first contact
                        Due %s
                        https://centre.example/camunda/app/tasklist/default/#/?task=%s

                        DUE TODAY

                        %s · Make first contact
                        Due %s
                        https://centre.example/camunda/app/tasklist/default/#/?task=%s

                        All tasks:
                        https://centre.example/camunda/app/tasklist/default/
                        """.formatted(
                        number(overdue),
                        DAY.format(before),
                        overdue.getId(),
                        number(today),
                        DAY.format(centre.now()),
                        today.getId()));
    }

    @Test
    void lookingAgainOrOnTwoMachinesWritesNoSecondMail() throws Exception {
        due(toDo(), centre.now());
        centre.passToTheMorningOfAWorkingDay();
        ExecutorService machines = Executors.newFixedThreadPool(2);
        Callable<Boolean> machine = () -> {
            reminders.look();
            postman.deliver();
            return true;
        };

        for (Future<Boolean> done : machines.invokeAll(List.of(machine, machine))) {
            assertThat(done.get()).isTrue();
        }
        machine.call();
        machines.shutdown();

        assertThat(subjects(worker)).containsExactly("Shanyraq: overdue 1");
    }

    @Test
    void afterManyDaysInWhichNobodyLookedThereIsOneMail() {
        due(toDo(), centre.now());

        centre.passDays(20);
        aMorningComes();

        assertThat(subjects(worker))
                .filteredOn(subject -> subject.startsWith("Shanyraq"))
                .hasSize(1);
    }

    @Test
    void nothingIsWrittenOnDaysOffBeforeTheMorningAndInTheEvening() {
        due(toDo(), centre.now());
        centre.passToTheMorningOfAWorkingDay();
        OffsetDateTime morning = centre.now();

        List<OffsetDateTime> wrong = List.of(
                morning.withHour(19),
                morning.plusDays(1).withHour(7),
                morning.plusDays(7).with(DayOfWeek.SATURDAY).withHour(10));
        wrong.forEach(time -> {
            centre.passUntil(time);
            reminders.look();
        });

        assertThat(waiting(worker)).isZero();
    }

    @Test
    void whatAllOfARoleMayTakeIsToldToAllOfThem() {
        String coordinator = hire("coordinator");
        String other = hire("coordinator");
        due(centre.task(cases.atAdmission(), "task_decideAdmission"), centre.now());

        aMorningComes();

        assertThat(daily(coordinator)).singleElement().asString().startsWith("Shanyraq: overdue");
        assertThat(daily(other)).isEqualTo(daily(coordinator));
    }

    @Test
    void inPlaceOfWhoIsAwayTheSubstituteGetsTheMail() {
        String substitute = hire("caseManager");
        Task task = toDo();
        centre.start(
                "saule",
                "workerAbsence",
                absence(worker, substitute, 30).with("caseByCase", true).at(new Moment(centre.now(), List.of())));
        due(task, centre.now());

        aMorningComes();

        assertThat(mails(worker)).isEmpty();
        assertThat(subjects(substitute)).containsExactly("Shanyraq: overdue 1");
    }

    /** One for each mail, and always as many for all of them together. */
    @Test
    void morePeopleAndMoreTasksNeedNoMoreQueries() {
        due(toDo(), centre.now());
        int few = queriesOfAMorning();

        due(toDo(), centre.now());
        due(toDo(), centre.now());
        for (int more = 0; more < 3; more++) {
            String other = hire("caseManager");
            Task task = toDo();
            tasks.setAssignee(task.getId(), other);
            due(task, centre.now());
        }
        int many = queriesOfAMorning();

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(subjects(worker)).isEmpty();
    }

    private int queriesOfAMorning() {
        centre.passToTheMorningOfAWorkingDay();
        LocalDate today = centre.now().toLocalDate();
        int before = written();
        int asked = Statements.of(() -> daily.write(today));
        return asked - (written() - before);
    }

    private int written() {
        return database.sql("select count(*) from casefile.outgoing_mail where fact like 'daily:%'")
                .query(Integer.class)
                .single();
    }

    @Test
    void everybodyReadsTheirOwnLanguage() {
        String kazakh = hire("caseManager");
        identities.setUserInfo(worker, "language", "ru");
        identities.setUserInfo(kazakh, "language", "kk");
        due(toDo(), centre.now());
        Task other = toDo();
        tasks.setAssignee(other.getId(), kazakh);
        due(other, centre.now());

        aMorningComes();

        assertThat(subjects(worker)).containsExactly("Shanyraq: просрочено: 1");
        assertThat(mails(worker).get(0).text()).contains("ПРОСРОЧЕНО", "Провести первый контакт", "Срок: ");
        assertThat(subjects(kazakh)).containsExactly("Shanyraq: мерзімі өткені: 1");
        assertThat(mails(kazakh).get(0).text()).contains("МЕРЗІМІ ӨТКЕН", "Алғашқы байланыс", "Мерзімі: ");
    }

    @Test
    void whoHasNoAddressGetsNoMailAndTheOthersGetTheirs() {
        String unreachable = hire("caseManager");
        address(unreachable, null);
        Task task = toDo();
        tasks.setAssignee(task.getId(), unreachable);
        due(task, centre.now());
        due(toDo(), centre.now());

        aMorningComes();

        assertThat(mails(unreachable)).isEmpty();
        assertThat(mails(worker)).hasSize(1);
    }

    private OffsetDateTime endOfTheNextWorkingDay() {
        OffsetDateTime now = centre.now();
        return workingDays.after(now.toLocalDate(), 1).atTime(now.toOffsetTime().withHour(18));
    }

    /** A coordinator may hear of other tests' cases too. */
    private List<String> daily(String coordinator) {
        return subjects(coordinator).stream()
                .filter(subject -> subject.startsWith("Shanyraq: "))
                .toList();
    }

    private Task toDo() {
        String family = cases.referred();
        cases.handOver(family, "task_makeFirstContact", worker);
        return centre.task(family, "task_makeFirstContact");
    }

    private void due(Task task, OffsetDateTime due) {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        now.setDueDate(Date.from(due.toInstant()));
        tasks.saveTask(now);
    }

    private String number(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
