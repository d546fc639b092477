package org.shanyraq.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/**
 * Evaluates the expressions of a form with the FEEL of the decision tables, as the browser does with its own. What was not
 * answered is null among the names; what is not among them only a script in the browser knows.
 */
@Component
class FormExpressions {

    private static final String SIGN = "=";

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParseResult> parsed = new ConcurrentHashMap<>();

    static boolean isExpression(String text) {
        return text.startsWith(SIGN);
    }

    /**
     * @param expression with its leading equals sign
     * @param names what the expression may name
     * @return empty if it has no value, or none that can be found here
     */
    Optional<Object> value(String expression, Map<String, Object> names) {
        return evaluated(expression, names).map(EvaluationResult::result);
    }

    /**
     * Whether the browser hides what stands under this condition: where it is true, and where it is null, since a condition is
     * a unary test there, of an input that is null.
     *
     * @return empty if that cannot be found here: what only the browser can read or knows
     */
    Optional<Boolean> hides(String condition, Map<String, Object> names) {
        return evaluated(condition, names)
                .map(result -> result.result() == null || Boolean.TRUE.equals(result.result()));
    }

    private Optional<EvaluationResult> evaluated(String expression, Map<String, Object> names) {
        ParseResult read =
                parsed.computeIfAbsent(expression, unread -> feel.parseExpression(unread.substring(SIGN.length())));
        return Optional.of(read)
                .filter(ParseResult::isSuccess)
                .map(ParseResult::parsedExpression)
                .map(readable -> feel.evaluate(readable, names))
                .filter(result -> result.isSuccess() && !namesWhatIsUnknown(result));
    }

    private static boolean namesWhatIsUnknown(EvaluationResult result) {
        return result.suppressedFailures()
                .exists(failure -> failure.failureType() == EvaluationFailureType.NO_FUNCTION_FOUND$.MODULE$
                        || failure.failureType() == EvaluationFailureType.NO_VARIABLE_FOUND$.MODULE$);
    }
}
