package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.support.Phone;
import org.shanyraq.support.SecondFactorAsked;
import org.springframework.beans.factory.annotation.Autowired;

/** The second step of the sign-in, as the people see it who have to take it. */
@BrowserTest
class SecondFactorPageTest {

    @Autowired
    private SecondFactors factors;

    private SecondFactorAsked asked;

    @BeforeEach
    void askWatchers() {
        asked = SecondFactorAsked.of(Whom.watchers, factors);
    }

    @AfterEach
    void askNobody() {
        asked.close();
        List.of("saule", "bolat", "admin").forEach(person -> factors.takeAway(person, "admin"));
    }

    @Test
    void thePhoneIsSetUpOnceAndAskedForEachTime(Desks desks) {
        desks.expectRefusedSignIn();
        Desk saule = atSecondStep(desks.empty(), "tasklist", "saule");
        assertThat(saule.page().getByRole(AriaRole.HEADING)).hasText("Set up the code from your phone");
        assertThat(saule.page().locator(".cw-qr")).isVisible();
        assertThat(Accessibility.faults(saule.page())).isEmpty();
        saule.photograph("second-factor-set-up");
        Phone phone = phone(saule);

        type(saule, "000000");
        assertThat(saule.page().getByRole(AriaRole.ALERT)).containsText("This code is not right.");
        saule.photograph("second-factor-wrong");
        type(saule, phone.code(-1));
        assertThat(saule.page().getByRole(AriaRole.HEADING)).hasText("Your recovery codes");
        assertThat(saule.page().locator(".cw-codes li")).hasCount(10);
        String recovery = saule.page().locator(".cw-codes li").first().innerText();
        saule.photograph("second-factor-recovery-codes");
        saule.page().getByText("I have them, go on").click();
        saule.page().locator(".task-filter").first().waitFor();

        Desk phoneAtHand = atSecondStep(desks.empty(390, 844), "tasklist", "saule");
        assertThat(phoneAtHand.page().getByRole(AriaRole.HEADING)).hasText("The code from your phone");
        phoneAtHand.photograph("second-factor-code-phone");
        type(phoneAtHand, phone.code());
        phoneAtHand.page().locator(".task-filter").first().waitFor();

        Desk phoneLost = atSecondStep(desks.empty(), "cockpit", "saule");
        type(phoneLost, recovery);
        phoneLost
                .page()
                .getByText("Sign in", new GetByTextOptions().setExact(true))
                .click();
        assertThat(phoneLost.page().locator("main")).containsText("Recovery codes that you have left: 9.");
        phoneLost.page().getByText("Go on").click();
        phoneLost.page().waitForURL("**/camunda/app/cockpit/**");
    }

    @Test
    void anAdministratorComesBackToAdmin(Desks desks) {
        desks.expectRefusedSignIn();
        Desk admin = atSecondStep(desks.empty(), "admin", "admin");
        type(admin, phone(admin).code());
        admin.page().getByText("I have them, go on").click();
        admin.page().getByText("Users").first().waitFor();
        assertThat(admin.page().url()).contains("/camunda/app/admin/");

        admin.page().getByText("Second factors").click();
        assertThat(admin.page().locator(".cw-lines tbody tr")).hasCount(1);
        admin.photograph("second-factors");
        admin.page().onDialog(Dialog::accept);
        admin.page().getByText("Take away").last().click();
        assertThat(admin.page().locator("main")).containsText("Nobody has set up a phone.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void inOtherLanguagesAndOnAPhone(String language, Desks desks) {
        desks.expectRefusedSignIn();
        Desk bolat = desks.empty(390, 844);
        bolat.speaks(Tongue.of(language), desks.address());
        atSecondStep(bolat, "tasklist", "bolat");

        assertThat(bolat.page().getByRole(AriaRole.HEADING)).hasText(bolat.said("Set up the code from your phone"));
        assertThat(bolat.page().locator("html")).hasAttribute("lang", language);
        assertFits(bolat);
        bolat.photograph("second-factor-set-up-phone-" + language);
        type(bolat, phone(bolat).code());
        assertThat(bolat.page().getByRole(AriaRole.HEADING)).hasText(bolat.said("Your recovery codes"));
        assertFits(bolat);
        bolat.photograph("second-factor-recovery-codes-phone-" + language);
    }

    private static Desk atSecondStep(Desk desk, String application, String person) {
        desk.signIn(application, person);
        desk.page().waitForURL("**/casework/second-factor.html**");
        desk.page().locator("#code").waitFor();
        return desk;
    }

    private static Phone phone(Desk desk) {
        return new Phone(desk.page().locator(".cw-secret").innerText());
    }

    /** Six digits are sent by themselves. */
    private static void type(Desk desk, String code) {
        Locator field = desk.page().locator("#code");
        field.fill(code);
    }

    private static void assertFits(Desk desk) {
        assertThat((Integer) desk.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
