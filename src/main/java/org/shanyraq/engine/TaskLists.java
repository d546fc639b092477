package org.shanyraq.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.shanyraq.engine.TaskRule.Narrowed;

/**
 * Lists and counts of tasks, by whichever door they are asked for, hold those that the person sees. The engine's own way
 * joins a grant for each task and becomes slower with each task that is open; this asks {@link TaskRule} in the query.
 */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "query",
                args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
class TaskLists implements Interceptor {

    private static final String ANSWER = "taskRule";

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        Object[] asked = invocation.getArgs();
        if (asked[1] instanceof TaskQueryImpl query && isForSomebody(query.getAuthCheck())) {
            return narrowed(
                    (Executor) invocation.getTarget(),
                    (MappedStatement) asked[0],
                    query,
                    (RowBounds) asked[2],
                    (ResultHandler<?>) asked[3]);
        }
        return invocation.proceed();
    }

    /** As {@link PersonsAuthorizations#configureTaskQuery} has marked it. */
    private static boolean isForSomebody(AuthorizationCheck check) {
        return !check.isAuthorizationCheckEnabled() && check.getAuthUserId() != null;
    }

    private static List<?> narrowed(
            Executor executor, MappedStatement statement, TaskQueryImpl query, RowBounds bounds, ResultHandler<?> rows)
            throws SQLException {
        AuthorizationCheck person = query.getAuthCheck();
        BoundSql bound = statement.getBoundSql(query);
        List<String> groups = person.getAuthGroupIds() == null ? List.of() : person.getAuthGroupIds();
        Narrowed narrowed = TaskRule.narrow(bound.getSql(), person.getAuthUserId(), groups);
        List<ParameterMapping> questions = new ArrayList<>(bound.getParameterMappings());
        for (int i = 0; i < narrowed.answers().size(); i++) {
            questions.add(
                    narrowed.first() + i,
                    new ParameterMapping.Builder(statement.getConfiguration(), ANSWER + i, String.class).build());
            bound.setAdditionalParameter(ANSWER + i, narrowed.answers().get(i));
        }
        MetaObject open = SystemMetaObject.forObject(bound);
        open.setValue("sql", narrowed.query());
        open.setValue("parameterMappings", questions);
        // The key is made of the narrowed query, so that one person is never answered with what another was.
        return executor.query(
                statement, query, bounds, rows, executor.createCacheKey(statement, query, bounds, bound), bound);
    }
}
