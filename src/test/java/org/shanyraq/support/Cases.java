package org.shanyraq.support;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.assessment.RiskAssessment;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormErrors;
import org.springframework.boot.test.context.TestComponent;

/**
 * Families on their way through the centre. A case is brought to a stage by its forms, each filed by whoever's work it
 * is; what is given here goes another way than usual.
 */
@TestComponent
public class Cases {

    private static final int LONGEST_WAY = 80;

    /** What may be done last where something runs beside it. */
    private static final Set<String> LIFE_LINE_WAITS =
            Set.of("task_accompanyFamily", "task_agreeNextStep", "task_prepareClosure", "task_approveClosure");

    private static final Map<String, String> FIRST_OF_GROUP = Map.of(
            "coordinator", "saule",
            "director", "bolat",
            "psychologist", "madina",
            "lawyer", "timur",
            "speechTherapist", "zhanna");

    private final Centre centre;
    private final TaskService tasks;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final RiskAssessments risks;

    Cases(Centre centre, TaskService tasks, CaseFiles caseFiles, Filings filings, RiskAssessments risks) {
        this.centre = centre;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.risks = risks;
    }

    /** A case whose first contact is to be made. */
    public String referred(Answers... unusual) {
        return centre.refer(
                "aigerim", answers("register-referral", byForm(unusual)).at(moment(List.of())));
    }

    /** Somebody else than the case manager takes a referral down; the number of the case in whose file it is. */
    public String referredBy(String person, Answers referral) {
        return centre.refer(person, referral.at(moment(List.of())));
    }

    /** A case that waits for the commission. */
    public String atAdmission(Answers... unusual) {
        return walked("task_decideAdmission", unusual);
    }

    /** A case that has a lead worker and waits for the agreement. */
    public String admitted(Answers... unusual) {
        return walked("task_signAgreement", unusual);
    }

    public String atInDepthAssessment(Answers... unusual) {
        return walked("task_assessChild", unusual);
    }

    /** A case whose plan is to be drafted. */
    public String atPlan(Answers... unusual) {
        return walked("task_draftPlan", unusual);
    }

    /** A case whose plan is being carried out. */
    public String accompanied(Answers... unusual) {
        return walked("task_accompanyFamily", unusual);
    }

    /** A case whose review is to be held, after one was asked for. */
    public String atReview(Answers... unusual) {
        return walked("task_conductReview", unusual);
    }

    /** A case whose review has found what is to be found; the next step is to be agreed. */
    public String reviewed(Answers... unusual) {
        return walked("task_agreeNextStep", unusual);
    }

    /** A case whose closure is to be prepared, because its family stands on its own feet. */
    public String atClosure(Answers... unusual) {
        return walked("task_prepareClosure", unusual);
    }

    /** A closed case whose family agreed to a year of monitoring. */
    public String monitored(Answers... unusual) {
        String caseNumber = atClosure(unusual);
        file(caseNumber, Answers.closure().agreeingToMonitoring());
        file(caseNumber, Answers.closureApproved());
        return caseNumber;
    }

    /** A closed case whose family wants no monitoring. */
    public String closed(Answers... unusual) {
        String caseNumber = atClosure(unusual);
        file(caseNumber, Answers.closure());
        file(caseNumber, Answers.closureApproved());
        return caseNumber;
    }

    /** Goes on until this task is open. */
    public void goOnTo(String task, String caseNumber, Answers... unusual) {
        Map<String, Answers> given = byForm(unusual);
        for (int step = 0; !centre.openTasks(caseNumber).contains(task); step++) {
            assertThat(step)
                    .as("steps of case %s on its way to %s", caseNumber, task)
                    .isLessThan(LONGEST_WAY);
            Set<String> open = centre.openTasks(caseNumber);
            assertThat(open)
                    .as("open tasks of case %s on its way to %s", caseNumber, task)
                    .isNotEmpty();
            file(caseNumber, answers(Answers.formOf(open.iterator().next()), given));
        }
    }

