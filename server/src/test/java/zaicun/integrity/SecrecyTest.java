package zaicun.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.integrity.Letterbox.SECRET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** What is reported reaches its handlers and nobody else; of an anonymous reporter nothing is kept anywhere. */
@ZaicunTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTest {

    private static final String PLACE = "村委会后面的老槐树下";
    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "VillagerBrowser/7.3";

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    @Autowired
    Roster roster;

    House house;
    Letterbox box;

    @BeforeEach
    void build() {
        house = houses.build();
        box = new Letterbox(house);
    }

    @Test
    void of_an_anonymous_reporter_neither_address_nor_browser_nor_time_is_kept(CapturedOutput output) {
        var villager = house.anybody().withHeader("X-Forwarded-For", ADDRESS).withHeader("User-Agent", AGENT);

        var number = villager.post("/api/integrity/reports", box.form()).requireOk().at("/number");
        villager.post("/api/integrity/follow-up", Map.of("number", number, "secret", SECRET)).requireOk();
        villager.post("/api/integrity/follow-up/words", Map.of("number", number, "secret", SECRET, "words", "再补充一点")).requireOk();
        villager.post("/api/integrity/follow-up", Map.of("number", number, "secret", "ZZZZZZZZ23456789"));

        assertThat(everything()).doesNotContain(ADDRESS, AGENT);
        assertThat(output.getAll()).doesNotContain(ADDRESS, AGENT, SECRET);
        assertThat(database.sql(
                        """
                        select count(*) from audit_entry
                         where district = :district and what like 'report.%'
                           and address = '' and who = '00000000-0000-0000-0000-000000000000' and at = '2026-11-23T00:00+08:00'
                        """)
                .param("district", house.district().code())
                .query(Integer.class)
                .single())
                .isEqualTo(2);
    }

    /** The same probe finds what is kept: signing in leaves an address. */
    @Test
    void the_probe_finds_an_address_where_one_is_kept() {
        house.anybody().withHeader("X-Forwarded-For", "203.0.113.78").signIn("nobody-of-that-name", "wrong-password");

        assertThat(everything()).contains("203.0.113.78");
    }

    @Test
    void what_was_said_lies_nowhere_in_clear() {
        var number = box.post(box.form("where", PLACE, "name", "隐名村民", "phone", "13900001111"));
        house.anybody().post("/api/integrity/follow-up/words", Map.of("number", number, "secret", SECRET, "words", "他还收了红包"));

        assertThat(everything()).doesNotContain(Letterbox.WHAT, PLACE, "隐名村民", "13900001111", "他还收了红包", SECRET);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void without_being_named_no_role_reads_a_thing(Role role) {
        var number = box.post(box.form("where", PLACE));
        box.handler();
        var path = Letterbox.path(Letterbox.line(house.as(Role.BUREAU), number));

        var browser = role == Role.BUREAU ? house.at(house.office(Organ.BUREAU)) : house.as(role);

        for (var each : List.of("/api/integrity/files", path, path + "/pictures/" + UUID.randomUUID(),
                "/api/integrity/files/counts?since=2026-01-01")) {
            var answer = browser.get(each);
            assertThat(answer.status()).as(role + " " + each).isEqualTo(403);
            assertThat(answer.text()).doesNotContain(number, PLACE);
        }
        assertThat(browser.post(path + "/moves", Map.of("move", "ACCEPT", "version", 0)).status()).isEqualTo(403);
        assertThat(noticesOf(house.person(role))).noneMatch(text -> text.contains(PLACE) || text.contains("廉洁"));
    }

    @Test
    void a_handler_of_another_place_finds_nothing() {
        var number = box.post(box.form());
        box.handler();
        var path = Letterbox.path(Letterbox.line(house.as(Role.BUREAU), number));
        var elsewhere = houses.build();
        var stranger = new Letterbox(elsewhere).handler();

        assertThat(Letterbox.line(stranger, number).isMissingNode()).isTrue();
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    @Test
    void the_person_concerned_is_kept_away_even_as_a_handler() {
        var concerned = posted();
        var name = roster.person(concerned).orElseThrow().name();
        var number = box.post(box.form("whom", "工作队的" + name));
        var other = box.post(box.form("village", house.village(2), "whom", "那边的队长"));
        var path = seenBy(box.otherHandler(), number);

        var himself = nameHandler(concerned);

        assertThat(Letterbox.line(himself, number).isMissingNode()).isTrue();
        assertThat(himself.get(path).status()).isEqualTo(404);
        assertThat(himself.post(path + "/moves", Map.of("move", "ACCEPT", "version", 0)).status()).isEqualTo(404);
        assertThat(counted(himself)).isEqualTo(1);
        assertThat(Letterbox.line(himself, other).isMissingNode()).isFalse();
    }

    @Test
    void whoever_comes_from_the_same_unit_is_kept_away() {
        var unit = house.office(Organ.SENDING_UNIT, 0);
        var number = box.post(box.form());
        var colleague = nameHandler(seatedFrom(unit));
        var stranger = nameHandler(seatedFrom(house.office(Organ.SENDING_UNIT, 1)));

        assertThat(Letterbox.line(colleague, number).isMissingNode()).isTrue();
        assertThat(Letterbox.line(stranger, number).isMissingNode()).isFalse();
        assertThat(noticesOf(personOf(colleague))).noneMatch(text -> text.contains("举报"));
    }

    @Test
    void whoever_reported_by_name_does_not_handle_it_himself() {
        var handler = box.handler();
        var number = handler.post("/api/integrity/reports/by-name", box.form()).requireOk().at("/number");

        assertThat(Letterbox.line(handler, number).isMissingNode()).isTrue();
        assertThat(everyAuditWord()).noneMatch(line -> line.contains("report.receive") && line.contains(house.person(Role.BUREAU).toString()));
    }

    @Test
    void a_list_tells_nothing_of_what_was_said_and_every_reading_is_told() {
        var number = box.post(box.form("where", PLACE));
        var handler = box.handler();

        var list = handler.get("/api/integrity/files").requireOk().text();
        var before = readings();
        handler.get(Letterbox.path(Letterbox.line(handler, number))).requireOk();
        var after = readings();

        assertThat(list).doesNotContain(PLACE, Letterbox.WHAT, "驻村第一书记");
        assertThat(after).isEqualTo(before + 1);
        assertThat(everyAuditWord()).noneMatch(line -> line.contains(PLACE) || line.contains(Letterbox.WHAT) || line.contains(number));
    }

    @Test
    void notices_to_handlers_say_nothing_of_the_content() {
        box.handler();
        box.post(box.form("where", PLACE));

        assertThat(noticesOf(house.person(Role.BUREAU)))
                .anyMatch(text -> text.contains("收到一件举报，请在 2026-11-30 前"))
                .noneMatch(text -> text.contains(PLACE) || text.contains("廉洁") || text.contains("第一书记"));
    }

    private UUID posted() {
        return house.leader(0).person();
    }

    /** Somebody of the unit, seated at the bureau. */
    private UUID seatedFrom(Office unit) {
        var person = house.somebody();
        database.sql("update person set unit = :unit where id = :id").param("unit", unit.id()).param("id", person).update();
        return person;
    }

    private Browser nameHandler(UUID person) {
        var bureau = house.office(Organ.BUREAU);
        houses.seat(person, bureau);
        house.at(bureau).post("/api/integrity/handlers", Map.of("person", person, "office", bureau.id())).requireOk();
        box.confirmAll();
        return house.as(person);
    }

    private static String seenBy(Browser handler, String number) {
        return Letterbox.path(Letterbox.line(handler, number));
    }

    private static int counted(Browser handler) {
        return handler.get("/api/integrity/files/counts?since=2026-01-01").requireOk().json().valueStream()
                .mapToInt(line -> line.at("/received").asInt())
                .sum();
    }

    private static UUID personOf(Browser browser) {
        return UUID.fromString(browser.get("/api/session").requireOk().at("/personId"));
    }

    private List<String> noticesOf(UUID person) {
        return database.sql("select text from notice where person = :person").param("person", person).query(String.class).list();
    }

    private int readings() {
        return database.sql("select count(*) from audit_entry where district = :district and what = 'report.read'")
                .param("district", house.district().code())
                .query(Integer.class)
                .single();
    }

    private List<String> everyAuditWord() {
        return database.sql("select entry::text from audit_entry entry where district = :district")
                .param("district", house.district().code())
                .query(String.class)
                .list();
    }

    /** Every row of every table as text. */
    private String everything() {
        var tables = database.sql(
                        """
                        select relname from pg_class join pg_namespace n on n.oid = relnamespace
                         where nspname = 'public' and relkind in ('r', 'p')
                        """)
                .query(String.class)
                .list();
        var all = new ArrayList<String>();
        tables.forEach(table -> all.addAll(
                database.sql("select row::text from \"" + table + "\" row").query(String.class).list()));
        return String.join("\n", all);
    }
}
