package zaicun.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.daybook.OpenItems.Passing;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** Tasks come back until they are done or dropped; minutes and lists as files; lines of the day book (4.2). */
@ZaicunTest
class TasksTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private DayBook dayBook;

    @Autowired
    private List<OpenItems> sources;

    @Autowired
    private JdbcClient database;

    private House house;
    private UUID owner;
    private Minuted meeting;
    private UUID task;

    @BeforeEach
    void a_meeting_that_gave_a_task() {
        house = houses.build();
        owner = house.member(0, 0).person();
        meeting = new Minuted(house, "2026-11-20");
        task = meeting.giving(owner, "核对防返贫监测名单", "2026-11-24");
        meeting.sentByLeader().requireOk();
    }

    @Test
    void a_task_comes_back_to_the_next_meeting_until_that_says_it_is_done() {
        assertThat(house.as(Role.CADRE).get("/api/meetings/agenda?on=2026-11-23").at("/tasks/0/id")).isEqualTo(task.toString());

        new Minuted(house, "2026-11-23")
                .with("reviewed", List.of(step("FINISH", 0, "名单已核对")))
                .sentByLeader()
                .requireOk();

        assertThat(house.as(Role.CADRE).get("/api/meetings/agenda?on=2026-11-23").at("/tasks/0/id")).isEmpty();
        assertThat(meeting.seenBy(house.as(Role.STREET)).at("/tasks/0/state")).isEqualTo("DONE");
        assertThat(house.as(Role.STREET).get("/api/meeting-tasks/" + house.district() + "/" + task + "/history").at("/1/words"))
                .isEqualTo("名单已核对");
    }

    @Test
    void the_owner_finishes_it_on_the_phone_and_a_replay_moves_nothing() {
        clock.moveTo("2026-11-25T09:00");
        var phone = house.as(owner);
        assertThat(phone.get("/api/meeting-tasks/mine").at("/0/overdue")).isEqualTo("true");
        var entry = Map.of("entries", List.of(Map.of(
                "id", Ids.next(), "kind", "task", "recordedAt", "2026-11-25T01:00:00Z", "payload", step("FINISH", 0, ""))));

        var first = phone.post("/api/outbox", entry).at("/results/0/outcome");
        var again = phone.post("/api/outbox", entry).at("/results/0/outcome");

        assertThat(List.of(first, again)).containsExactly("accepted", "duplicate");
        assertThat(phone.get("/api/meeting-tasks/mine").json()).isEmpty();
    }

    @Test
    void owner_and_leader_may_move_it_a_colleague_may_not_and_an_old_version_is_told() {
        var colleague = act(house.member(0, 1).person(), step("FINISH", 0, ""));
        var put = new TreeMap<>(step("CHANGE", 0, "等街道名单"));
        put.put("dueOn", "2026-11-30");
        var leader = act(house.leader(0).person(), put);
        var late = act(owner, step("FINISH", 0, ""));
        var again = act(owner, step("FINISH", 1, ""));

        assertThat(colleague.status()).isEqualTo(403);
        assertThat(leader.status()).isEqualTo(200);
        assertThat(late.status()).isEqualTo(409);
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void what_somebody_leaves_undone_passes_into_other_hands_or_is_settled() {
        var leaving = house.member(0, 0);
        var next = house.member(0, 1);
        var source = sources.stream().filter(kind -> kind.kind().equals("task")).findFirst().orElseThrow();
        assertThat(source.of(leaving)).extracting(OpenItem::id).containsExactly(task);

        source.pass(leaving, task, new Passing(next.person(), "", leaving.person(), "", "驻村交接移交"));
        assertThat(source.of(leaving)).isEmpty();
        assertThat(house.as(next.person()).get("/api/meeting-tasks/mine").at("/0/id")).isEqualTo(task.toString());

        source.settle(next, task, new Passing(next.person(), "", next.person(), "", "名单已核对"));
        assertThat(source.of(next)).isEmpty();
        assertThat(meeting.seenBy(house.as(Role.STREET)).at("/tasks/0/state")).isEqualTo("DONE");
    }

    @Test
    void a_task_of_somebody_who_left_is_anybodys_of_the_team() {
        houses.end(house.member(0, 0), java.time.LocalDate.of(2026, 11, 22));

        assertThat(act(house.member(0, 1).person(), step("DROP", 0, "人员调整，另行安排")).status()).isEqualTo(200);
    }

    @Test
    void a_drop_without_a_reason_a_due_day_before_the_meeting_and_a_stranger_as_owner_are_wrong_input() {
        var silent = act(owner, step("DROP", 0, " "));
        var early = new Minuted(house, "2026-11-23");
        early.giving(owner, "补录", "2026-11-22");
        var strange = new Minuted(house, "2026-11-23");
        strange.giving(house.leader(1).person(), "补录", "2026-11-30");

        assertThat(silent.at("/field")).isEqualTo("words");
        assertThat(early.sentByLeader().at("/field")).isEqualTo("tasks");
        assertThat(strange.sentByLeader().at("/field")).isEqualTo("owner");
    }

    @Test
    void whoever_was_given_a_task_is_told_and_nobody_of_his_own() {
        assertThat(told(owner)).containsExactly("meeting.task");
        assertThat(told(house.leader(0).person())).doesNotContain("meeting.task");
    }

    @Test
    void minutes_on_paper_say_what_the_screen_says() throws IOException {
        var file = house.as(Role.STREET).get(meeting.path() + "/minutes.docx").requireOk();

        try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("工作队例会记录", "2026年11月20日", "油菜已定苗", "核对防返贫监测名单", "2026年11月24日", "4.2")
                    .doesNotContain("{{")
                    .doesNotContain("[words]");
        }
    }

    @Test
    void the_list_as_a_workbook_holds_what_was_searched() throws IOException {
        new Minuted(house, "2026-11-13").with("minutes", Map.of("summary", "研究茶园管护")).sentByLeader().requireOk();

        var street = house.as(Role.STREET);
        var file = street.get("/api/meetings/list.xlsx?text=%E8%8C%B6%E5%9B%AD").requireOk();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.toList()).hasSize(2);
        }
        assertThat(street.get("/api/meetings?sort=on&descending=false").at("/rows/0/on")).isEqualTo("2026-11-13");
        assertThat(street.get("/api/meetings?from=2026-11-30&to=2026-11-01").status()).isEqualTo(400);
    }

    @Test
    void the_day_book_tells_of_the_meeting_and_of_the_task_that_was_finished() {
        act(owner, step("FINISH", 0, "已核对")).requireOk();

        var lines = dayBook.lines(new DayBookQuery(
                house.district(), house.team(0).id(), house.village(0), Set.of(owner),
                Span.of(java.time.LocalDate.of(2026, 11, 16), java.time.LocalDate.of(2026, 11, 29))));

        assertThat(lines).filteredOn(line -> line.clause().toString().equals("4.2")).extracting(DayLine::text)
                .containsExactly("召开工作队例会，到会 3 人：入户宣传医保参保。", "完成例会任务：核对防返贫监测名单");
    }

    private Map<String, Object> step(String move, int version, String words) {
        return Map.of("district", house.district().code(), "task", task, "version", version, "move", move, "words", words);
    }

    private Answer act(UUID by, Map<String, Object> step) {
        return house.as(by).put("/api/meeting-tasks/acts/" + Ids.next(), step);
    }

    private List<String> told(UUID person) {
        return database.sql("select kind from notice where person = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
