package org.shanyraq.paper;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The centre's papers, {@code shanyraq.paper.*}.
 *
 * @param templates the folder with the centre's own templates, {@code <language>/<paper>.docx}; a template that is not
 *     there is the product's own
 * @param language of a family for which none was chosen
 * @param centre the centre's name, as papers print it
 */
@ConfigurationProperties("shanyraq.paper")
record PaperProperties(
        Path templates,
        @DefaultValue("ru") PaperLanguage language,
        @DefaultValue("") String centre) {}
