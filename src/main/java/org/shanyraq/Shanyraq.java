package org.shanyraq;

import org.shanyraq.trail.TrailCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Case management for families at risk of losing their children. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Shanyraq {

    public static void main(String[] args) {
        if (TrailCommand.isAskedBy(args)) {
            System.exit(TrailCommand.run(System.out, args));
        }
        SpringApplication.run(Shanyraq.class, args);
    }
}
