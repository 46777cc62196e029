package zaicun.compliance.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.compliance.Selection;

/**
 * Locks on selections until the end of the transaction. Whole areas exclude everything in their district; people and
 * single subjects exclude only themselves.
 */
@Component
class SelectionLocks {

    private record Lock(String name, boolean alone) {}

    private static final Comparator<Lock> AREAS_FIRST =
            Comparator.comparing((Lock lock) -> !lock.alone()).thenComparing(Lock::name);

    private final JdbcClient database;

    SelectionLocks(JdbcClient database) {
        this.database = database;
    }

    /** All in one statement and always in one order: areas, districts that are shared, people and subjects. */
    void take(Collection<Selection> selections) {
        var locks = locks(selections);
        database.sql(
                        """
                        select case when lock.alone then pg_advisory_xact_lock(hashtextextended(lock.name, 0))
                                    else pg_advisory_xact_lock_shared(hashtextextended(lock.name, 0)) end
                          from unnest(:names::text[], :alone::boolean[]) with ordinality as lock (name, alone, place)
                         order by lock.place
                        """)
                .param("names", locks.stream().map(Lock::name).toArray(String[]::new))
                .param("alone", locks.stream().map(Lock::alone).toArray(Boolean[]::new))
                .query((row, number) -> 0)
                .list();
    }

    private static List<Lock> locks(Collection<Selection> selections) {
        var locks = new ArrayList<Lock>();
        selections.stream().map(SelectionLocks::ofDistrict).distinct().sorted(AREAS_FIRST).forEach(locks::add);
        selections.stream()
                .filter(selection -> !(selection instanceof Selection.Under))
                .map(SelectionLocks::nameOf)
                .distinct()
                .sorted()
                .forEach(name -> locks.add(new Lock(name, true)));
        return locks;
    }

    private static Lock ofDistrict(Selection selection) {
        return new Lock("district " + selection.district(), selection instanceof Selection.Under);
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