    /** As long as anything is to be done in the case it is done, what runs beside the life line first. */
    public void playOut(String caseNumber, Answers... unusual) {
        Map<String, Answers> given = byForm(unusual);
        for (int step = 0; !centre.openTasks(caseNumber).isEmpty(); step++) {
            Set<String> open = centre.openTasks(caseNumber);
            assertThat(step).as("steps of case %s, at %s", caseNumber, open).isLessThan(LONGEST_WAY);
            String next = open.stream()
                    .filter(task -> !LIFE_LINE_WAITS.contains(task))
                    .findFirst()
                    .orElseGet(() -> open.iterator().next());
            file(caseNumber, answers(Answers.formOf(next), given));
        }
    }

    /** A worker reports in the case file that a child is in danger. */
    public void reportDanger(String person, String caseNumber, Answers danger) {
        centre.begin(person, caseNumber, "safeguarding", filled(caseNumber, danger));
    }

    /** A worker reports in Tasklist that a child is in danger, in a family without an open case. */
    public String newCaseInDanger(String person, Answers danger) {
        return centre.start(person, "safeguarding", danger.at(moment(List.of())));
    }

    /** Whoever's work it is files this form. */
    public void file(String caseNumber, Answers answers) {
        List<Task> open = centre.tasks(caseNumber, answers.task());
        assertThat(open)
                .as("open tasks %s of case %s", answers.task(), caseNumber)
                .isNotEmpty();
        fileAs(worker(open.get(0)), caseNumber, answers);
    }

    /** Begins something beside the tasks of a case. */
    public void begin(String person, String caseNumber, String process, Answers answers) {
        centre.begin(person, caseNumber, process, filled(caseNumber, answers));
    }

    public void fileAs(String person, String caseNumber, Answers answers) {
        centre.complete(person, caseNumber, answers.task(), filled(caseNumber, answers));
    }

    /** The answers as they are known now. */
    public Map<String, Object> filled(String caseNumber, Answers answers) {
        return answers.at(moment(caseFiles.family(caseNumber).members()));
    }

    /** The task is given to somebody else. */
    public void handOver(String caseNumber, String task, String person) {
        tasks.setAssignee(centre.task(caseNumber, task).getId(), person);
    }

    /** The sentences with which the form came back: nothing was filed. */
    public static String refusal(ThrowingCallable filing) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, filing);
        assertThat(refused).as("refused with a sentence").isNotNull();
        return refused.errors().stream()
                .map(FormErrors.FieldError::message)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The case as the file knows it. */
    public FamilyCase file(String caseNumber) {
        return caseFiles.of(caseNumber);
    }

    /** The latest look at the family's risk. */
    public RiskAssessment risk(String caseNumber) {
        return risks.latest(caseNumber).orElseThrow();
    }

    public List<FiledForm> papers(String caseNumber, String form) {
        return filings.of(caseNumber).stream()
                .filter(paper -> paper.form().equals(form))
                .toList();
    }

    /** Which deadlines raised a hand, and to whom: {@code firstContact coordinatorTold}. */
    public List<String> attention(String caseNumber) {
        return caseFiles.overview(caseNumber).attention().stream()
                .map(raised -> raised.deadline() + " " + raised.step())
                .toList();
    }

    private String walked(String task, Answers... unusual) {
        String caseNumber = referred(unusual);
        goOnTo(task, caseNumber, unusual);
        return caseNumber;
    }

    private String worker(Task task) {
        return task.getAssignee() != null
                ? task.getAssignee()
                : tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .map(FIRST_OF_GROUP::get)
                        .findFirst()
                        .orElseThrow();
    }

    private Moment moment(List<Member> family) {
        return new Moment(centre.now(), family.stream().map(Member::id).toList());
    }

    private static Answers answers(String form, Map<String, Answers> unusual) {
        return unusual.getOrDefault(form, Answers.usual(form));
    }

    private static Map<String, Answers> byForm(Answers... unusual) {
        return Arrays.stream(unusual).collect(toMap(Answers::form, identity()));
    }
}
