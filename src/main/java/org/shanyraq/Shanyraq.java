package org.shanyraq;

import org.shanyraq.security.LetInCommand;
import org.shanyraq.trail.TrailCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Case management for families at risk of losing their children. */
// Of Spring Security only the filters of a sign-in at a provider are used, by security/ProviderDoor. Spring Boot would
// close every door with a login of its own.
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.client.servlet.OAuth2ClientWebSecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration"
        })
@ConfigurationPropertiesScan
@EnableScheduling
public class Shanyraq {

    public static void main(String[] args) {
        if (TrailCommand.isAskedBy(args)) {
            System.exit(TrailCommand.run(System.out, args));
        }
        if (LetInCommand.isAskedBy(args)) {
            System.exit(LetInCommand.run(System.out, args));
        }
        SpringApplication.run(Shanyraq.class, args);
    }
}
