package org.shanyraq.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The centre's papers, {@code shanyraq.paper.*}.
 *
 * @param templates the folder with the centre's own templates, {@code <language>/<paper>.docx}; a template that is not
 *     there is the product's own
 * @param language of a family for which none was chosen
 * @param centre the centre's name, as papers print it
 * @param largestScan of a signed paper that is brought back
 * @param mostScans of one case, so that nobody fills the store
 * @param objectStore where scans are kept; in the database if none is named
 */
@Validated
@ConfigurationProperties("shanyraq.paper")
record PaperProperties(
        Path templates,
        @DefaultValue("ru") PaperLanguage language,
        @DefaultValue("") String centre,
        @DefaultValue("20MB") DataSize largestScan,
        @DefaultValue("500") int mostScans,
        @Valid ObjectStore objectStore) {

    /**
     * An object store that speaks S3.
     *
     * @param endpoint such as {@code https://s3.example.kz}
     * @param region as the store knows it; many stores look at none
     */
    record ObjectStore(
            @NotNull URI endpoint,
            @DefaultValue("us-east-1") String region,
            @NotBlank String bucket,
            @NotBlank String accessKey,
            @NotBlank String secretKey) {}
}
