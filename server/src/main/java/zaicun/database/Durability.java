package zaicun.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asked at every start: does the database keep what it has acknowledged? */
final class Durability {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    static void require(JdbcClient database) {
        for (var setting : SETTINGS) {
            var value = database.sql("select current_setting(:setting)")
                    .param("setting", setting)
                    .query(String.class)
                    .single();
            if (value.equals("off")) {
                throw new UnsafeDatabase(setting, value);
            }
        }
    }
}
