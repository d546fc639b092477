package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is opened in an emergency by who has no part in it, and the director reads of it the next morning. */
@BrowserTest
class EmergencyAccessPageTest {

    private static final String REASON = "Көршісі қоңырау шалды: бала үйде жалғыз, анасы телефон көтермейді";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void whatTheDirectorReadsTheNextMorning(Desks desks) {
        String family = cases.referred();
        Desk daniyar = desks.of("daniyar");
        breakGlass(daniyar, family);
        assertThat(daniyar.caseFile()).containsText("Serikova");
        daniyar.photograph("emergency-opened");

        centre.pass(Duration.ofHours(15));

        Desk bolat = desks.of("bolat");
        bolat.openCases();
        bolat.page().getByText("Needs attention").click();
        assertThat(bolat.page().getByText(REASON)).isVisible();
        bolat.photograph("emergency-read");
        bolat.page().navigate("/casework/case.html?case=" + family + "#history");
        bolat.page().locator("#cw-kind").selectOption("emergencies");
        assertThat(bolat.page().locator(".cw-line-emergencies")).containsText(REASON);
        daniyar.page().reload();
        assertThat(daniyar.page().locator(".cw-emergency")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void onAPhoneInEachLanguage(String language, Desks desks) {
        String family = cases.referred();
        Desk madina = desks.onPhone("madina");
        Page page = madina.page();
        page.navigate("/casework/case.html?case=" + family);
        madina.choose(Tongue.of(language));
        page.navigate("/casework/case.html?case=" + family);
        page.locator(".cw-emergency summary").click();
        madina.photograph("emergency-phone-" + language);
        page.locator(".cw-emergency textarea").fill(REASON);
        page.locator(".cw-emergency button").click();
        assertThat(madina.caseFile()).containsText("Serikova");
    }

    private static void breakGlass(Desk desk, String family) {
        Page page = desk.page();
        page.navigate("/casework/case.html?case=" + family);
        page.getByText("Open this file in an emergency").click();
        page.getByLabel("Why it cannot wait").fill(REASON);
        page.getByText("Open the file", new Page.GetByTextOptions().setExact(true))
                .click();
    }
}
