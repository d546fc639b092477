package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.security.oidc.OidcProperties.Unknown;
import org.shanyraq.security.oidc.Provider;
import org.shanyraq.support.ProviderAsked;
import org.shanyraq.support.SecondFactorAsked;
import org.shanyraq.support.TestProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in at a provider, a real one, as the people of a centre see it. */
@BrowserTest
class ProviderSignInTest {

    @Autowired
    private Provider provider;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from casefile.provider_identity").update();
    }

    @Test
    void whoIsKnownThereComesInAndOutAgain(Desks desks) {
        try (TestProvider there = provider(desks);
                ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.byName, List.of(), provider)) {
            Desk zhanna = desks.empty();
            openSignIn(zhanna, "tasklist");
            zhanna.photograph("provider-sign-in");
            signInThere(zhanna, "zhanna");
            zhanna.page().locator(".task-filter").first().waitFor();
            assertThat(zhanna.page().locator(".account")).containsText("Zhanna");
            assertThat(database.sql("select user_id from casefile.provider_identity where subject = 'id-of-zhanna'")
                            .query(String.class)
                            .single())
                    .isEqualTo("zhanna");

            zhanna.signOut();
            zhanna.page().reload();
            zhanna.page().getByText("Sign out of Qala ID too").waitFor();
            zhanna.photograph("provider-signed-out");
            zhanna.page().getByText("Sign out of Qala ID too").click();
            zhanna.page().waitForURL("**/casework/sign-in.html**");
            zhanna.page().getByText("Sign in with Qala ID").click();
            assertThat(zhanna.page().locator("input[name=username]")).isVisible();
        }
    }

    @Test
    void whomTheCentreDoesNotKnowIsToldSo(Desks desks) {
        try (TestProvider there = provider(desks);
                ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.byName, List.of(), provider)) {
            Desk stranger = desks.empty();
            openSignIn(stranger, "tasklist");
            signInThere(stranger, "nobody.here");
            assertThat(stranger.page().getByRole(AriaRole.ALERT))
                    .containsText("nobody of that name works at this centre");
            assertThat(Accessibility.faults(stranger.page())).isEmpty();
            stranger.photograph("provider-unknown");
            assertThat(identities.createUserQuery().userId("nobody.here").count())
                    .isZero();

            stranger.page()
                    .getByText("Sign out of Qala ID and come as somebody else")
                    .click();
            stranger.page().waitForURL("**/casework/sign-in.html**");
            stranger.page().getByText("Sign in with Qala ID").click();
            assertThat(stranger.page().locator("input[name=username]")).isVisible();
        }
    }

    @Test
    void anotherPersonOfTheSameNameIsRefused(Desks desks) {
        try (TestProvider there = provider(desks);
                ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.byName, List.of(), provider)) {
            database.sql("insert into casefile.provider_identity (issuer, subject, user_id)"
                            + " values (:issuer, 'id-of-an-earlier-zhanna', 'zhanna')")
                    .param("issuer", there.issuer())
                    .update();
            Desk other = desks.empty();
            openSignIn(other, "tasklist");
            signInThere(other, "zhanna");
            assertThat(other.page().getByRole(AriaRole.ALERT)).containsText("nobody of that name");
        }
    }

    @Test
    void anAccountIsOpenedWithTheRolesOfTheProviderWhereTheCentreWantsThat(Desks desks) {
        try (TestProvider there = provider(desks);
                ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.created, List.of(), provider)) {
            Desk newcomer = desks.empty();
            openSignIn(newcomer, "tasklist");
            signInThere(newcomer, "newcomer");
            newcomer.page().locator(".task-filter").first().waitFor();
            assertThat(identities
                            .createUserQuery()
                            .userId("newcomer")
                            .memberOfGroup("psychologist")
                            .count())
                    .isOne();
        } finally {
            identities.deleteUser("newcomer");
        }
    }

    @Test
    void theProvidersSecondFactorCountsOnlyWhereItSaysThatItHasAskedForOne(Desks desks) {
        try (TestProvider there = provider(desks);
                SecondFactorAsked watchers = SecondFactorAsked.of(Whom.watchers, factors)) {
            try (ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.byName, List.of(), provider)) {
                Desk saule = desks.empty();
                openSignIn(saule, "tasklist");
                signInThere(saule, "saule");
                assertThat(saule.page().getByRole(AriaRole.HEADING)).hasText("Set up the code from your phone");
            }
            try (ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.byName, List.of("otp"), provider)) {
                Desk saule = desks.empty();
                openSignIn(saule, "cockpit");
                signInThere(saule, "saule");
                saule.page().waitForURL("**/camunda/app/cockpit/**");
                saule.page().getByText("Where the families stand").waitFor();
            }
        }
    }

    @Test
    void aProviderThatDoesNotAnswerIsASentence(Desks desks) {
        try (ProviderAsked asked = ProviderAsked.at("http://localhost:9", Unknown.byName, List.of(), provider)) {
            Desk zhanna = desks.empty();
            openSignIn(zhanna, "tasklist");
            zhanna.page().getByText("Sign in with Qala ID").click();
            assertThat(zhanna.page().getByRole(AriaRole.ALERT)).containsText("Qala ID does not answer.");
            zhanna.photograph("provider-down");
            zhanna.page().getByText("Back to the sign-in").click();
            zhanna.page().getByLabel("User name").waitFor();
        }
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused(Desks desks) {
        try (TestProvider there = provider(desks);
                ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.byName, List.of(), provider)) {
            Desk zhanna = desks.empty();
            zhanna.page().navigate("/casework/oidc/callback?code=stolen&state=made-up");
            assertThat(zhanna.page().getByRole(AriaRole.ALERT)).containsText("begun in another window");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void inOtherLanguagesAndOnAPhone(String language, Desks desks) {
        try (TestProvider there = provider(desks);
                ProviderAsked asked = ProviderAsked.at(there.issuer(), Unknown.refused, List.of(), provider)) {
            Desk zhanna = desks.empty(390, 844);
            zhanna.speaks(Tongue.of(language), desks.address());
            openSignIn(zhanna, "tasklist");
            zhanna.photograph("provider-sign-in-phone-" + language);
            signInThere(zhanna, "zhanna");
            assertThat(zhanna.page().getByRole(AriaRole.HEADING)).hasText(zhanna.said("The sign-in did not succeed"));
            assertThat((Integer) zhanna.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .isLessThanOrEqualTo(0);
            zhanna.photograph("provider-unknown-phone-" + language);
        }
    }

    private static TestProvider provider(Desks desks) {
        TestProvider there = TestProvider.of(desks.address());
        desks.alsoAt(there.issuer());
        return there;
    }

    private static void openSignIn(Desk desk, String application) {
        desk.page().navigate("/camunda/app/" + application + "/default/");
        desk.page().locator(".cw-provider a").first().waitFor();
    }

    private static void signInThere(Desk desk, String person) {
        Page page = desk.page();
        page.locator(".cw-provider a").first().click();
        page.locator("input[name=username]").fill(person);
        page.locator("input[name=password]").fill(TestProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }
}
