package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** Cockpit and Admin open for those whose work they are, and for nobody else. */
@BrowserTest
class OtherDoorsTest {

    @Autowired
    private Cases cases;

    @ParameterizedTest
    @ValueSource(strings = {"saule", "bolat", "arman", "admin"})
    void cockpitOpensForWhoMay(String person, Desks desks) {
        Desk desk = desks.empty();
        desk.signIn("cockpit", person);
        desk.goTo("Processes");
        assertThat(desk.page().getByText("process definitions deployed").first())
                .isVisible();
        desk.goTo("Decisions");
        assertThat(desk.page().getByText("decision definitions deployed").first())
                .isVisible();
        assertThat(desk.complaints()).hasCount(0);
    }

    @Test
    void aCoordinatorLooksIntoEverythingOfACase(Desks desks) {
        String caseNumber = cases.admitted();
        Desk saule = desks.of("saule");
        saule.openCockpit();
        saule.openInstance("Family case", caseNumber);
        for (String tab : List.of("Variables", "Incidents", "Called Process Instances", "User Tasks", "Jobs")) {
            saule.openTab(tab);
            assertThat(saule.page().locator(".loader:visible")).hasCount(0);
        }
        assertThat(saule.complaints()).hasCount(0);
    }

    /** A reader of Kazakh finds Cockpit in Russian, and what the centre's own diagrams say in Kazakh. */
    @ParameterizedTest
    @CsvSource({"ru, Развёрнуто, Случай семьи", "kk, Развёрнуто, Отбасы ісі"})
    void cockpitSpeaksTheReadersLanguage(String language, String heading, String process, Desks desks) {
        Desk saule = desks.of("saule");
        saule.page().evaluate("language => document.cookie = `shanyraq-language=${language}; path=/`", language);
        saule.page().navigate("/camunda/app/cockpit/default/");
        assertThat(saule.page().locator("body")).containsText(heading);
        saule.page().navigate("/camunda/app/cockpit/default/#/processes");
        assertThat(saule.page().locator("tbody")).containsText(process);
        saule.photograph("cockpit-" + language);
        assertThat(saule.complaints()).hasCount(0);
    }

    @Test
    void adminOpensForTheAdministrator(Desks desks) {
        Desk admin = desks.empty();
        admin.signIn("admin", "admin");
        admin.goTo("Users");
        assertThat(admin.page().getByText("List of users")).isVisible();
        assertThat(admin.page().locator("tbody")).containsText("Suleimenova");
        admin.goTo("Groups");
        assertThat(admin.page().locator("tbody")).containsText("coordinator");
        admin.goTo("Authorizations");
        assertThat(admin.page().getByText("Application Authorizations")).isVisible();
        admin.goTo("System");
        assertThat(admin.page().getByText("is up and running")).isVisible();
        assertThat(admin.complaints()).hasCount(0);
    }

    @Test
    void aCaseManagerIsToldThatCockpitIsNotForHer(Desks desks) {
        Desk aigerim = desks.of("aigerim");
        desks.expectRefusalAt("/camunda/app/cockpit/default/");
        aigerim.page().navigate("/camunda/app/cockpit/default/");
        assertThat(aigerim.page().locator("body")).containsText("You may not open this page");
        aigerim.photograph("not-for-her");
        aigerim.page().getByText("To Tasklist").click();
        assertThat(aigerim.page().locator(".task-filter").first()).isVisible();
    }
}
