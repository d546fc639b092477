package org.shanyraq.language;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code shanyraq.language.*}.
 *
 * @param centre what the screens speak to who has not chosen, as a two-letter code
 * @param offered what a person may choose
 */
@ConfigurationProperties("shanyraq.language")
record LanguageProperties(
        @DefaultValue("en") String centre,
        @DefaultValue({"ru", "kk", "en"}) List<String> offered) {}
