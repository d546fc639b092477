package org.shanyraq.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts in which nothing happens, {@code shanyraq.session.*}.
 *
 * @param idle of somebody who is signed in
 * @param idleOfStranger of somebody who is about to sign in
 * @param notedEvery how exactly it is written down when something last happened; a request more often writes nothing
 */
@ConfigurationProperties("shanyraq.session")
record SessionProperties(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("15m") Duration idleOfStranger,
        @DefaultValue("1m") Duration notedEvery) {}
