package zaicun.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.guidance.Guiding;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

@ZaicunTest
@Tag("external-database")
class BulletinsTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    House house;
    Guiding guiding;
    UUID id;

    @BeforeEach
    void build() {
        house = houses.build();
        guiding = new Guiding(house);
        id = Ids.next();
    }

    @Test
    void an_item_goes_from_draft_to_published_and_everybody_reads_it_in_the_gallery() {
        draft(house.as(Role.CADRE)).requireOk();
        assertThat(act(house.as(Role.CADRE), "SUBMIT", 0).at("/state")).isEqualTo("SUBMITTED");
        assertThat(act(house.as(Role.BUREAU), "ADOPT", 1).at("/state")).isEqualTo("ADOPTED");
        assertThat(house.as(Role.HELPER).get(path()).status()).isEqualTo(404);

        publish(2, "区政府门户网站", "https://www.example.gov.cn/news/1").requireOk();

        var gallery = house.as(Role.HELPER).get("/api/gallery?q=柑橘%20丰收").requireOk();
        assertThat(gallery.at("/0/title")).isEqualTo("柑橘丰收");
        assertThat(gallery.at("/0/publications/0/outlet")).isEqualTo("区政府门户网站");
        assertThat(house.as(Role.HELPER).get(path()).requireOk().json().at("/steps")).isEmpty();
        assertThat(house.as(Role.HELPER).get("/api/gallery?q=没有这个词").json()).isEmpty();
    }

    @Test
    void what_is_sent_counts_for_the_month_also_when_it_comes_back() {
        assertThat(guiding.duty("13.1", "2026-11").done()).isEqualTo("0");
        draft(house.as(Role.CADRE)).requireOk();
        assertThat(guiding.duty("13.1", "2026-11").done()).isEqualTo("0");

        act(house.as(Role.CADRE), "SUBMIT", 0).requireOk();
        assertThat(guiding.duty("13.1", "2026-11").state()).isEqualTo("MET");
        act(house.as(Role.BUREAU), "RETURN", 1).requireOk();

        assertThat(guiding.duty("13.1", "2026-11").state()).isEqualTo("MET");
        assertThat(guiding.duty("13.1", "2026-10").state()).isEqualTo("BEHIND");
    }

    @Test
    void sent_on_the_last_day_it_counts_for_that_month_and_sent_again_later_not_twice() {
        clock.moveTo("2026-11-30T23:59");
        draft(house.as(Role.CADRE)).requireOk();
        act(house.as(Role.CADRE), "SUBMIT", 0).requireOk();
        act(house.as(Role.BUREAU), "RETURN", 1).requireOk();
        clock.moveTo("2026-12-01T00:00");
        act(house.as(Role.CADRE), "SUBMIT", 2).requireOk();

        assertThat(guiding.duty("13.1", "2026-11").done()).isEqualTo("1");
        assertThat(guiding.duty("13.1", "2026-12").done()).isEqualTo("0");
    }

    @Test
    void taken_back_it_counts_no_more() {
        draft(guiding.liaison()).requireOk();
        act(guiding.liaison(), "SUBMIT", 0).requireOk();

        act(guiding.liaison(), "TAKE_BACK", 1).requireOk();

        assertThat(guiding.duty("13.1", "2026-11").done()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "BUREAU, ADOPT, 200", "CADRE, ADOPT, 403", "SENDING_UNIT, RETURN, 403", "SENDING_UNIT, TAKE_BACK, 200",
        "STREET, ADOPT, 404", "HELPER, ADOPT, 404", "BUREAU, TAKE_BACK, 403", "BUREAU, PUBLISH, 422",
    })
    void on_a_submitted_item_each_acts_only_on_his_side(Role role, String act, int status) {
        draft(house.as(Role.CADRE)).requireOk();
        act(house.as(Role.CADRE), "SUBMIT", 0).requireOk();

        var answer = !act.equals("PUBLISH") ? act(house.as(role), act, 1) : publish(1, "报纸", "");

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void a_draft_is_its_writers_and_is_no_business_of_the_bureau() {
        draft(house.as(Role.CADRE)).requireOk();

        assertThat(house.as(Role.BUREAU).get(path()).status()).isEqualTo(404);
        assertThat(house.as(house.member(0, 0).person()).get(path()).status()).isEqualTo(200);
        assertThat(house.as(house.leader(1).person()).get(path()).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get(path()).status()).isEqualTo(404);
        assertThat(save(house.as(house.member(0, 0).person()), 0).status()).isEqualTo(403);
    }

    @Test
    void every_text_saved_is_kept_and_an_older_one_overwrites_nothing() {
        draft(house.as(Role.CADRE)).requireOk();
        save(house.as(Role.CADRE), 0).requireOk();

        assertThat(save(house.as(Role.CADRE), 0).status()).isEqualTo(409);
        assertThat(house.as(Role.CADRE).get(path()).json().at("/versions")).hasSize(2);
        act(house.as(Role.CADRE), "SUBMIT", 1).requireOk();
        assertThat(save(house.as(Role.CADRE), 2).code()).isEqualTo("bulletin.closed");
    }

    @Test
    void of_adopting_and_taking_back_at_once_exactly_one_wins() throws Exception {
        draft(house.as(Role.CADRE)).requireOk();
        act(house.as(Role.CADRE), "SUBMIT", 0).requireOk();
        var bureau = house.as(Role.BUREAU);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.<Callable<Integer>>of(
                    () -> act(bureau, "ADOPT", 1).status(), () -> act(house.as(Role.CADRE), "TAKE_BACK", 1).status());

            var statuses = threads.invokeAll(both).stream().map(done -> done.resultNow()).toList();

            assertThat(statuses).contains(200).filteredOn(status -> status == 200).hasSize(1);
        }
    }

    @Test
    void a_phone_sends_it_in_one_act_and_its_pictures_follow() {
        var sent = Map.of("entries", List.of(Map.of(
                "id", id, "kind", "bulletin", "payload", form(), "recordedAt", "2026-11-23T00:30:00Z")));

        assertThat(house.as(Role.CADRE).post("/api/outbox", sent).at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(house.as(Role.CADRE).post("/api/outbox", sent).at("/results/0/outcome")).isEqualTo("duplicate");
        var picture = "/api/files/" + house.district() + "/bulletin/" + id + "/" + Ids.next();
        house.as(Role.CADRE).upload(picture, "照片.png", PNG).requireOk();
        assertThat(house.as(Role.BUREAU).upload(picture, "照片.png", PNG).status()).isEqualTo(403);

        assertThat(house.as(Role.BUREAU).get(path()).json().at("/files")).hasSize(1);
        var paper = house.as(Role.BUREAU).get(path() + "/paper.docx").requireOk();
        assertThat(paper.bytes()).startsWith('P', 'K');
        assertThat(entriesOf(paper.bytes())).anyMatch(name -> name.startsWith("word/media/"));
    }

    @Test
    void the_bureau_and_the_writer_are_told_once_of_what_concerns_them() {
        draft(house.as(Role.CADRE)).requireOk();
        act(house.as(Role.CADRE), "SUBMIT", 0).requireOk();
        act(house.as(Role.BUREAU), "RETURN", 1).requireOk();

        assertThat(told(Role.BUREAU)).hasSize(1).first().asString().contains("《柑橘丰收》");
        assertThat(told(Role.CADRE)).hasSize(1).first().asString().contains("请补充数据");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "ftp://example.cn/a", "www.example.cn", "https://"})
    void a_link_that_is_no_web_address_is_refused_by_field(String link) {
        draft(house.as(Role.CADRE)).requireOk();
        act(house.as(Role.CADRE), "SUBMIT", 0).requireOk();
        act(house.as(Role.BUREAU), "ADOPT", 1).requireOk();

        assertThat(publish(2, "区报", link).at("/field")).isEqualTo("link");
    }

    @Test
    void an_unknown_kind_an_empty_text_and_a_returned_without_word_are_told() {
        var form = new HashMap<>(form());
        form.put("kind", "POEM");
        assertThat(house.as(Role.CADRE).post("/api/bulletins", Map.of("id", id, "form", form)).at("/field")).isEqualTo("kind");
        form.put("kind", "NEWS");
        form.put("body", " ");
        house.as(Role.CADRE).post("/api/bulletins", Map.of("id", id, "form", form)).requireOk();
        assertThat(act(house.as(Role.CADRE), "SUBMIT", 0).code()).isEqualTo("bulletin.empty");
        assertThat(house.as(Role.BUREAU)
                        .post(path() + "/acts", Map.of("act", "RETURN", "version", 0, "words", " "))
                        .at("/field"))
                .isEqualTo("words");
    }

    @Test
    void a_draft_is_composed_from_what_was_recorded() {
        var principal = guiding.named("PRINCIPAL", "周局长");
        guiding.visited(guiding.liaison(), guiding.visit("2026-11-20", principal)).requireOk();

        var proposal = house.as(Role.CADRE).get("/api/bulletins/proposal?month=2026-11").requireOk();

        assertThat(proposal.at("/title")).contains("11月工作动态");
        assertThat(proposal.at("/body")).contains("调研指导").contains("11月20日，派出单位主要负责人周局长");
        assertThat(house.as(Role.CADRE).get("/api/bulletins/proposal?month=2026-10").at("/facts")).isEqualTo("0");
    }

    private static Map<String, Object> form() {
        return Map.of("kind", "NEWS", "title", "柑橘丰收", "body", "今年柑橘丰收，<script>alert(1)</script>帮助农户销售。\n合作社分红。");
    }

    private Answer draft(Browser by) {
        return by.post("/api/bulletins", Map.of("id", id, "form", form()));
    }

    private Answer save(Browser by, int version) {
        return by.put(path(), Map.of("form", form(), "version", version));
    }

    private Answer act(Browser by, String act, int version) {
        return by.post(path() + "/acts", Map.of("act", act, "version", version, "words", "请补充数据"));
    }

    private Answer publish(int version, String outlet, String link) {
        var where = Map.of("outlet", outlet, "on", "2026-11-23", "link", link);
        return house.as(Role.BUREAU)
                .post(path() + "/acts", Map.of("act", "PUBLISH", "version", version, "publication", where));
    }

    private String path() {
        return "/api/bulletins/" + house.district() + "/" + id;
    }

    private List<String> told(Role role) {
        return database.sql("select text from notice where person = :person and kind like 'bulletin.%' order by told_at")
                .param("person", house.person(role))
                .query(String.class)
                .list();
    }

    private static List<String> entriesOf(byte[] zip) {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
