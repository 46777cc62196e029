package zaicun.roster.book;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.roster.Office;

/** Divisions and organs, many at a time. */
@Repository
class BookedPlaces {

    private final JdbcClient database;

    BookedPlaces(JdbcClient database) {
        this.database = database;
    }

    List<Division> under(String prefix) {
        return database.sql("select code, name from division where code like :prefix || '%' order by code")
                .param("prefix", prefix)
                .query((row, number) -> new Division(row.getString("code"), row.getString("name")))
                .list();
    }

    void put(Collection<Division> divisions) {
        database.sql(
                        """
                        insert into division (code, name, level)
                        select * from unnest(:codes::text[], :names::text[], :levels::text[])
                        on conflict (code) do update set name = excluded.name
                        """)
                .param("codes", divisions.stream().map(Division::code).toArray(String[]::new))
                .param("names", divisions.stream().map(Division::name).toArray(String[]::new))
                .param("levels", divisions.stream().map(each -> each.level().name()).toArray(String[]::new))
                .update();
    }

    void rename(Office office) {
        database.sql("update office set name = :name where id = :id")
                .param("name", office.name())
                .param("id", office.id())
                .update();
    }
}
