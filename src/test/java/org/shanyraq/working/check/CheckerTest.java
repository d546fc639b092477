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

    static Stream<Arguments> breakages() {
        return Stream.of(unreadable(), hidden(), missing(), drawn(), forms()).flatMap(each -> each);
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
                        "service-stop.bpmn serviceSession: The id serviceSession is taken already, in service-session.bpmn."
                                + " Give this one another id."));
    }

    private static Stream<Arguments> drawn() {
        return Stream.of(broken(
                "two elements of one id",
                WayFiles.broken()
                        .edit(
                                REVIEW,
                                "<bpmn:callActivity id=\"call_riskScoring\"",
                                "<bpmn:callActivity id=\"task_findReviewers\""),
                at("task_findReviewers")
                        + "Two things in this file have the id task_findReviewers. Give one of them another id."));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(
                broken(
                        "a key twice",
                        WayFiles.broken().edit(CONTACT, "\"key\": \"mobileVisit\"", "\"key\": \"kind\""),
                        CONTACT
                                + " Field_mobileVisit: “Mobile visit: the family cannot come to the centre” has the key kind, as another question has:"
                                + " one answer would overwrite the other. Give it another key."),
                broken(
                        "an id twice",
                        WayFiles.broken().edit(CONTACT, "\"id\": \"Text_family\"", "\"id\": \"Text_title\""),
                        CONTACT
                                + " Text_title: Two things in this file have the id Text_title. Give one of them another id."),
                broken(
                        "another id than the file",
                        WayFiles.broken()
                                .edit("agree-next-step.form", "\"id\": \"agree-next-step\"", "\"id\": \"Form_1\""),
                        "agree-next-step.form: The form says that it is “Form_1” and its file is named agree-next-step."
                                + " Give the form the id agree-next-step."));
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
