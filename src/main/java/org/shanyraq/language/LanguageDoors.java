package org.shanyraq.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import org.shanyraq.engine.SpecialistGroups;
import org.shanyraq.running.ModelWords;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where language is looked after on the way in and out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LanguageProperties.class)
class LanguageDoors {

    /** Before the session is asked for: the page of the sign-in speaks too. */
    @Bean
    FilterRegistrationBean<Filter> centresLanguage(ReadersLanguage reader) {
        return at(new CentresLanguage(reader), 7, "/camunda/app/*", "/casework", "/casework/sign-in.html");
    }

    @Bean
    FilterRegistrationBean<Filter> namesInCamunda(
            ReadersLanguage reader,
            ModelWords words,
            MessageSource messages,
            SpecialistGroups specialists,
            ObjectMapper json) {
        NamesInCamunda names = new NamesInCamunda(reader, words, messages, specialists, json);
        return at(names, 12, "/camunda/api/engine/*", "/camunda/api/cockpit/*");
    }

    private static FilterRegistrationBean<Filter> at(Filter filter, int order, String... patterns) {
        FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>(filter);
        door.setOrder(order);
        door.addUrlPatterns(patterns);
        return door;
    }
}
