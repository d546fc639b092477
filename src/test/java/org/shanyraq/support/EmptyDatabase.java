package org.shanyraq.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Every run of the tests begins with an empty database. */
public class EmptyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            FileSystemUtils.deleteRecursively(
                    Path.of(context.getEnvironment().getRequiredProperty("shanyraq.data-folder")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
