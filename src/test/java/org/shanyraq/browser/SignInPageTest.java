package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one page that asks who somebody is, whichever application or page they wanted. */
@BrowserTest
class SignInPageTest {

    @Test
    void aWrongPasswordKeepsTheNameAndIsSaidAtTheField(Desks desks) {
        desks.expectRefusedSignIn();
        Desk madina = desks.empty();
        Page page = madina.page();
        page.navigate("/camunda/app/tasklist/default/");
        page.waitForURL("**/casework/sign-in.html?app=tasklist**");

        for (String person : List.of("madina", "nobodyOfThatName")) {
            page.getByLabel("User name").fill(person);
            page.getByLabel("Password").fill("wrong-password");
            page.keyboard().press("Enter");

            assertThat(problem(page)).hasText("Name or password is wrong.");
            assertThat(page.getByLabel("User name")).hasValue(person);
            assertThat(page.getByLabel("User name")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Password")).isFocused();
            assertThat(page.getByLabel("Password")).hasValue("");
        }
        madina.photograph("sign-in-wrong");
        assertThat(Accessibility.faults(page)).isEmpty();

        page.getByLabel("User name").fill("");
        page.keyboard().press("Enter");
        assertThat(problem(page)).hasText("Type your user name.");
        assertThat(page.getByLabel("User name")).isFocused();
    }

    @Test
    void fromAnApplicationOneComesBackToThePlaceThatWasWanted(Desks desks) {
        desks.expectRefusalAt("/camunda/api/admin/auth/user/default/login/cockpit");
        Desk admin = desks.empty();
        List<String> failed = new ArrayList<>();
        admin.page().onResponse(answer -> {
            if (answer.status() == 404) {
                failed.add(answer.url());
            }
        });
        admin.page().navigate("/camunda/app/admin/default/#/groups");
        admin.signInAgain("admin");
        admin.page().waitForURL("**/camunda/app/admin/default/#/groups**");
        assertThat(admin.page().locator("h3, h2, h1").first()).isVisible();
        assertThat(failed).isEmpty();

        Desk aigerim = desks.empty();
        aigerim.page().navigate("/camunda/app/cockpit/default/");
        aigerim.signInAgain("aigerim");
        aigerim.page().waitForURL("**/casework/today.html");
    }

    @Test
    void fromAPageOfOursOneComesBackToIt(Desks desks) {
        Desk aigerim = desks.empty();
        aigerim.page().navigate("/casework/looks.html?case=2026-9999");
        aigerim.page().locator(".cw-log-in").click();
        aigerim.page().waitForURL("**/casework/sign-in.html?back=**");
        aigerim.signInAgain("aigerim");
        aigerim.page().waitForURL("**/casework/looks.html?case=2026-9999");

        aigerim.page().navigate("/casework/sign-in.html?back=https://elsewhere.example/&app=nothing");
        assertThat(aigerim.page().getByRole(AriaRole.STATUS)).containsText("You are logged in as");
        aigerim.signInAgain("aigerim");
        aigerim.page().waitForURL("**/casework/today.html");
    }

    @Test
    void theCentresOwnAddressAsksWhoItIsAndThenBeginsTheDay(Desks desks) {
        Desk aigerim = desks.empty();
        aigerim.page().navigate("/");
        aigerim.page().waitForURL("**/casework/sign-in.html?back=**");
        aigerim.signInAgain("aigerim");
        aigerim.page().waitForURL("**/casework/today.html");
        assertThat(aigerim.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Today").setLevel(1)))
                .isVisible();
    }

    @Test
    void whoLogsOutIsAskedOnTheSamePage(Desks desks) {
        Desk aigerim = desks.empty();
        aigerim.signInToTasklist("aigerim");
        aigerim.signOut();
        aigerim.page().waitForURL("**/casework/sign-in.html?app=tasklist**");
        aigerim.signInAgain("aigerim");
        aigerim.page().locator(".task-filter").first().waitFor();
        assertThat(aigerim.complaints()).hasCount(0);
    }

    @Test
    void whoHasToWaitReadsHowLong(Desks desks) {
        desks.expectPatienceAt("/camunda/api/admin/auth/user/default/login/tasklist");
        Desk desk = desks.empty();
        Page page = desk.page();
        page.route(
                "**/auth/user/default/login/**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(429)
                        .setContentType("application/json")
                        .setBody("{\"message\":\"Please wait 4 seconds.\"}")));
        page.navigate("/camunda/app/tasklist/default/");
        desk.signInAgain("aigerim");

        assertThat(problem(page)).hasText("Please wait 4 seconds.");
        assertThat(page.getByLabel("User name")).hasAttribute("aria-invalid", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void itSpeaksTheBrowsersLanguageAndRemembersAnother(String language, Desks desks) {
        Desk desk = desks.speaking(Tongue.of(language));
        Page page = desk.page();
        page.navigate("/camunda/app/tasklist/default/");

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("#name")).isFocused();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        desk.photograph("sign-in-phone-" + language);
        assertThat(Accessibility.faults(page)).isEmpty();

        String other = language.equals("ru") ? "kk" : "ru";
        page.locator("select.cw-language").selectOption(other);
        assertThat(page.locator("html")).hasAttribute("lang", other);
        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page.locator("html")).hasAttribute("lang", other);
    }

    @Test
    void thePageNeedsTheKeyboardAlone(Desks desks) {
        Desk aigerim = desks.empty();
        Page page = aigerim.page();
        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page.locator("#name")).isFocused();
        page.keyboard().type("aigerim");
        page.keyboard().press("Tab");
        page.keyboard().type(Desks.PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".task-filter").first().waitFor();

        Locator skip = page.locator(".cw-skip");
        skip.waitFor();
        assertThat((String) page.evaluate("document.querySelector('a[href], button, input, select').className"))
                .as("what the keyboard comes to first")
                .isEqualTo("cw-skip");
        assertThat((String) page.evaluate(
                        "[...document.querySelectorAll('a[href], button, input, select')].at(-1).className"))
                .as("and last")
                .isEqualTo("cw-clock-step");
        skip.focus();
        aigerim.photograph("tasklist-skip-link");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tasks-list a:focus, .task-filters a:focus, .task-filter a:focus"))
                .hasCount(1);
    }

    private static Locator problem(Page page) {
        return page.locator("#problem");
    }
}
