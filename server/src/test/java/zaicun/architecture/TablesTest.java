package zaicun.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.house.ZaicunTest;

/**
 * Every table is either a small shared reference table, named here, or distributed: then the district comes first in its
 * primary key and in every unique, exclusion and foreign key between distributed tables.
 */
@ZaicunTest
@Tag("external-database")
class TablesTest {

    private static final Set<String> REFERENCE = Set.of(
            "division", "office", "person", "account", "seat", "session", "setup_token", "sign_in_failure", "import_job", "demo_filling",
            "calendar_load", "calendar_day",
            "guarded_act", "import_part", "import_secret",
            "pledge_text", "report_handler", "burden_count", "burden_form");

    private record Key(String table, String name, String first) {}

    @Autowired
    private JdbcClient database;

    @Test
    void every_distributed_table_has_the_district_first_in_its_primary_key() {
        var keyed = keys("p").stream()
                .filter(key -> key.first().equals("district"))
                .map(Key::table)
                .collect(Collectors.toSet());

        assertThat(tables()).allMatch(table -> REFERENCE.contains(table) || keyed.contains(table));
    }

    @Test
    void unique_and_exclusion_keys_begin_with_the_district() {
        assertThat(keys("u", "x"))
                .filteredOn(key -> !REFERENCE.contains(key.table()))
                .allMatch(key -> key.first().equals("district"));
    }

    @Test
    void unique_indexes_begin_with_the_district() {
        assertThat(uniqueIndexes())
                .filteredOn(key -> !REFERENCE.contains(key.table()))
                .allMatch(key -> key.first().equals("district"));
    }

    @Test
    void foreign_keys_between_distributed_tables_begin_with_the_district() {
        assertThat(foreignKeys())
                .filteredOn(key -> !REFERENCE.contains(key.table()))
                .allMatch(key -> key.first().equals("district"));
    }

    @Test
    void no_reference_table_is_named_in_vain() {
        assertThat(tables()).containsAll(REFERENCE.stream()
                .filter(table -> !table.equals("demo_filling"))
                .toList());
    }

    private List<String> tables() {
        return database.sql(
                        """
                        select relname from pg_class join pg_namespace n on n.oid = relnamespace
                         where nspname = 'public' and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
                        """)
                .query(String.class)
                .list();
    }

    private List<Key> keys(String... types) {
        return database.sql(
                        """
                        select t.relname as table, c.conname as name, a.attname as first
                          from pg_constraint c
                          join pg_class t on t.oid = c.conrelid
                          join pg_namespace n on n.oid = t.relnamespace
                          join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                         where n.nspname = 'public' and c.contype = any(:types) and t.relname <> 'flyway_schema_history'
                        """)
                .param("types", types)
                .query((row, number) -> new Key(row.getString("table"), row.getString("name"), row.getString("first")))
                .list();
    }

    private List<Key> uniqueIndexes() {
        return database.sql(
                        """
                        select t.relname as table, i.relname as name, coalesce(a.attname, '') as first
                          from pg_index x
                          join pg_class i on i.oid = x.indexrelid
                          join pg_class t on t.oid = x.indrelid
                          join pg_namespace n on n.oid = t.relnamespace
                          left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                         where n.nspname = 'public' and x.indisunique and t.relname <> 'flyway_schema_history'
                        """)
                .query((row, number) -> new Key(row.getString("table"), row.getString("name"), row.getString("first")))
                .list();
    }

    /** Those whose target is a distributed table too: a reference table is everywhere. */
    private List<Key> foreignKeys() {
        return database.sql(
                        """
                        select t.relname as table, c.conname as name, a.attname as first
                          from pg_constraint c
                          join pg_class t on t.oid = c.conrelid
                          join pg_class target on target.oid = c.confrelid
                          join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                         where c.contype = 'f' and target.relname <> all(:reference)
                        """)
                .param("reference", REFERENCE.toArray(String[]::new))
                .query((row, number) -> new Key(row.getString("table"), row.getString("name"), row.getString("first")))
                .list();
    }
}
