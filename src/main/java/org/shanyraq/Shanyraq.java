package org.shanyraq;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Case management for families at risk of losing their children. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Shanyraq {

    public static void main(String[] args) {
        SpringApplication.run(Shanyraq.class, args);
    }
}
