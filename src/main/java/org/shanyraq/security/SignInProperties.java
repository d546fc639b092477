package org.shanyraq.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How whoever types wrong passwords is slowed down, {@code shanyraq.sign-in.*}.
 *
 * @param freeAttempts wrong passwords for one account from one address before anybody waits
 * @param freeAttemptsOfAddress the same for all accounts together: a centre may have one address for everybody
 * @param firstDelay doubled with every further wrong password
 * @param longestDelay nobody waits longer
 * @param forgottenAfter since the last wrong one
 */
@ConfigurationProperties("shanyraq.sign-in")
record SignInProperties(
        int freeAttempts,
        int freeAttemptsOfAddress,
        Duration firstDelay,
        Duration longestDelay,
        Duration forgottenAfter) {}
