package zaicun.households.duties;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.compliance.Selection.Under;

/** The villages with households below a prefix, some at a time, so that a whole district never lies in memory. */
@Repository
class VillageBatches {

    private static final int AT_ONCE = 30;

    private final JdbcClient database;

    VillageBatches(JdbcClient database) {
        this.database = database;
    }

    Stream<List<String>> under(Under area) {
        var villages = database.sql(
                        """
                        select distinct village
                          from household
                         where district = :district and lies_under(village, :prefix)
                         order by village
                        """)
                .param("district", area.district().code())
                .param("prefix", area.villagePrefix())
                .query(String.class)
                .list();
        return IntStream.iterate(0, from -> from < villages.size(), from -> from + AT_ONCE)
                .mapToObj(from -> villages.subList(from, Math.min(from + AT_ONCE, villages.size())));
    }
}
