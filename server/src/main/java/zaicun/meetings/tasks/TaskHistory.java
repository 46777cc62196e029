package zaicun.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;

/** Every move of a task, kept for good. */
@Repository
class TaskHistory {

    /** @param act a {@link TaskMove} or {@code GIVE} */
    record Told(UUID id, String act, String words, UUID by) {}

    /** One move as it was kept. */
    record Moved(String act, TaskState state, String words, UUID owner, LocalDate dueOn, UUID by, OffsetDateTime at) {}

    private final JdbcClient database;
    private final Clock clock;

    TaskHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean holds(District district, UUID id) {
        return database.sql("select exists (select from meeting_task_act where district = :district and id = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void tell(Task now, Told told) {
        database.sql(
                        """
                        insert into meeting_task_act (district, id, task, act, state, words, owner, due_on, acted_by,
                                                      recorded_at)
                        values (:district, :id, :task, :act, :state, :words, :owner, :dueOn, :by, :at)
                        """)
                .param("district", now.district().code())
                .param("id", told.id())
                .param("task", now.id())
                .param("act", told.act())
                .param("state", now.state().name())
                .param("words", told.words())
                .param("owner", now.owner())
                .param("dueOn", now.dueOn())
                .param("by", told.by())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<Moved> of(District district, UUID task) {
        return database.sql(
                        """
                        select act, state, words, owner, due_on, acted_by, recorded_at
                          from meeting_task_act
                         where district = :district and task = :task
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("task", task)
                .query((row, number) -> new Moved(
                        row.getString("act"),
                        TaskState.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getObject("owner", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("acted_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class)))
                .list();
    }
}
