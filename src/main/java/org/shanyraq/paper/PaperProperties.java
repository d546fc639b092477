package org.shanyraq.paper;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The centre's papers, {@code shanyraq.paper.*}.
 *
 * @param templates the folder with the centre's own templates, {@code <language>/<paper>.docx}; a template that is not
 *     there is the product's own
 * @param language of a family for which none was chosen
 * @param centre the centre's name, as papers print it
 * @param largestScan of a signed paper that is brought back
 */
@ConfigurationProperties("shanyraq.paper")
record PaperProperties(
        Path templates,
        @DefaultValue("ru") PaperLanguage language,
        @DefaultValue("") String centre,
        @DefaultValue("20MB") DataSize largestScan) {}
