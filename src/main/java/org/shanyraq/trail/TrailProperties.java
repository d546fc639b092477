package org.shanyraq.trail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param onceWithin how long the same look of the same session is one line
 */
@ConfigurationProperties("shanyraq.trail")
record TrailProperties(@DefaultValue("1m") Duration onceWithin) {}
