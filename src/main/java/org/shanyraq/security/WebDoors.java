package org.shanyraq.security;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.security.oidc.Provider;
import org.shanyraq.session.NoForgery;
import org.shanyraq.trail.Trail;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The doors of the web. The product's own pages share the web application's sign-in and its protection against forged
 * requests; the REST interface asks for name and password each time; the engine's stock doors are narrowed for both.
 */
@Configuration(proxyBeanMethods = false)
class WebDoors {

    private static final String[] OWN_DOORS = {"/casework/api/*", "/practice/*"};
    /** In milliseconds, as Camunda's own doors remember them; whose roles change has to sign in again. */
    private static final String ROLES_REMEMBERED = "300000";

    private static final String REST = "/engine-rest/*";
    private static final String SIGN_IN = "/camunda/api/admin/auth/user/*";
    /** Between password and second factor. */
    private static final String SECOND_STEP = "/casework/sign-in/*";

    /** Before anything is asked or traced. */
    @Bean
    FilterRegistrationBean<Filter> closedDoors(Doors doors, MessageSource sentences, LocaleResolver languages) {
        return at(new ClosedDoors(doors, sentences, languages), 1, "/camunda/*", REST, "/casework/*", "/practice/*");
    }

    /** Around all others: what they refuse leaves a trace too. */
    @Bean
    FilterRegistrationBean<Filter> looksLeaveATrace(
            Trail trail,
            Accounts accounts,
            MessageSource sentences,
            LocaleResolver languages,
            PlatformTransactionManager transactions) {
        return at(
                new LooksLeaveATrace(trail, accounts, sentences, languages, transactions),
                2,
                "/camunda/api/*",
                REST,
                "/casework/api/*",
                CalendarDoor.PATH + "/*",
                SECOND_STEP);
    }

    @Bean
    FilterRegistrationBean<Filter> headers() {
        return at(new Headers(), Ordered.HIGHEST_PRECEDENCE, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> nonceOfEachPage() {
        return at(new NonceOfEachPage(), 5, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<Filter> ownSignIn() {
        return at(new OwnSignIn(), 14, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> stockDoors() {
        return at(new StockDoors(), 10, "/camunda/api/*", REST);
    }

    @Bean
    FilterRegistrationBean<Filter> boundedLists() {
        return at(new BoundedLists(EngineLimits.LONGEST_LIST), 11, "/camunda/api/engine/*", REST);
    }

    @Bean
    FilterRegistrationBean<Filter> stockErrors(MessageSource sentences, LocaleResolver languages) {
        return at(new StockErrors(sentences, languages), 12, "/camunda/api/*", REST);
    }

    @Bean
    FilterRegistrationBean<Filter> signInDelay(
            SignInProperties settings, Pardon pardon, MessageSource sentences, LocaleResolver languages) {
        SignInPatience patience = new SignInPatience(settings, System::nanoTime);
        return at(new SignInDelay(patience, pardon, sentences, languages), 13, "/camunda/api/*", REST);
    }

    @Bean
    FilterRegistrationBean<Filter> calendarDoor(
            SignInProperties settings, MessageSource sentences, LocaleResolver languages) {
        SignInPatience patience = new SignInPatience(settings, System::nanoTime);
        return at(new CalendarDoor(patience, sentences, languages), 13, CalendarDoor.PATH + "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> sessionsWithoutFactor(SecondFactors factors) {
        return at(new FactorlessSessions(factors), 15, "/camunda/*", "/casework/api/*", "/practice/*");
    }

    @Bean
    FilterRegistrationBean<Filter> lostKey(MessageSource sentences, LocaleResolver languages) {
        return at(new LostKey(sentences, languages), 16, SIGN_IN, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> secondStep(
            SecondFactors factors, IdentityService identities, MessageSource sentences, LocaleResolver languages) {
        return at(new SecondStep(factors, identities, sentences, languages), 17, SIGN_IN);
    }

    @Bean
    FilterRegistrationBean<Filter> factorAtRest(
            SecondFactors factors, IdentityService identities, CodePatience patience) {
        return at(new FactorAtRest(factors, identities, patience), 17, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> pendingAtSecondStep(MessageSource sentences, LocaleResolver languages) {
        return at(new PendingOnly(sentences, languages), 31, SECOND_STEP);
    }

    @Bean
    FilterRegistrationBean<Filter> noForgeryAtSecondStep(NoForgery guard) {
        return at(guard, 32, SECOND_STEP);
    }

    @Bean
    FilterRegistrationBean<Filter> largeRequestsAtSecondStep(MessageSource sentences, LocaleResolver languages) {
        return at(new LargeRequests(sentences, languages), 33, SECOND_STEP);
    }

    @Bean
    FilterRegistrationBean<Filter> providerDoor(Provider provider, ProviderSignIn signIn) {
        return at(new ProviderDoor(provider, signIn), 40, ProviderSignIn.PATH + "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> signInAtRest() {
        FilterRegistrationBean<Filter> door = at(new ProcessEngineAuthenticationFilter(), 20, REST);
        door.setInitParameters(Map.of(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                HttpBasicAuthenticationProvider.class.getName()));
        return door;
    }

    @Bean
    FilterRegistrationBean<Filter> sessionAtOwnDoors() {
        FilterRegistrationBean<Filter> door = at(new AuthenticationFilter(), 30, OWN_DOORS);
        door.setInitParameters(Map.of("cacheTimeToLive", ROLES_REMEMBERED));
        return door;
    }

    @Bean
    FilterRegistrationBean<Filter> signedInAtOwnDoors() {
        return at(new SignedInOnly(), 31, OWN_DOORS);
    }

    @Bean
    FilterRegistrationBean<Filter> noForgeryInTheWebApplication(NoForgery guard) {
        return at(guard, 12, "/camunda/*", OwnSignIn.PAGE, ClosedDoors.PAGE);
    }

    /** After the sign-in: whose sign-in has ended is told so. */
    @Bean
    FilterRegistrationBean<Filter> noForgeryAtOwnDoors(NoForgery guard) {
        return at(guard, 32, OWN_DOORS);
    }

    /** After the sign-in: of a stranger nothing is read. */
    @Bean
    FilterRegistrationBean<Filter> largeRequestsAtOwnDoors(MessageSource sentences, LocaleResolver languages) {
        return at(new LargeRequests(sentences, languages), 33, OWN_DOORS);
    }

    private static FilterRegistrationBean<Filter> at(Filter filter, int order, String... patterns) {
        FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>(filter);
        door.setName(filter.getClass().getSimpleName() + " " + String.join(" ", patterns));
        door.setOrder(order);
        door.addUrlPatterns(patterns);
        return door;
    }
}
