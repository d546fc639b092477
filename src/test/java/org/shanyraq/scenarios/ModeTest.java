package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.EVERYBODY;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.accompanied;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.oneOffServiceAsked;
import static org.shanyraq.support.Answers.oneOffServiceGiven;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.specialistAsked;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.Mode;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormErrors.FieldError;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Where, or by what, people met for a contact or a service, and why the centre went to them (T1192, T1202, T1251). */
@CentreTest
class ModeTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    ContactLog contacts;

    @Autowired
    ServiceRecords services;

    @Test
    void theKindOfAContactSaysItsModeAndNobodyIsAskedTwice() {
        String family = cases.accompanied();

        for (Map.Entry<String, Mode> kind : Map.of(
                        "visit", Mode.home, "meeting", Mode.office, "phone", Mode.phone, "message", Mode.online)
                .entrySet()) {
            cases.file(family, accompanied().with("contacts", List.of(contact(kind.getKey()))));
            assertThat(latest(family).mode()).as(kind.getKey()).isEqualTo(kind.getValue());
            assertThat(latest(family).mobileReason()).isNull();
        }
    }

    @Test
    void aMobileVisitSaysWhyAndAMeetingCanBeOnline() {
        String family = cases.accompanied();
        Map<String, Object> visit = contact("visit");
        visit.put("mobileVisit", true);

        assertThat(refused(family, accompanied().with("contacts", List.of(visit)))
                        .path())
                .containsExactly("contacts", 0, "mobileReason");
        visit.put("mobileReason", "fare");
        cases.file(family, accompanied().with("contacts", List.of(visit)));
        assertThat(latest(family).mode()).isEqualTo(Mode.mobileVisit);
        assertThat(latest(family).mobileReason()).isEqualTo(MobileReason.fare);

        Map<String, Object> meeting = contact("meeting");
        meeting.put("online", true);
        cases.file(family, accompanied().with("contacts", List.of(meeting)));
        assertThat(latest(family).mode()).isEqualTo(Mode.online);
    }

    @Test
    void theFirstContactAndThoseOfTheYearOfMonitoringHaveTheirModeToo() {
        String family = cases.referred();
        cases.file(family, firstContact().with("mobileVisit", true).with("mobileReason", "illness"));
        assertThat(latest(family).mode()).isEqualTo(Mode.mobileVisit);

        String monitored = cases.monitored();
        centre.pass(Period.ofMonths(3).plusDays(1));
        cases.file(monitored, monitoringContact());
        assertThat(latest(monitored).mode()).isEqualTo(Mode.phone);
    }

    @Test
    void aServiceHasTheModeThatItsFormSays() {
        String family = cases.accompanied();
        cases.begin("aigerim", family, "serviceDelivery", specialistAsked("psychologist"));
        cases.file(family, requestAccepted());
        assertThat(refused(family, session("anotherSession").with("mode", "mobileVisit"))
                        .path())
                .containsExactly("mobileReason");
        cases.file(family, session("anotherSession").with("mode", "mobileVisit").with("mobileReason", "disability"));
        assertThat(services.latest(family, 1))
                .singleElement()
                .extracting(ServiceRecord::mode, ServiceRecord::mobileReason)
                .containsExactly(Mode.mobileVisit, MobileReason.disability);

        cases.begin("aigerim", family, "oneOffService", oneOffServiceAsked("caseManager"));
        cases.file(family, oneOffServiceGiven().with("mode", "phone"));
        assertThat(services.latest(family, 5)).extracting(ServiceRecord::mode).contains(Mode.phone);

        assertThat(refused(
                                family,
                                accompanied()
                                        .servedBy("psychologist")
                                        .without("contacts")
                                        .with(
                                                "services",
                                                List.of(row(
                                                        "service", "familyCounselling",
                                                        "givenOn", TODAY,
                                                        "givenBy", "psychologist",
                                                        "recipients", EVERYBODY,
                                                        "mode", "mobileVisit"))))
                        .path())
                .containsExactly("services", 0, "mobileReason");
    }

    private FieldError refused(String family, Answers answers) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, () -> cases.file(family, answers));
        return refused.errors().get(0);
    }

    private Contact latest(String family) {
        return contacts.latest(family, 1).get(0);
    }

    private static Map<String, Object> contact(String kind) {
        return row("contactOn", TODAY, "contactKind", kind, "contactReached", true, "contactWith", "The mother");
    }
}
