package org.shanyraq.handout;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What leaves the centre, {@code shanyraq.handout.*}.
 *
 * @param form the authority's form, an .xlsx file whose named cells are filled; the product's own if none is named
 */
@ConfigurationProperties("shanyraq.handout")
record HandoutProperties(@Nullable Path form) {}
