package org.shanyraq.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Lets the model tests ask which beans a diagram may name. */
public final class NamedInDiagrams {

    private NamedInDiagrams() {}

    public static Set<String> beans() {
        Set<String> beans = new TreeSet<>(EngineConfiguration.NAMED_IN_DIAGRAMS);
        steps().map(Method::getName).forEach(beans::add);
        return beans;
    }

    /** The automatic steps, each a method of its module's class of steps. */
    public static Stream<Method> steps() {
        var configurations = new ClassPathScanningCandidateComponentProvider(false);
        configurations.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return configurations.findCandidateComponents("org.shanyraq").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Bean.class) && method.getReturnType() == JavaDelegate.class);
    }
}
