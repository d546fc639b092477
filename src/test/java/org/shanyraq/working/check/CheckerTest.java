package org.shanyraq.working.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that an analyst may break in the product's own files has one sentence that says where and what to do. */
class CheckerTest {

    static final Checker CHECKER = new Checker(Application.compiled());

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("i18n.messages", Locale.ROOT);

    private static final String REVIEW = "progress-review.bpmn";
    private static final String CONTACT = "make-first-contact.form";

    /** Where a question begins, so that another can stand before it. */
    private static final String MOBILE =
            "{\n          \"type\": \"checkbox\",\n          \"id\": \"Field_mobileVisit\"";

    @Test
    void theProductsOwnFilesHaveNoFault() {
        assertThat(CHECKER.faults(WayFiles.own())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void aBreakageHasItsSentence(String name, WayFiles broken, List<String> sentences) {
        assertThat(CHECKER.faults(broken.files()).stream().map(CheckerTest::said))
                .containsExactlyElementsOf(sentences);
    }

    /** What an analyst may well do. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void whatIsSoundStaysSilent(String name, WayFiles sound) {
        assertThat(CHECKER.faults(sound.files()).stream().map(CheckerTest::said))
                .isEmpty();
    }

    static Stream<Arguments> neighbours() {
        return Stream.of(
                Arguments.of(
                        "a shorter reminder",
                        WayFiles.broken().edit("deadlines.dmn", "\"5 days\"", "\"3 working days\"")),
                Arguments.of(
                        "a threshold moved on both sides",
                        WayFiles.broken()
                                .edit("views-apart.dmn", "&gt;= 1.5", "&gt;= 2")
                                .edit("views-apart.dmn", "]-1.5..1.5[", "]-1.5..2[")),
                Arguments.of(
                        "the same threshold in other words",
                        WayFiles.broken().edit("views-apart.dmn", "]-1.5..1.5[", "(-1.5..1.5)")),
                Arguments.of(
                        "everything but one word",
                        WayFiles.broken().edit("likeness-verdict.dmn", "&gt;= 50", "not(&lt; 50)")),
                Arguments.of("a question more", WayFiles.broken().edit(CONTACT, MOBILE, added("added") + MOBILE)),
                Arguments.of(
                        "a question that routes",
                        WayFiles.broken()
                                .edit(
                                        CONTACT,
                                        MOBILE,
                                        added("added")
                                                        .replace(
                                                                "\"label\"",
                                                                "\"properties\": {\"routes\": \"true\"}, \"label\"")
                                                + MOBILE)),
                Arguments.of(
                        "an expression in a sentence of the documentation",
                        WayFiles.broken().edit(REVIEW, "Go through goals", "Never ${x.y()}. Go through goals")),
                Arguments.of(
                        "files without translations",
                        WayFiles.broken()
                                .edit(REVIEW, "\"Find reviewers\"", "\"Xyzzy\"")
                                .without("words_ru.properties")
                                .without("words_kk.properties")));
    }

    static Stream<Arguments> breakages() {
        return Stream.of(unreadable(), hidden(), missing(), drawn(), written(), tables(), limits(), forms(), words())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> unreadable() {
        return Stream.of(
                broken(
                        "a file of another kind",
                        WayFiles.broken().with("Notes.docx", new byte[] {1}),
                        "Notes.docx: Notes.docx cannot be told: a diagram ends in .bpmn, a table in .dmn, a form in .form,"
                                + " and their names are small words with hyphens."),
                broken(
                        "an empty file",
                        WayFiles.broken().with("agree-next-step.form", new byte[0]),
                        "agree-next-step.form: The file is empty. Save it again from the Modeler."),
                broken(
                        "half a diagram",
                        WayFiles.broken().with("case-merge.bpmn", "<a>\n<b>".getBytes(StandardCharsets.UTF_8)),
                        "case-merge.bpmn: The file cannot be read: it is damaged in line 2. Save it again from the Modeler."),
                broken(
                        "half a form",
                        WayFiles.broken().with("agree-next-step.form", "{\n\"id\":".getBytes(StandardCharsets.UTF_8)),
                        "agree-next-step.form: The file cannot be read: it is damaged in line 2. Save it again from the Modeler."),
                broken(
                        "a form that is a list",
                        WayFiles.broken().with("agree-next-step.form", "[]".getBytes(StandardCharsets.UTF_8)),
                        "agree-next-step.form: This is no form of the Modeler: it has no list of components. Save it again from the Modeler."),
                broken(
                        "a doctype",
                        WayFiles.broken()
                                .edit(
                                        "contact-log.bpmn",
                                        "<bpmn:definitions",
                                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><bpmn:definitions"),
                        "contact-log.bpmn: The file begins with a DOCTYPE, which could draw in other files. Take that line away."));
    }

    private static Stream<Arguments> hidden() {
        String task = "name=\"Find reviewers\" camunda:delegateExpression=\"${findReviewers}\"";
        return Stream.of(
                broken(
                        "a script task",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "<bpmn:serviceTask id=\"task_findReviewers\" " + task,
                                        "<bpmn:scriptTask id=\"task_findReviewers\" scriptFormat=\"js\" name=\"Find reviewers\"")
                                .edit(REVIEW, "</bpmn:serviceTask>", "<bpmn:script>1</bpmn:script></bpmn:scriptTask>"),
                        at("task_findReviewers")
                                + "“Find reviewers” holds a script, which nobody sees who looks at the diagram."
                                + " Take it away: a judgement belongs in a table, everything else in a step that a developer writes."),
                broken(
                        "a script in a condition",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "<bpmn:conditionExpression",
                                        "<bpmn:conditionExpression language=\"javascript\""),
                        at("flow_collectiveYes") + "“yes” holds a script, which nobody sees who looks at the diagram."
                                + " Take it away: a judgement belongs in a table, everything else in a step that a developer writes."),
                broken(
                        "a script in what is handed on",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "<camunda:outputParameter name=\"proposedNextStep\">${decisionResult.getSingleResult().nextStep}",
                                        "<camunda:outputParameter name=\"proposedNextStep\"><camunda:script scriptFormat=\"js\">1</camunda:script>"),
                        at("task_proposeNextStep")
                                + "“Propose next step” holds a script, which nobody sees who looks at the diagram."
                                + " Take it away: a judgement belongs in a table, everything else in a step that a developer writes."),
                broken(
                        "a listener",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        task + ">",
                                        task + "><bpmn:extensionElements>"
                                                + "<camunda:executionListener event=\"start\" delegateExpression=\"${findReviewers}\" /></bpmn:extensionElements>"),
                        at("task_findReviewers")
                                + "“Find reviewers” has a listener, which nobody sees who looks at the diagram."
                                + " Take it away, and draw what it does as a step."),
                broken(
                        "a connector",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        task + ">",
                                        task + "><bpmn:extensionElements>"
                                                + "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements>"),
                        at("task_findReviewers") + "“Find reviewers” has a connector to another system."
                                + " Take it away: only a developer connects the centre to others."),
                broken(
                        "a class",
                        WayFiles.broken()
                                .edit(REVIEW, task, "name=\"Find reviewers\" camunda:class=\"org.example.Find\""),
                        at("task_findReviewers") + "“Find reviewers” names a program of its own."
                                + " Take it away, and choose a step that the application offers, as “Delegate expression”."),
                broken(
                        "an external task",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        task,
                                        "name=\"Find reviewers\" camunda:type=\"external\" camunda:topic=\"x\""),
                        at("task_findReviewers") + "“Find reviewers” waits for another program to do it."
                                + " Take that away, and choose a step that the application offers, as “Delegate expression”."),
                broken(
                        "a bean that is no step",
                        WayFiles.broken().edit(REVIEW, "\"${findReviewers}\"", "\"${dataSource}\""),
                        at("task_findReviewers")
                                + "“Find reviewers” names the step ${dataSource}, which the application does not offer."
                                + " Correct the name, or have a developer add the step."),
                broken(
                        "a call that is not listed",
                        WayFiles.broken().edit(REVIEW, "\"${caseManager}\"", "\"${deadlines.now().getClass()}\""),
                        at("task_conductReview")
                                + "“Conduct review” says “deadlines.now().getClass()”, which an expression may not say."
                                + " It may compare variables, and call what the guide for analysts lists."),
                broken(
                        "a form key",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "camunda:formRef=\"conduct-review\" camunda:formRefBinding=\"deployment\"",
                                        "camunda:formKey=\"embedded:app:x.html\""),
                        at("task_conductReview") + "“Conduct review” has a form that is no file of the Modeler."
                                + " Choose “Camunda Forms” as its type and name the form."));
    }

    private static Stream<Arguments> missing() {
        return Stream.of(
                broken(
                        "a form that is not there",
                        WayFiles.broken().edit(REVIEW, "formRef=\"conduct-review\"", "formRef=\"hold-review\""),
                        at("task_conductReview") + "“Conduct review” names the form hold-review, which is not there."
                                + " Correct the name, or add the form."),
                broken(
                        "a form of whatever version",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "formRef=\"conduct-review\" camunda:formRefBinding=\"deployment\"",
                                        "formRef=\"conduct-review\" camunda:formRefBinding=\"latest\""),
                        at("task_conductReview") + "“Conduct review” does not keep to the form that it came with."
                                + " Choose “deployment” as the binding of its form."),
                broken(
                        "a process that is not there",
                        WayFiles.broken()
                                .edit(REVIEW, "calledElement=\"riskScoring\"", "calledElement=\"riskCounting\""),
                        at("call_riskScoring") + "“Risk scoring” calls the process riskCounting, which is not there."
                                + " Correct the name, or add its diagram."),
                broken(
                        "a decision that is not there",
                        WayFiles.broken().without("closure-readiness.dmn"),
                        at("task_proposeNextStep")
                                + "“Propose next step” asks the decision closureReadiness, which is not there."
                                + " Correct the name, or add its table."),
                broken(
                        "a step without anything to do",
                        WayFiles.broken().edit(REVIEW, " camunda:decisionRef=\"closureReadiness\"", ""),
                        at("task_proposeNextStep")
                                + "“Propose next step” does nothing: it names neither a step of the application nor a table."
                                + " Name what it does."),
                broken(
                        "a process twice",
                        WayFiles.broken()
                                .edit(
                                        "service-stop.bpmn",
                                        "<bpmn:process id=\"serviceStop\"",
                                        "<bpmn:process id=\"serviceSession\""),
                        "service-stop.bpmn serviceSession: The process serviceSession belongs in a file named service-session.bpmn."
                                + " Rename the file, or give the process the file's name.",
                        "service-stop.bpmn serviceSession: The id serviceSession is taken already, in service-session.bpmn."
                                + " Give this one another id."));
    }

    private static Stream<Arguments> drawn() {
        return Stream.of(broken(
                "two elements of one id",
                WayFiles.broken()
                        .edit(
                                REVIEW,
                                "<bpmn:businessRuleTask id=\"task_proposeNextStep\"",
                                "<bpmn:businessRuleTask id=\"task_findReviewers\""),
                at("task_findReviewers")
                        + "Two things in this file have the id task_findReviewers. Give one of them another id."));
    }

    private static Stream<Arguments> loose() {
        return Stream.of(
                broken(
                        "an arrow to nothing",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "sourceRef=\"gateway_joinContributions\" targetRef=\"task_conductReview\"",
                                        "sourceRef=\"gateway_joinContributions\" targetRef=\"task_holdReview\""),
                        at("flow_joinContributionsToConductReview")
                                + "The arrow “flow_joinContributionsToConductReview” begins or ends"
                                + " at task_holdReview, which is not there. Draw it anew."),
                broken(
                        "a step that hangs in the air",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "<bpmn:serviceTask",
                                        "<bpmn:intermediateThrowEvent id=\"event_no\" name=\"no\" /><bpmn:serviceTask")
                                .edit(
                                        REVIEW,
                                        "<bpmndi:BPMNShape",
                                        "<bpmndi:BPMNShape id=\"a_di\" bpmnElement=\"event_no\">"
                                                + "<dc:Bounds x=\"180\" y=\"900\" width=\"36\" height=\"36\" /></bpmndi:BPMNShape><bpmndi:BPMNShape"),
                        at("event_no")
                                + "No arrow leads to “no”, so nobody ever comes there. Draw one, or take it away.",
                        at("event_no") + "No arrow leads on from “no”. Draw one, or let it end."),
                broken(
                        "a question without a default",
                        WayFiles.broken().edit(REVIEW, " default=\"flow_collectiveNo\"", ""),
                        at("gateway_collective")
                                + "The question “Several specialists?” leads nowhere when no answer fits."
                                + " Mark one of its arrows as “Default flow”."),
                broken(
                        "an answer without a condition",
                        WayFiles.broken().edit(REVIEW, ">${collective}<", "><"),
                        at("flow_collectiveYes")
                                + "The answer “yes” to the question “Several specialists?” says nowhere when it is taken."
                                + " Give the arrow a condition."),
                broken(
                        "an event at nothing",
                        WayFiles.broken()
                                .edit(
                                        "accompaniment.bpmn",
                                        "attachedToRef=\"call_planImplementation\"",
                                        "attachedToRef=\"call_gone\""),
                        "accompaniment.bpmn timer_reviewDue: “Review due” refers to call_gone, which is not there. Draw it anew in the Modeler."));
    }

    private static Stream<Arguments> layout() {
        return Stream.of(
                broken(
                        "a step that is not drawn",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "bpmnElement=\"task_findReviewers\"",
                                        "bpmnElement=\"definitions_progressReview\""),
                        at("task_findReviewers")
                                + "“Find reviewers” has no place on the diagram, so nobody sees it. Draw it anew in the Modeler."),
                broken(
                        "an arrow that is not drawn",
                        WayFiles.broken()
                                .edit(
                                        REVIEW,
                                        "bpmnElement=\"flow_collectiveYes\"",
                                        "bpmnElement=\"definitions_progressReview\""),
                        at("flow_collectiveYes")
                                + "The arrow “yes” is not drawn, so nobody sees it. Draw it anew in the Modeler."),
                broken(
                        "two steps on one place",
                        WayFiles.broken()
                                .edit(REVIEW, "<dc:Bounds x=\"266\" y=\"220\"", "<dc:Bounds x=\"400\" y=\"220\""),
                        at("gateway_collective") + "“Several specialists?” lies on “Find reviewers”. Move them apart."),
                broken(
                        "a diagram wider than a screen",
                        WayFiles.broken()
                                .edit(REVIEW, "<dc:Bounds x=\"266\" y=\"220\"", "<dc:Bounds x=\"-2000\" y=\"220\""),
                        at("progressReview")
                                + "“Progress review” is wider than a screen. Make a subprocess of a part of it, or move things closer together."));
    }

    private static Stream<Arguments> written() {
        return Stream.of(
                        Stream.of(
                                broken(
                                        "an id of another kind",
                                        WayFiles.broken()
                                                .edit(REVIEW, "id=\"flow_collectiveYes\"", "id=\"Flow_1\"")
                                                .edit(REVIEW, ">flow_collectiveYes<", ">Flow_1<")
                                                .edit(REVIEW, ">flow_collectiveYes<", ">Flow_1<")
                                                .edit(
                                                        REVIEW,
                                                        "bpmnElement=\"flow_collectiveYes\"",
                                                        "bpmnElement=\"Flow_1\""),
                                        at("Flow_1")
                                                + "“yes” has the id Flow_1. Let it begin with flow_ and then say in one word what it is."),
                                broken(
                                        "no documentation",
                                        WayFiles.broken()
                                                .edit(
                                                        REVIEW,
                                                        "Goals unmet: assess again; goals met and self-sufficient: close (T1157-1158). To continue or to correct the plan is the centre's decision.",
                                                        ""),
                                        at("task_proposeNextStep")
                                                + "“Propose next step” says nowhere what it is for. Write it into its documentation, with its source."),
                                broken(
                                        "no source",
                                        WayFiles.broken()
                                                .edit(
                                                        REVIEW,
                                                        "Goals unmet: assess again; goals met and self-sufficient: close (T1157-1158). To continue or to correct the plan is the centre's decision.",
                                                        "Next."),
                                        at("task_proposeNextStep")
                                                + "“Propose next step” does not say where it comes from."
                                                + " Name a source in its documentation, such as T1088, or write “the centre's decision”."),
                                broken(
                                        "a step without a label",
                                        WayFiles.broken().edit(REVIEW, " name=\"Find reviewers\"", ""),
                                        at("task_findReviewers")
                                                + "task_findReviewers has no label. Write what it is: a verb and an object for a task, a state for an event."),
                                broken(
                                        "a process that cannot be begun",
                                        WayFiles.broken()
                                                .edit(REVIEW, "isExecutable=\"true\"", "isExecutable=\"false\""),
                                        at("progressReview")
                                                + "“Progress review” is not marked as executable, so nobody can begin it."
                                                + " Tick “Executable” in the properties of the diagram.")),
                        loose(),
                        layout())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                broken(
                        "a gap between numbers",
                        WayFiles.broken().edit("views-apart.dmn", "]-1.5..1.5[", "]-1.5..1["),
                        "views-apart.dmn table_viewsApart: No row answers where Worker's line less the family's, in steps of five: 1, ]1..1.5[. Add a row, or let another say more."),
                broken(
                        "an overlap of numbers",
                        WayFiles.broken().edit("views-apart.dmn", "&gt;= 1.5", "&gt;= 1"),
                        "views-apart.dmn rule_viewsNear: Rows 1 and 3 both answer where Worker's line less the family's, in steps of five: 1, ]1..1.5[, and this table allows one answer."
                                + " Let one of them say less."),
                broken(
                        "a gap and an overlap between words",
                        WayFiles.broken()
                                .edit("list-span.dmn", "<text>\"dueSoon\"</text>", "<text>\"comingOfAge\"</text>"),
                        "list-span.dmn table_listSpan: No row answers where List: \"dueSoon\". Add a row, or let another say more.",
                        "list-span.dmn rule_comingOfAge: Rows 1 and 2 both answer where List: \"comingOfAge\", and this table allows one answer."
                                + " Let one of them say less."),
                broken(
                        "a gap between whole numbers",
                        WayFiles.broken().edit("risk-level.dmn", "[4..7]", "[6..7]"),
                        "risk-level.dmn table_riskLevel: No row answers where Straight to red?: false; Never below yellow?: true; Risk score: 4, 5."
                                + " Add a row, or let another say more.",
                        "risk-level.dmn table_riskLevel: No row answers where Straight to red?: false; Never below yellow?: false; Risk score: 4, 5."
                                + " Add a row, or let another say more."),
                broken(
                        "an overlap of words",
                        WayFiles.broken()
                                .edit(
                                        "review-schedule.dmn",
                                        "<text>\"green\"</text>",
                                        "<text>\"green\", \"red\"</text>"),
                        "review-schedule.dmn rule_reviewGreen: Rows 1 and 3 both answer where Risk level: \"red\", and this table allows one answer."
                                + " Let one of them say less."),
                broken(
                        "a row that is never reached",
                        WayFiles.broken().edit("likeness-verdict.dmn", "&gt;= 50", "-"),
                        "likeness-verdict.dmn rule_unlikely: Row 2 is never reached: the rows above it have answered everything that it answers."
                                + " Move it up, or take it away."),
                broken(
                        "a cell that cannot be read",
                        WayFiles.broken().edit("review-schedule.dmn", "<text>\"green\"</text>", "<text>\"green</text>"),
                        "review-schedule.dmn rule_reviewGreen: Row 3 asks for \"green under “Risk level”, which cannot be read."
                                + " Look for a bracket or a quotation mark that is missing."),
                broken(
                        "a cell that is never met",
                        WayFiles.broken()
                                .edit("review-schedule.dmn", "<text>\"green\"</text>", "<text>\"gren\"</text>"),
                        "review-schedule.dmn rule_reviewGreen: Row 3 asks for \"gren\" under “Risk level”, which can never be so."
                                + " Choose among what the column offers."),
                broken(
                        "an answer that is not offered",
                        WayFiles.broken()
                                .edit(
                                        "review-schedule.dmn",
                                        "<text>\"reviewAfterThreeMonths\"</text>",
                                        "<text>\"reviewAfterTwoMonths\"</text>"),
                        "review-schedule.dmn rule_reviewRed: Row 1 answers \"reviewAfterTwoMonths\" under “Next review”, which cannot be so."
                                + " Put a text in quotation marks, and choose among what the column offers."),
                broken(
                        "a row without a source",
                        WayFiles.broken()
                                .edit(
                                        "deadlines.dmn",
                                        "T1088: first contact and primary assessment within one week of the referral."
                                                + " The reminder and the director's date are the centre's decision",
                                        "One week."),
                        "deadlines.dmn rule_firstContact: Row 2 does not say where it comes from. Name a source in its annotation, such as T1088,"
                                + " or write “centre's decision”."),
                broken(
                        "a program in a cell",
                        WayFiles.broken()
                                .edit(
                                        "likeness-verdict.dmn",
                                        "<inputEntry id=\"",
                                        "<inputEntry expressionLanguage=\"javascript\" id=\""),
                        "likeness-verdict.dmn when_likely: “when_likely” holds a script, which nobody sees who looks at the diagram."
                                + " Take it away: a judgement belongs in a table, everything else in a step that a developer writes."));
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                broken(
                        "a length that nobody can count",
                        WayFiles.broken().edit("deadlines.dmn", "\"5 days\"", "\"5 dayz\""),
                        "deadlines.dmn rule_firstContact: Row 2 says “5 dayz” under “Remind case manager after”, which is no length of time."
                                + " Write for example “1 week”, “3 working days” or “same working day”."),
                broken(
                        "a reminder behind the limit",
                        WayFiles.broken().edit("deadlines.dmn", "\"5 days\"", "\"8 days\""),
                        "deadlines.dmn rule_firstContact: Row 2 reminds when the step is overdue already. Let the reminder come before the limit."),
                broken(
                        "a director before the limit",
                        WayFiles.broken().edit("deadlines.dmn", "\"1 week\"", "\"9 weeks\""),
                        "deadlines.dmn rule_firstContact: Row 2 tells the director before the step is overdue. Let the director's date come after the limit."),
                broken(
                        "a limit that no row has",
                        WayFiles.broken()
                                .edit(
                                        "admission.bpmn",
                                        "deadlines.reminder(execution, 'admission')",
                                        "deadlines.reminder(execution, 'entry')"),
                        "admission.bpmn timer_admissionDueSoon: “Admission due soon” asks for the limit entry, which has no row in the table of deadlines. Correct the name, or add the row."));
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                broken(
                        "a label that has changed",
                        WayFiles.broken().edit(REVIEW, "Several specialists?", "Several specialists at work?"),
                        "words_kk.properties Several specialists at work?: “Several specialists at work?” (progress-review.bpmn) has no translation here;"
                                + " it seems to have been “Several specialists?”. Look at that translation and write it anew under the new sentence.",
                        "words_ru.properties Several specialists at work?: “Several specialists at work?” (progress-review.bpmn) has no translation here;"
                                + " it seems to have been “Several specialists?”. Look at that translation and write it anew under the new sentence."),
                broken(
                        "a new label",
                        WayFiles.broken()
                                .edit(REVIEW, "\"Find reviewers\"", "\"Xyzzy\"")
                                .without("words_kk.properties"),
                        "words_ru.properties Xyzzy: “Xyzzy” (progress-review.bpmn) has no translation here. Add one."));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(
                broken(
                        "a key twice",
                        WayFiles.broken().edit(CONTACT, MOBILE, added("kind") + MOBILE),
                        CONTACT
                                + " Field_added: “No” has the key kind, as another question has:"
                                + " one answer would overwrite the other. Give it another key."),
                broken(
                        "an id twice",
                        WayFiles.broken().edit(CONTACT, "\"id\": \"Text_family\"", "\"id\": \"Text_title\""),
                        CONTACT
                                + " Text_title: Two things in this file have the id Text_title. Give one of them another id."),
                broken(
                        "a condition on what nobody fills",
                        WayFiles.broken().edit(CONTACT, "=kind != \\\"visit\\\"", "=knd != \\\"visit\\\""),
                        CONTACT
                                + " Field_mobileVisit: “Mobile visit: the family cannot come to the centre” shows “knd”, which nobody fills."
                                + " Correct the name, or ask it on this form first."),
                broken(
                        "options that nobody fills",
                        WayFiles.broken()
                                .edit(
                                        CONTACT,
                                        MOBILE,
                                        added("added")
                                                        .replace(
                                                                "\"checkbox\"",
                                                                "\"select\", \"valuesKey\": \"nobodysOptions\"")
                                                + MOBILE),
                        CONTACT
                                + " Field_added: “No” shows “nobodysOptions”, which nobody fills. Correct the name, or ask it on this form first."),
                broken(
                        "a choice that is lost",
                        WayFiles.broken().edit(CONTACT, "\"value\": \"fare\"", "\"value\": \"fares\""),
                        CONTACT
                                + " Field_mobileReason: “Why does the centre go to them?” does not offer “fare” any more, and the application goes on with it. Put the choice back.",
                        CONTACT
                                + " Field_mobileReason: “Why does the centre go to them?” offers “fares”, which the application does not know:"
                                + " it knows disability, distance, fare, illness, other. Take the choice away, or have a developer add it."),
                broken(
                        "a question that Java goes on with",
                        WayFiles.broken().edit(CONTACT, "\"key\": \"online\"", "\"key\": \"byVideo\""),
                        CONTACT
                                + ": The form does not ask “online” any more, and the application goes on with it. Put the question back, or have a developer change the application."),
                broken(
                        "a question of another kind",
                        WayFiles.broken().edit(CONTACT, MOBILE, MOBILE.replace("checkbox", "textfield")),
                        CONTACT
                                + " Field_mobileVisit: “Mobile visit: the family cannot come to the centre” is a question of another kind than the"
                                + " application goes on with under mobileVisit. Give it back its former kind, or give the new question another key."),
                broken(
                        "another id than the file",
                        WayFiles.broken()
                                .edit("agree-next-step.form", "\"id\": \"agree-next-step\"", "\"id\": \"Form_1\""),
                        "agree-next-step.form: The form says that it is “Form_1” and its file is named agree-next-step."
                                + " Give the form the id agree-next-step."));
    }

    private static String added(String key) {
        return "{\"type\": \"checkbox\", \"id\": \"Field_added\", \"key\": \"%s\", \"label\": \"No\"}, ".formatted(key);
    }

    static Arguments broken(String name, WayFiles files, String... sentences) {
        return Arguments.of(name, files, List.of(sentences));
    }

    private static String at(String element) {
        return REVIEW + " " + element + ": ";
    }

    /** As a person reads it: file, element and sentence. */
    static String said(Fault fault) {
        String sentence = new MessageFormat(SENTENCES.getString(fault.key()), Locale.ENGLISH)
                .format(fault.arguments().toArray());
        return fault.file() + (fault.element() == null ? "" : " " + fault.element()) + ": " + sentence;
    }
}
