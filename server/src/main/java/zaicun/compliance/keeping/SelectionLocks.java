package zaicun.compliance.keeping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.compliance.Selection;

/**
 * Locks on selections until the end of the transaction. Whole areas exclude everything in their district; people and
 * single subjects exclude only themselves.
 */
@Component
class SelectionLocks {

    private final JdbcClient database;

    SelectionLocks(JdbcClient database) {
        this.database = database;
    }

    void take(Selection selection) {
        var district = "district " + selection.district();
        if (selection instanceof Selection.Under) {
            lock("select pg_advisory_xact_lock(hashtextextended(:name, 0))", district);
            return;
        }
        lock("select pg_advisory_xact_lock_shared(hashtextextended(:name, 0))", district);
        lock("select pg_advisory_xact_lock(hashtextextended(:name, 0))", nameOf(selection));
    }

    private void lock(String sql, String name) {
        database.sql(sql).param("name", name).query((row, number) -> 0).single();
    }

    /** Sorts areas before people and subjects, so that all transactions take their locks in one order. */
    static String nameOf(Selection selection) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> "0 " + district + " " + prefix;
            case Selection.OfPerson(var district, var person) -> "1 " + district + " " + person;
            case Selection.Of(var district, var kind, var id) -> "2 " + district + " " + id;
        };
    }
}
