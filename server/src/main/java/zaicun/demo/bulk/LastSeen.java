package zaicun.demo.bulk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;

/** Notes at each household when it was last visited and contacted, as the desks do with every single fact. */
@Component
public class LastSeen {

    private final JdbcClient database;

    public LastSeen(JdbcClient database) {
        this.database = database;
    }

    public void note(District district) {
        database.sql(
                        """
                        update household h
                           set last_visit_on = v.latest, last_contact_on = c.latest
                          from household o
                          left join (select household, max(visited_on) as latest from visit_visitor
                                      where district = :district group by household) v on v.household = o.id
                          left join (select household, max(contacted_on) as latest from contact
                                      where district = :district group by household) c on c.household = o.id
                         where o.district = :district and h.district = o.district and h.id = o.id
                        """)
                .param("district", district.code())
                .update();
    }
}
