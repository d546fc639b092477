package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** How people met is offered, and asked only where it is not as usual (T1192, T1251). */
@BrowserTest
class HowPeopleMetTest {

    @Autowired
    private Cases cases;

    @Autowired
    private ContactLog contacts;

    @Autowired
    private IdentityService people;

    @AfterEach
    void sheSpeaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void aMobileVisitIsOnePressMoreAndSaysWhy(String language, Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.choose(Tongue.of(language));
        aigerim.openCase(family);
        FormOnPage form = aigerim.begin("Write down a contact or a service");
        FormOnPage contact = form.row("Contacts to write down", 1)
                .tick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes");
        assertThat(contact.field("Mobile visit: the family cannot come to the centre"))
                .hasCount(0);
        contact.tick("Kind of contact", "Home visit");
        contact.input("Mobile visit: the family cannot come to the centre").check();
        contact.tick("Why does the centre go to them?", "Lives far away").write("With whom", "The mother");
        form.addTo("Services given");
        form.row("Services given", 1).pick("Service", "family counselling");
        aigerim.photograph("how-people-met-" + language);
        aigerim.page().setViewportSize(390, 844);
        aigerim.photograph("how-people-met-phone-" + language);
        aigerim.page().setViewportSize(1440, 900);
        form.removeRow("Services given", 1);
        aigerim.fileAndSee(family, "Write down a contact or a service");

        assertThat(contacts.latest(family, 1).get(0).mobileReason()).isEqualTo(MobileReason.distance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void whoIsMetForTheFirstTimeSaysWhyTheyCome(String language, Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        aigerim.choose(Tongue.of(language));
        FormOnPage contact = aigerim.openTask(family, labelOf("task_makeFirstContact"));
        contact.tick("Was the family reached?", "Yes, met or spoken to");
        contact.field("What do they come with?").scrollIntoViewIfNeeded();
        aigerim.photograph("what-they-come-with-" + language);
    }
}
