package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Labels.labelOf;

import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** What people have typed is shown in the texts of a form as it was typed, and makes nothing of itself. */
@BrowserTest
class PlainFactsTest {

    private static final String TYPED =
            "[see here](http://127.0.0.1:9/h) <img src='http://127.0.0.1:9/f.png'> http://127.0.0.1:9/a www.example.org a@b.kz"
                    + " ![i](http://127.0.0.1:9/i) <b>bold</b> | 1. one_two_ `code` C:\\d 5 & 6";

    @Autowired
    private Cases cases;

    @Test
    void aFactMakesNoLinksImagesOrMarkup(Desks desks) {
        String caseNumber = cases.referred(referral().with("address", TYPED));
        FormOnPage form = desks.of("aigerim").openTask(caseNumber, labelOf("task_makeFirstContact"));

        assertThat(form.place().getByText(TYPED)).isVisible();
        assertThat(form.place().locator("a[href*='127.0.0.1:9'], a[href*='example'], a[href^='mailto']"))
                .hasCount(0);
        assertThat(form.place().locator("img[src*='127.0.0.1:9'], .fjs-form-field-text b, .fjs-form-field-text code"))
                .hasCount(0);
    }
}
