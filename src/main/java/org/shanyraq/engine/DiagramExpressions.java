package org.shanyraq.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.joda.time.base.BaseDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can reach. In a diagram: its variables and the few named beans. In a query or a stored filter,
 * which a signed-in user may have written: only the functions for the current user and the current time. Classes and
 * reflection are out of reach everywhere (the answer to CVE-2026-109432, which the last community release left open).
 */
class DiagramExpressions extends JuelExpressionManager {

    DiagramExpressions(Map<Object, Object> namedBeans) {
        super(namedBeans);
    }

    @Override
    public void addFunction(String name, Method function) {
        super.addFunction(
                name,
                CommandContextFunctions.CURRENT_USER_GROUPS.equals(name)
                        ? ReflectUtil.getMethod(SignedInGroups.class, "groups")
                        : function);
    }

    /** What is evaluated outside of any process comes from a query: nothing but what a stored filter may carry. */
    @Override
    public Expression createExpression(String text) {
        ValueExpression read = createValueExpression(text);
        return new JuelExpression(read, this, text) {
            @Override
            public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
                if (scope == null && !QueryExpressions.isKnown(text)) {
                    throw outOfReach(null, text);
                }
                return super.getValue(scope, execution);
            }
        };
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new NoReflection());
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new ArrayELResolver());
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        resolver.add(new BeanELResolver());
        return resolver;
    }

    /** An expression outside of any process comes from a query. */
    @Override
    protected ProcessEngineElContext createElContext(VariableScope scope) {
        if (scope != null) {
            return super.createElContext(scope);
        }
        ensureInitialized();
        ProcessEngineElContext context = new ProcessEngineElContext(functionMapper, new DatesOnly());
        context.putContext(org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory.class, expressionFactory);
        return context;
    }

    private static ELException outOfReach(@Nullable Object base, Object member) {
        String what = base == null ? "" : base.getClass().getSimpleName() + ".";
        return new ELException("'%s%s' is out of reach of an expression".formatted(what, member));
    }

    /** Refuses everything that leads from a value to the machinery behind it. */
    private static class NoReflection extends BeanELResolver {

        private static final Set<String> MEMBERS = Set.of("class", "getClass", "classLoader", "forName");

        @Override
        public @Nullable Object getValue(ELContext context, Object base, Object property) {
            refuseReflection(base, property);
            return null;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            refuseReflection(base, method);
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            refuseReflection(base, property);
        }

        private static void refuseReflection(Object base, Object member) {
            if (base == null) {
                return;
            }
            String type = base.getClass().getName();
            boolean machinery = base instanceof Class
                    || base instanceof ClassLoader
                    || base instanceof Runtime
                    || base instanceof Process
                    || type.startsWith("java.lang.reflect.")
                    || type.startsWith("java.lang.invoke.");
            if (machinery || MEMBERS.contains(String.valueOf(member))) {
                throw outOfReach(base, member);
            }
        }
    }

    /** Lets a query count from {@code dateTime()}, and nothing else. */
    private static class DatesOnly extends BeanELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            throw outOfReach(base, property);
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            if (base instanceof BaseDateTime && !"getClass".equals(method)) {
                return super.invoke(context, base, method, types, arguments);
            }
            throw outOfReach(base, method);
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw outOfReach(base, property);
        }
    }
}
