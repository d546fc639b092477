package org.shanyraq.closure.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.closure.EarlyExits;
import org.shanyraq.closure.LeaveTakings;
import org.shanyraq.closure.MonitoringContact;
import org.shanyraq.closure.MonitoringContacts;
import org.shanyraq.closure.WayOut;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of closure, early exit and monitoring, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class ClosureSteps {

    static final Variable<UUID> EARLY_EXIT = Variable.idOrNone("earlyExit");
    static final Variable<Boolean> CAN_GO_ON = Variable.yesNo("canGoOn");
    static final Variable<String> WAY_OUT = Variable.text("wayOut");
    static final Variable<OffsetDateTime> CLOSED_AT = Variable.moment("closedAt");
    private static final Variable<Boolean> REPORT_OWED = Variable.yesNo("reportOwed");
    private static final Variable<Boolean> LAST_CONTACT = Variable.yesNo("lastContact");

    /** What must have happened before this family's case may end; coordinator and director are told of high risk. */
    @Bean
    JavaDelegate askWhatIsOwed(LeaveTakings leaveTakings) {
        return step -> {
            WayOut way =
                    new WayOut(step.getProcessBusinessKey(), EARLY_EXIT.of(step), CAN_GO_ON.of(step), WAY_OUT.of(step));
            REPORT_OWED.set(step, leaveTakings.begin(way));
        };
    }

    /** The family leaves the stage that it is at (T1158). */
    @Bean
    JavaDelegate letFamilyLeave(EarlyExits exits) {
        return step -> exits.leaveAccompaniment(step.getProcessBusinessKey(), EARLY_EXIT.of(step));
    }

    /** The case of a family that has no stage to leave ends. */
    @Bean
    JavaDelegate endCase(EarlyExits exits) {
        return step -> exits.endCase(step.getProcessBusinessKey());
    }

    /** Plans the quarterly contact that has fallen due; the next quarter counts from the day that it was due. */
    @Bean
    JavaDelegate openMonitoringContact(MonitoringContacts contacts) {
        return step -> {
            MonitoringContact contact =
                    contacts.plan(step.getProcessBusinessKey(), CLOCK_START.of(step), CLOSED_AT.of(step));
            CLOCK_START.set(step, contact.dueAt());
            LAST_CONTACT.set(step, contact.isLast());
        };
    }
}
