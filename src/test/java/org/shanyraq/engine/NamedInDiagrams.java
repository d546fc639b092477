package org.shanyraq.engine;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Lets the model tests ask which beans a diagram may name. */
public final class NamedInDiagrams {

    private NamedInDiagrams() {}

    public static Set<String> beans() {
        Set<String> beans = new TreeSet<>(EngineConfiguration.NAMED_IN_DIAGRAMS);
        var delegates = new ClassPathScanningCandidateComponentProvider(false);
        delegates.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        var registry = new SimpleBeanDefinitionRegistry();
        delegates.findCandidateComponents("org.shanyraq").stream()
                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry))
                .forEach(beans::add);
        return beans;
    }
}
