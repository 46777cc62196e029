package zaicun.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Organ;

/** Stored divisions and organs. */
@Repository
class Offices {

    private record NamedDivision(String code, String name) {}

    private final JdbcClient database;

    Offices(JdbcClient database) {
        this.database = database;
    }

    Optional<Office> find(UUID id) {
        return database.sql("select id, kind, name, division from office where id = :id")
                .param("id", id)
                .query(Offices::read)
                .optional();
    }

    List<Office> find(Collection<UUID> ids) {
        return database.sql("select id, kind, name, division from office where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Offices::read)
                .list();
    }

    List<Office> ofKind(Organ kind) {
        return database.sql("select id, kind, name, division from office where kind = :kind order by division, name")
                .param("kind", kind.name())
                .query(Offices::read)
                .list();
    }

    /** Of each of the kinds the organ whose area holds the place, the narrowest area first. */
    List<Office> nearest(Collection<Organ> kinds, String place) {
        return database.sql(
                        """
                        select distinct on (kind) id, kind, name, division
                          from office
                         where kind = any(:kinds) and starts_with(:place, division_prefix(division))
                         order by kind, length(division_prefix(division)) desc
                        """)
                .param("kinds", kinds.stream().map(Organ::name).toArray(String[]::new))
                .param("place", place)
                .query(Offices::read)
                .list();
    }

    /** The organ of this kind whose area holds the place, the narrowest area first. */
    Optional<Office> nearest(Organ kind, String place) {
        return database.sql(
                        """
                        select id, kind, name, division
                          from office
                         where kind = :kind
                           and starts_with(:place, division_prefix(division))
                         order by length(division_prefix(division)) desc
                         limit 1
                        """)
                .param("kind", kind.name())
                .param("place", place)
                .query(Offices::read)
                .optional();
    }

    Map<String, String> divisionNames(Collection<String> codes) {
        return database.sql("select code, name from division where code = any(:codes::bpchar[])")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new NamedDivision(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(NamedDivision::code, NamedDivision::name));
    }

    /** Adds the division or renames it. */
    void putDivision(String code, String name, String level) {
        database.sql(
                        """
                        insert into division (code, name, level) values (:code, :name, :level)
                        on conflict (code) do update set name = excluded.name
                        """)
                .param("code", code)
                .param("name", name)
                .param("level", level)
                .update();
    }

    void add(Office office) {
        database.sql("insert into office (id, kind, name, division) values (:id, :kind, :name, :division)")
                .param("id", office.id())
                .param("kind", office.kind().name())
                .param("name", office.name())
                .param("division", office.division())
                .update();
    }

    Optional<Office> named(Organ kind, String division, String name) {
        return database.sql(
                        """
                        select id, kind, name, division
                          from office
                         where kind = :kind and division = :division and name = :name
                        """)
                .param("kind", kind.name())
                .param("division", division)
                .param("name", name)
                .query(Offices::read)
                .optional();
    }

    private static Office read(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                Organ.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("division"));
    }
}
