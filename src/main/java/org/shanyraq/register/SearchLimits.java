package org.shanyraq.register;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often somebody may look into the register within an hour, {@code shanyraq.register.*}. A form that is filled in
 * looks each time that its writer pauses.
 *
 * @param toldAt looks after which the coordinator is told
 * @param mostSearches looks after which there is no further one until an hour has passed
 */
@ConfigurationProperties("shanyraq.register")
record SearchLimits(int toldAt, int mostSearches) {}
