package org.shanyraq.working;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, tables, forms and words that this version of the product comes with. */
@Component
class ProductFiles {

    private static final String WORDS = "classpath*:i18n/*_??.properties";

    private final ResourcePatternResolver files;
    private final List<String> patterns;

    ProductFiles(ResourcePatternResolver files, CamundaBpmProperties engine) {
        this.files = files;
        this.patterns = new ArrayList<>(List.of(engine.getDeploymentResourcePattern()));
        this.patterns.add(WORDS);
    }

    /** By name, without any folder. */
    SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        try {
            for (String pattern : patterns) {
                for (Resource file : files.getResources(pattern)) {
                    all.put(file.getFilename(), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The product's own diagrams cannot be read", e);
        }
        return all;
    }
}
