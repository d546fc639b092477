package org.shanyraq.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Evaluates the expressions of a form with the FEEL of the decision tables, as the browser does with its own. */
@Component
class FormExpressions {

    private static final String SIGN = "=";

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    static boolean isExpression(String text) {
        return text.startsWith(SIGN);
    }

    /**
     * @param expression with its leading equals sign
     * @param names what the expression may name
     * @return empty if it has no value, or none that can be found here: it compares what was not answered, or calls
     *     what only the browser's FEEL knows
     */
    Optional<Object> value(String expression, Map<String, Object> names) {
        try {
            return Optional.ofNullable(feel.evaluateSimpleExpression(
                    expression.substring(SIGN.length()),
                    Variables.fromMap(names).asVariableContext()));
        } catch (FeelException e) {
            return Optional.empty();
        }
    }
}
