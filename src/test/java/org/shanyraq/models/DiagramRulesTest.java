package org.shanyraq.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The model test would notice: a sound small diagram has no fault, each break in it is named. */
class DiagramRulesTest {

    private static final String SOUND = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:message id="message_reviewRequested" name="review.reviewRequested" />
              <bpmn:process id="smallVisit" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:documentation>A visit.</bpmn:documentation>
                <bpmn:startEvent id="start_visitAsked" name="Visit asked for"><bpmn:outgoing>flow_a</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="flow_a" sourceRef="start_visitAsked" targetRef="task_payVisit" />
                <bpmn:userTask id="task_payVisit" name="Pay visit" camunda:formRef="pay-visit"
                    camunda:formRefBinding="deployment" camunda:assignee="${caseManager}" camunda:priority="${priority}"
                    camunda:dueDate="${deadlines.limit(execution, 'visit')}"
                    camunda:followUpDate="${deadlines.reminder(execution, 'visit')}">
                  <bpmn:documentation>Go and see.</bpmn:documentation>
                  <bpmn:incoming>flow_a</bpmn:incoming><bpmn:outgoing>flow_b</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:subProcess id="subprocess_visitDeadline" name="Deadline of the visit" triggeredByEvent="true">
                  <bpmn:startEvent id="timer_visitOverdue" name="Visit overdue" isInterrupting="false">
                    <bpmn:documentation>T1.</bpmn:documentation>
                    <bpmn:outgoing>flow_c</bpmn:outgoing>
                    <bpmn:timerEventDefinition id="timerDefinition_visitOverdue">
                      <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${deadlines.limit(execution, 'visit')}</bpmn:timeDate>
                    </bpmn:timerEventDefinition>
                  </bpmn:startEvent>
                  <bpmn:sequenceFlow id="flow_c" sourceRef="timer_visitOverdue" targetRef="task_tellCoordinator" />
                  <bpmn:serviceTask id="task_tellCoordinator" name="Tell coordinator" camunda:delegateExpression="${tellCoordinator}">
                    <bpmn:incoming>flow_c</bpmn:incoming><bpmn:outgoing>flow_d</bpmn:outgoing>
                  </bpmn:serviceTask>
                  <bpmn:sequenceFlow id="flow_d" sourceRef="task_tellCoordinator" targetRef="end_coordinatorTold" />
                  <bpmn:endEvent id="end_coordinatorTold" name="Coordinator told"><bpmn:incoming>flow_d</bpmn:incoming></bpmn:endEvent>
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="flow_b" sourceRef="task_payVisit" targetRef="task_weighVisit" />
                <bpmn:businessRuleTask id="task_weighVisit" name="Weigh visit" camunda:decisionRef="weighing">
                  <bpmn:documentation>The centre's decision.</bpmn:documentation>
                  <bpmn:extensionElements><camunda:inputOutput>
                    <camunda:outputParameter name="weight">${decisionResult.getSingleResult().weight}</camunda:outputParameter>
                  </camunda:inputOutput></bpmn:extensionElements>
                  <bpmn:incoming>flow_b</bpmn:incoming><bpmn:outgoing>flow_e</bpmn:outgoing>
                </bpmn:businessRuleTask>
                <bpmn:sequenceFlow id="flow_e" sourceRef="task_weighVisit" targetRef="gateway_welcome" />
                <bpmn:exclusiveGateway id="gateway_welcome" name="Welcome?" default="flow_no">
                  <bpmn:incoming>flow_e</bpmn:incoming><bpmn:outgoing>flow_yes</bpmn:outgoing><bpmn:outgoing>flow_no</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_yes" name="yes" sourceRef="gateway_welcome" targetRef="call_otherVisit">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${welcome and weight == 'heavy'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_no" name="no" sourceRef="gateway_welcome" targetRef="end_sentAway" />
                <bpmn:endEvent id="end_sentAway" name="Sent away"><bpmn:incoming>flow_no</bpmn:incoming><bpmn:terminateEventDefinition id="terminate_sentAway" /></bpmn:endEvent>
                <bpmn:callActivity id="call_otherVisit" name="Other visit" calledElement="otherVisit">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}" />
                    <camunda:in source="caseManager" target="caseManager" />
                    <camunda:out source="told" target="told" />
                  </bpmn:extensionElements>
                  <bpmn:incoming>flow_yes</bpmn:incoming><bpmn:outgoing>flow_f</bpmn:outgoing>
                </bpmn:callActivity>
                <bpmn:sequenceFlow id="flow_f" sourceRef="call_otherVisit" targetRef="end_visited" />
                <bpmn:endEvent id="end_visited" name="Visited"><bpmn:incoming>flow_f</bpmn:incoming><bpmn:terminateEventDefinition id="terminate_visited" /></bpmn:endEvent>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final Surroundings AROUND = new Surroundings(
            Set.of("deadlines", "tellCoordinator"),
            Set.of("pay-visit", "other-form"),
            Set.of("smallVisit", "otherVisit"),
            Map.of(
                    "weighing",
                    Map.of("weight", Set.of("heavy", "light")),
                    "schedule",
                    Map.of("interval", Set.of("visit"))),
            Map.of("visit", Set.of("reminder", "limit"), "unhurriedVisit", Set.of("limit")),
            process -> Set.of("caseManager", "priority", "deadline", "otherDeadline"),
            (process, variable) -> switch (variable) {
                case "deadline" -> Set.of("${'visit'}");
                case "otherDeadline" -> Set.of("${'visit'}", "${'birthday'}");
                default -> Set.of();
            },
            process -> Set.of("told"),
            stem -> stem.equals("payVisit") ? Set.of("welcome") : Set.of());

    @Test
    void aSoundDiagramHasNoFault() {
        assertThat(DiagramRules.faults(new Diagram(SOUND), AROUND)).isEmpty();
    }

    @Test
    void aDeadlineMayBeWrittenDownByTheCallers() {
        String called = SOUND.replace("(execution, 'visit')", "(execution, deadline)");

        assertThat(DiagramRules.faults(new Diagram(called), AROUND)).isEmpty();
        assertThat(DiagramRules.lengths(new Diagram(called), AROUND)).containsExactly("visit limit", "visit reminder");
    }

    @Test
    void aTimerMayWaitForADayThatAPersonChose() {
        String timer = "Date xsi:type=\"bpmn:tFormalExpression\">${deadlines.limit(execution, 'visit')}";
        String chosen = "Date xsi:type=\"bpmn:tFormalExpression\">${dates.after(execution, '%s')}";

        assertThat(DiagramRules.faults(new Diagram(SOUND.replace(timer, chosen.formatted("welcome"))), AROUND))
                .isEmpty();
        assertThat(DiagramRules.faults(new Diagram(SOUND.replace(timer, chosen.formatted("someday"))), AROUND))
                .containsExactly("timer_visitOverdue waits for the day in 'someday', which nobody sets");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("breaks")
    void aBreakIsNoticed(String sound, String broken, String fault) {
        assertThat(SOUND).contains(sound);

        assertThat(DiagramRules.faults(new Diagram(SOUND.replace(sound, broken)), AROUND))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                of("isExecutable=\"true\"", "isExecutable=\"false\"", "smallVisit is not executable"),
                of("camunda:historyTimeToLive=\"P1D\"", "", "how long its history is kept"),
                of("smallVisit", "small-visit", "small-visit is not in camelCase"),
                of("task_payVisit", "payVisit", "payVisit is not named task_camelCase"),
                of("timer_visitOverdue", "event_visitOverdue", "is not named timer_camelCase"),
                of("name=\"Pay visit\" ", "", "task_payVisit has no label"),
                of("camunda:formRef=\"pay-visit\"", "", "task_payVisit has no form"),
                of(
                        "camunda:formRef=\"pay-visit\"",
                        "camunda:formRef=\"no-form\"",
                        "names the form 'no-form', which is not there"),
                of("camunda:formRef=\"pay-visit\"", "camunda:formRef=\"other-form\"", "is not named for it"),
                of("formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "does not keep to the form"),
                of("camunda:assignee=\"${caseManager}\"", "", "task_payVisit is nobody's"),
                of("camunda:assignee=\"${caseManager}\"", "camunda:assignee=\"${boss}\"", "'boss', which nobody sets"),
                of("camunda:priority=\"${priority}\"", "", "does not take the priority of the case"),
                of(
                        "camunda:dueDate=\"${deadlines.limit(",
                        "camunda:dueDate=\"${deadlines.director(",
                        "from the deadlines table"),
                of(
                        "followUpDate=\"${deadlines.reminder(execution, 'visit')}\"",
                        "followUpDate=\"P3D\"",
                        "does not take 'P3D'"),
                of("<bpmn:documentation>Go and see.</bpmn:documentation>", "", "task_payVisit is not documented"),
                of("<bpmn:documentation>T1.</bpmn:documentation>", "", "does not say which time limit it is"),
                of(
                        "<bpmn:documentation>The centre's decision.</bpmn:documentation>",
                        "",
                        "task_weighVisit is not documented"),
                of(
                        "${deadlines.limit(execution, 'visit')}</bpmn:timeDate>",
                        "2026-01-01T00:00:00</bpmn:timeDate>",
                        "does not take its length"),
                of(
                        "${deadlines.limit(execution, 'visit')}</bpmn:timeDate>",
                        "${deadlines.limit(execution, 'call')}</bpmn:timeDate>",
                        "the deadline 'call', which has no row"),
                of(
                        "${deadlines.limit(execution, 'visit')}</bpmn:timeDate>",
                        "${deadlines.limit(execution, welcome)}</bpmn:timeDate>",
                        "which no decision sets"),
                of(
                        "${deadlines.limit(execution, 'visit')}</bpmn:timeDate>",
                        "${deadlines.reminder(execution, 'unhurriedVisit')}</bpmn:timeDate>",
                        "asks for the reminder of the deadline 'unhurriedVisit', which its row leaves empty"),
                of(
                        "${deadlines.limit(execution, 'visit')}</bpmn:timeDate>",
                        "${deadlines.limit(execution, otherDeadline)}</bpmn:timeDate>",
                        "the deadline 'birthday', which has no row"),
                of("timeDate", "timeDuration", "timer_visitOverdue has a length of its own"),
                of("${tellCoordinator}", "${dataSource}", "names the bean 'dataSource', which is not listed"),
                of("task_tellCoordinator", "task_tellEverybody", "is not named for its delegate"),
                of(
                        "camunda:delegateExpression=\"${tellCoordinator}\"",
                        "camunda:class=\"java.lang.Object\"",
                        "camunda:class leads past"),
                of(
                        "camunda:delegateExpression=\"${tellCoordinator}\"",
                        "camunda:expression=\"${welcome}\"",
                        "camunda:expression leads past"),
                of(
                        "camunda:decisionRef=\"weighing\"",
                        "camunda:decisionRef=\"guessing\"",
                        "'guessing', which is not there"),
                of(
                        "getSingleResult().weight",
                        "getSingleResult().height",
                        "reads 'height', which 'weighing' does not answer"),
                of("name=\"Welcome?\"", "name=\"Welcome\"", "gateway_welcome asks no question"),
                of(" name=\"yes\"", "", "flow_yes is no answer"),
                of(" default=\"flow_no\"", "", "gateway_welcome leads nowhere"),
                of("${welcome and", "${weather and", "reads the variable 'weather', which nobody sets"),
                of("${welcome and", "${welcome.getClass() and", "calls something that is not listed"),
                of(
                        "xsi:type=\"bpmn:tFormalExpression\">${welcome",
                        "language=\"groovy\" xsi:type=\"bpmn:tFormalExpression\">${welcome",
                        "is not seen on a diagram"),
                of("calledElement=\"otherVisit\"", "calledElement=\"noVisit\"", "calls 'noVisit', which is not there"),
                of(
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        "",
                        "does not hand over the case number"),
                of(
                        "<camunda:in source=\"caseManager\"",
                        "<camunda:in source=\"nobody\"",
                        "hands over 'nobody', which nobody sets"),
                of(
                        "<camunda:in source=\"caseManager\" target=\"caseManager\" />",
                        "<camunda:in variables=\"all\" />",
                        "hands over everything"),
                of("<camunda:out source=\"told\"", "<camunda:out source=\"untold\"", "takes back 'untold'"),
                of("review.reviewRequested", "ReviewRequested", "is not named stage.whatHappened"),
                of(
                        "startEvent id=\"timer_visitOverdue\" name=\"Visit overdue\" isInterrupting=\"false\"",
                        "startEvent id=\"timer_visitOverdue\" name=\"Visit overdue\"",
                        "subprocess_visitDeadline does not leave the work alone"),
                of(
                        "<bpmn:terminateEventDefinition id=\"terminate_visited\" />",
                        "",
                        "end_visited lets the ladder 'subprocess_visitDeadline' go on"),
                of(
                        "sourceRef=\"timer_visitOverdue\" targetRef=\"task_tellCoordinator\"",
                        "sourceRef=\"timer_visitOverdue\" targetRef=\"end_coordinatorTold\"",
                        "timer_visitOverdue is no rung of a ladder"),
                of("<bpmn:sequenceFlow id=\"flow_b\"", """
                        <bpmn:boundaryEvent id="timer_noVisit" name="No visit" cancelActivity="false" attachedToRef="task_payVisit">
                          <bpmn:timerEventDefinition id="timerDefinition_noVisit" />
                        </bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_b\"""", "timer_noVisit hangs at the work"));
    }

    private static Arguments of(String sound, String broken, String fault) {
        return Arguments.of(sound, broken, fault);
    }
}
