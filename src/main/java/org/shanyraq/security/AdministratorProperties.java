package org.shanyraq.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, {@code shanyraq.administrator.*}; only read while there is none.
 *
 * @param password from the environment, at least 12 characters; there is no default
 */
@ConfigurationProperties("shanyraq.administrator")
record AdministratorProperties(@DefaultValue("admin") String user, String password) {

    void ensureGiven() {
        if (password == null || password.isBlank()) {
            throw new NoAdministrator();
        }
    }
}
