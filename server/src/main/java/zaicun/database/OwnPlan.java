package zaicun.database;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has PostgreSQL plan each statement for its own values. A plan for any values saves a millisecond, and for a question over
 * a whole district it costs a hundred, as it takes every range for a small one.
 */
@Component
public class OwnPlan {

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    OwnPlan(JdbcClient database, PlatformTransactionManager manager) {
        this.database = database;
        this.transactions = new TransactionTemplate(manager);
    }

    public <T> T ask(Supplier<T> question) {
        return transactions.execute(status -> {
            database.sql("set local plan_cache_mode = force_custom_plan").update();
            return question.get();
        });
    }
}
