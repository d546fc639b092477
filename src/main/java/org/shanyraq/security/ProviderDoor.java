package org.shanyraq.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shanyraq.security.oidc.Provider;
import org.shanyraq.security.oidc.Provider.ProviderDown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The two addresses of a sign-in at the provider: where it begins, and where the provider sends the person back. Spring
 * Security's filters do both (state, nonce, PKCE, the signature, issuer and audience of the token) and nothing else; who has
 * come that far is let in by {@link ProviderSignIn}, with the same session as by password.
 */
class ProviderDoor extends OncePerRequestFilter {

    static final String PROBLEM = "/casework/sign-in-problem.html?why=";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);
    private static final String BEGIN = "/casework/oidc/begin";
    private static final String CALLBACK = "/casework/oidc/callback";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Provider provider;
    private final FilterChainProxy filters;

    ProviderDoor(Provider provider, ProviderSignIn signIn) {
        this.provider = provider;
        SignInsUnderWay underWay = new SignInsUnderWay();
        this.filters = new FilterChainProxy(new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE, begin(underWay), callback(underWay, signIn)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (provider.isThere()) {
            filters.doFilter(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Filter begin(SignInsUnderWay underWay) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(provider, BEGIN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequestRedirectFilter begin = new OAuth2AuthorizationRequestRedirectFilter(resolver);
        begin.setAuthorizationRequestRepository(underWay);
        begin.setAuthenticationFailureHandler(ProviderDoor::failed);
        return begin;
    }

    private Filter callback(SignInsUnderWay underWay, ProviderSignIn signIn) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        RestTemplate userInfo = new RestTemplate(requests);
        userInfo.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService users = new DefaultOAuth2UserService();
        users.setRestOperations(userInfo);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(users);

        OAuth2LoginAuthenticationFilter callback =
                new OAuth2LoginAuthenticationFilter(provider, new NoTokensKept(), CALLBACK);
        callback.setAuthorizationRequestRepository(underWay);
        OidcAuthorizationCodeAuthenticationProvider verified =
                new OidcAuthorizationCodeAuthenticationProvider(tokens, people);
        RestTemplate keys = new RestTemplate(requests);
        Map<ClientRegistration, JwtDecoder> decoders = new ConcurrentHashMap<>();
        verified.setJwtDecoderFactory(provider -> decoders.computeIfAbsent(provider, known -> decoder(known, keys)));
        callback.setAuthenticationManager(new ProviderManager(verified));
        callback.setSecurityContextRepository(new NullSecurityContextRepository());
        callback.setAuthenticationSuccessHandler(signIn::letIn);
        callback.setAuthenticationFailureHandler(ProviderDoor::failed);
        return callback;
    }

    /** As Spring Security's own, but more patient with the provider. */
    private static JwtDecoder decoder(ClientRegistration provider, RestTemplate keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        String.valueOf(provider.getProviderDetails().getJwkSetUri()))
                .restOperations(keys)
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = why(failure);
        LOG.warn("A sign-in at the provider has failed ({}): {}", why, failure.getMessage());
        response.sendRedirect(request.getContextPath() + PROBLEM + why);
    }

    private static String why(AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderDown) {
                return "down";
            }
        }
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        return switch (code) {
            case "invalid_token_response", "server_error", "temporarily_unavailable", "invalid_user_info_response" ->
                "down";
            case "authorization_request_not_found" -> "ended";
            case "access_denied" -> "denied";
            default -> "unverified";
        };
    }

    /** The provider is asked who somebody is, and for nothing else afterwards. */
    private static final class NoTokensKept implements OAuth2AuthorizedClientRepository {

        // As the interface declares it.
        @SuppressWarnings("TypeParameterUnusedInFormals")
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String name, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Its tokens end with this request.
        }

        @Override
        public void removeAuthorizedClient(
                String name, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // None is kept.
        }
    }
}
