package org.shanyraq.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A provider at which people sign in: Spring's own server, at another address than the centre's. */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "shanyraq";
    public static final String SECRET = "between centre and provider";
    public static final String PASSWORD = "at the provider";

    private final ServletWebServerApplicationContext server;

    private TestProvider(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    /** @param centre the address of the centre, to which it sends people back */
    public static TestProvider of(String centre) {
        return new TestProvider((ServletWebServerApplicationContext) new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.port", "0",
                        "spring.config.name", "nothing-of-the-centre",
                        "spring.main.banner-mode", "off",
                        "spring.jmx.enabled", "false",
                        "centre", centre))
                .run());
    }

    /** The other name of this machine: so the two have no cookie in common. */
    public String issuer() {
        return "http://localhost:" + server.getWebServer().getPort();
    }

    @Override
    public void close() {
        server.close();
    }

    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Parts {

        @Bean
        RegisteredClientRepository clients(org.springframework.core.env.Environment environment) {
            String centre = environment.getRequiredProperty("centre");
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId(UUID.randomUUID().toString())
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(centre + "/casework/oidc/callback")
                            .postLogoutRedirectUri(centre + "/camunda/app/tasklist/default/")
                            .scope("openid")
                            .scope("profile")
                            .clientSettings(ClientSettings.builder()
                                    .requireProofKey(true)
                                    .requireAuthorizationConsent(false)
                                    .build())
                            .build());
        }

        /** The names at the provider; {@code nobody.here} works elsewhere. */
        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(List.of("saule", "zhanna", "nobody.here", "newcomer").stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("PERSON")
                            .build())
                    .toList());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                    String name = context.getPrincipal().getName();
                    context.getClaims()
                            .subject("id-of-" + name)
                            .claim("preferred_username", name)
                            .claim("given_name", "Given")
                            .claim("family_name", "Family")
                            .claim("groups", List.of(name.equals("newcomer") ? "/psychologists" : "/others"))
                            .claim("amr", List.of("pwd", "otp"));
                }
            };
        }
    }
}
