package zaicun.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Clause;

@ZaicunTest
@Tag("external-database")
class InboxTest {

    @Autowired
    private Houses houses;

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestClock clock;

    private House house;
    private UUID street;
    private UUID village;

    @BeforeEach
    void build() {
        house = houses.build();
        street = house.person(Role.STREET);
        village = house.person(Role.VILLAGE);
    }

    @Test
    void everybody_reads_his_own_messages_the_latest_first() {
        tell("leave.turn", "一", street, village);
        clock.forward(Duration.ofMinutes(1));
        tell("month.signed", "二", street);

        var mine = house.as(Role.STREET).get("/api/notices").json();

        assertThat(mine.at("/rows").valueStream().map(row -> row.at("/text").asString())).containsExactly("二", "一");
        assertThat(mine.at("/rows/0/clause").asString()).isEqualTo("2.6");
        assertThat(mine.at("/unread").asInt()).isEqualTo(2);
        assertThat(Told.kinds(house.as(Role.VILLAGE))).containsExactly("leave.turn");
        assertThat(Told.kinds(house.as(Role.HOST_OFFICE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "show=all, 3", "show=unread, 2", "topic=leave, 2", "show=unread&topic=leave, 1", "topic=nothing, 0",
        "text=%E4%BA%8C, 1", "size=2, 3"
    })
    void a_list_is_narrowed_by_what_is_new_by_topic_and_by_words(String asked, int total) {
        tell("leave.turn", "一", street);
        tell("leave.approved", "二", street);
        tell("month.signed", "三", street);
        read(house.as(Role.STREET), "一");

        var page = house.as(Role.STREET).get("/api/notices?" + asked).requireOk().json();

        assertThat(page.at("/total").asInt()).isEqualTo(total);
        assertThat(page.at("/topics").toString())
                .isEqualTo("[{\"code\":\"leave\",\"count\":2},{\"code\":\"month\",\"count\":1}]");
    }

    @Test
    void the_second_page_goes_on_where_the_first_ended() {
        for (var text : new String[] {"一", "二", "三"}) {
            tell("leave.turn", text, street);
            clock.forward(Duration.ofMinutes(1));
        }

        var second = house.as(Role.STREET).get("/api/notices?size=2&page=2").json();

        assertThat(second.at("/rows").size()).isEqualTo(1);
        assertThat(second.at("/rows/0/text").asString()).isEqualTo("一");
    }

    @ParameterizedTest
    @CsvSource({"page=0, page", "size=0, size", "size=201, size", "show=some, show"})
    void what_cannot_be_asked_for_is_told_by_its_field(String asked, String field) {
        var answer = house.as(Role.STREET).get("/api/notices?" + asked);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(field);
    }

    @Test
    void reading_twice_is_reading_once_and_nobody_reads_for_somebody_else() {
        tell("leave.turn", "一", street);
        var path = pathOf(house.as(Role.STREET), "一");

        var foreign = house.as(Role.VILLAGE).post(path, Map.of());
        var before = Told.news(house.as(Role.STREET));
        house.as(Role.STREET).post(path, Map.of()).requireOk();
        var again = house.as(Role.STREET).post(path, Map.of());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(before).hasSize(1);
        assertThat(again.status()).isEqualTo(200);
        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
    }

    @Test
    void all_read_means_all_that_was_on_the_screen() {
        tell("leave.turn", "一", street);
        var seen = house.as(Role.STREET).get("/api/notices").at("/asOf");
        clock.forward(Duration.ofSeconds(1));
        tell("month.signed", "二", street);

        house.as(Role.STREET).post("/api/notices/read", Map.of("until", seen)).requireOk();

        assertThat(Told.news(house.as(Role.STREET))).containsExactly("month.signed");
        house.as(Role.STREET).post("/api/notices/read", Map.of()).requireOk();
        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
    }

    @Test
    void the_news_tell_how_many_and_the_newest() {
        assertThat(house.as(Role.STREET).get("/api/notices/news").json().toString()).isEqualTo("{\"count\":0}");
        tell("leave.turn", "一", street);
        clock.forward(Duration.ofSeconds(1));
        tell("month.signed", "二", street);

        var news = house.as(Role.STREET).get("/api/notices/news");

        assertThat(news.at("/count")).isEqualTo("2");
        assertThat(news.at("/latest/text")).isEqualTo("二");
    }

    @Test
    void what_was_told_once_is_not_told_again() {
        notices.tell(notice("leave.return-due", "一", "key", street));
        notices.tell(notice("leave.return-due", "又", "key", street, village));

        assertThat(Told.latest(house.as(Role.STREET)).at("/text").asString()).isEqualTo("一");
        assertThat(Told.latest(house.as(Role.VILLAGE)).at("/text").asString()).isEqualTo("又");
    }

    @Test
    void a_matter_that_passes_on_is_new_to_the_next_and_over_for_the_last() {
        notices.pass(notice("month.signed", "请审核", "key", street));
        notices.pass(notice("month.sent-back", "请更正", "key", village));

        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("month.sent-back");

        notices.pass(notice("month.signed", "请再审核", "key", street));

        assertThat(Told.kinds(house.as(Role.STREET))).containsExactly("month.signed");
        assertThat(Told.news(house.as(Role.STREET))).containsExactly("month.signed");
        assertThat(Told.latest(house.as(Role.STREET)).at("/text").asString()).isEqualTo("请再审核");

        notices.settle(house.district(), "key");

        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
    }

    @Test
    void read_messages_are_cleared_after_their_time_and_unread_ones_much_later() {
        tell("leave.turn", "读过", street);
        tell("leave.turn", "没读", street);
        read(house.as(Role.STREET), "读过");

        clock.forward(Duration.ofDays(90));
        inbox.clear();
        var onTheDay = total();
        clock.forward(Duration.ofSeconds(1));
        inbox.clear();
        var after = total();
        clock.forward(Duration.ofDays(310));
        inbox.clear();

        assertThat(onTheDay).isEqualTo(2);
        assertThat(after).isEqualTo(1);
        assertThat(total()).isZero();
    }

    private int total() {
        return inbox.page(street, new NoticeQuery(NoticeQuery.Show.ALL, "", "", 1, 50)).total();
    }

    private void tell(String kind, String text, UUID... to) {
        notices.tell(notice(kind, text, kind + text, to));
    }

    private Notice notice(String kind, String text, String once, UUID... to) {
        return new Notice(
                house.district(), Set.of(to), kind, Optional.of(Clause.of("2.6")), text, "/months", once);
    }

    private static void read(Browser browser, String text) {
        browser.post(pathOf(browser, text), Map.of()).requireOk();
    }

    private static String pathOf(Browser browser, String text) {
        var row = browser.get("/api/notices").json().at("/rows").valueStream()
                .filter(each -> each.at("/text").asString().equals(text))
                .findFirst()
                .orElseThrow();
        return "/api/notices/" + row.at("/district").asString() + "/" + row.at("/id").asString() + "/read";
    }
}
