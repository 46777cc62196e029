package zaicun.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.roster.Posting;

/** Papers beside a case lie sealed, are read by whoever reads the whole case, and never come too late to be answered. */
@ZaicunTest
class RecallPapersTest {

    private static final byte[] PAPER = "%PDF-1.4 群众反映情况记录".getBytes(StandardCharsets.UTF_8);
    private static final EnumSet<Role> ON_ROUTE = EnumSet.of(Role.SENDING_UNIT, Role.BUREAU);

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    House house;
    Cases cases;
    Posting posting;

    @BeforeEach
    void build() {
        house = houses.build();
        cases = new Cases(house);
        posting = house.member(0, 0);
    }

    @Test
    void whoever_reads_the_whole_case_reads_its_papers_and_to_all_others_there_are_none() {
        var id = cases.named(posting);
        var file = Ids.next();
        add(cases.unit(), id, file).requireOk();

        for (var role : Role.values()) {
            boolean reads = ON_ROUTE.contains(role);
            assertThat(house.as(role).get(papers(id)).status()).as(role.name()).isEqualTo(reads ? 200 : 404);
            assertThat(house.as(role).get(content(file)).status()).as(role.name()).isEqualTo(reads ? 200 : 404);
        }
        var own = house.as(posting.person());
        assertThat(own.get(papers(id)).at("/0/name")).isEqualTo("张三谈话记录.pdf");
        assertThat(own.get(content(file)).requireOk().bytes()).isEqualTo(PAPER);
    }

    @Test
    void name_and_content_lie_sealed_and_each_opening_is_in_the_audit() {
        var id = cases.opened(posting);
        var file = Ids.next();
        add(cases.unit(), id, file).requireOk();
        cases.bureau().get(content(file)).requireOk();

        var stored = database.sql("select name || encode(content, 'escape') from attachment where id = :id")
                .param("id", file)
                .query(String.class)
                .single();
        var opened = database.sql("select who from audit_entry where what = 'file.open' and object = :id")
                .param("id", file)
                .query(UUID.class)
                .list();

        assertThat(stored).doesNotContain("张三", "PDF-1.4");
        assertThat(opened).isEqualTo(List.of(house.person(Role.BUREAU)));
    }

    @Test
    void after_the_answer_an_organ_supplements_before_it_adds_and_the_person_adds_until_the_decision() {
        var id = cases.answered(posting);

        var late = add(cases.unit(), id, Ids.next());
        var own = add(house.as(posting.person()), id, Ids.next());
        cases.decide(cases.decider(), id).requireOk();
        var afterwards = add(house.as(posting.person()), id, Ids.next());

        assertThat(late.code()).isEqualTo("recall.papers");
        assertThat(late.clause()).isEqualTo("10.3");
        assertThat(cases.seen(cases.unit(), id).at("/may").toString()).doesNotContain("ATTACH");
        assertThat(own.requireOk().status()).isEqualTo(204);
        assertThat(afterwards.status()).isEqualTo(403);
    }

    @Test
    void the_organs_it_is_filed_with_read_no_papers() {
        var id = cases.named(posting);
        add(cases.unit(), id, Ids.next()).requireOk();
        cases.act(house.as(posting.person()), id, "ANSWER").requireOk();
        cases.decide(cases.decider(), id, "CRITICISM").requireOk();

        assertThat(house.as(Role.CITY_OFFICE).get(cases.at(id)).status()).isEqualTo(200);
        assertThat(house.as(Role.CITY_OFFICE).get(papers(id)).status()).isEqualTo(404);
        assertThat(add(cases.unit(), id, Ids.next()).requireOk().status()).isEqualTo(204);
    }

    private Answer add(Browser by, UUID recall, UUID file) {
        return by.upload(papers(recall) + "/" + file, "张三谈话记录.pdf", PAPER);
    }

    private String papers(UUID recall) {
        return "/api/files/" + house.district() + "/recall/" + recall;
    }

    private String content(UUID file) {
        return "/api/files/" + house.district() + "/" + file;
    }
}
