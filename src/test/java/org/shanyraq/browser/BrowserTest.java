package org.shanyraq.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shanyraq.support.CentreTest;

/** A test whose methods are given the {@link Desks} of the centre, and work at them in a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CentreTest
@ExtendWith(DesksOfTheCentre.class)
@interface BrowserTest {}
