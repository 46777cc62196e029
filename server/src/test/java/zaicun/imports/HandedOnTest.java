package zaicun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.imports.Uploads.Job;
import zaicun.imports.jobs.Servers;

/** One upload for two administrators, and what waits while servers come and go. */
@ZaicunTest
@Tag("external-database")
@Import(Servers.class)
class HandedOnTest {

    @Autowired
    private Houses houses;

    @Autowired
    private Servers servers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private final Lists lists = Lists.ofNewDistrict();
    private House house;
    private Browser security;
    private Uploads uploads;

    @BeforeEach
    void build() {
        house = houses.build();
        security = house.as(Role.SECURITY_ADMIN);
        uploads = new Uploads(house.as(Role.SYSTEM_ADMIN));
    }

    @Test
    void the_system_administrator_uploads_and_the_security_administrator_confirms_the_accounts() throws IOException {
        var done = uploads.load(lists.withAccounts());
        assertThat(done.counts("人员")).containsExactly(2, 0, 0, 0);
        assertThat(done.counts("账号岗位")).isEmpty();
        assertThat(house.anybody().signIn("s" + lists.county(), "whatever").code()).isEqualTo("sign-in.wrong");

        assertThat(Told.news(security)).contains("imports.waiting");
        assertThat(Told.latest(security).at("/text").asString()).contains("账号岗位 2 行");
        var waiting = waiting();
        assertThat(waiting.counts("账号岗位")).containsExactly(2, 0, 0, 0);
        assertThat(house.as(Role.SYSTEM_ADMIN).post("/api/imports/" + waiting.id() + "/confirm", "{}").status()).isEqualTo(404);

        var confirmed = new Uploads(security).confirm(waiting);

        assertThat(confirmed.phase()).isEqualTo("DONE");
        assertThat(confirmed.counts("账号岗位")).containsExactly(2, 0, 0, 0);
        assertThat(confirmed.counts("人员")).isEmpty();
        var password = passwordOf("s" + lists.county(), security.get("/api/imports/" + confirmed.id() + "/passwords.xlsx").bytes());
        assertThat(house.anybody().signIn("s" + lists.county(), password).at("/posts/0/role")).isEqualTo("STREET");
        assertThat(Told.news(security)).doesNotContain("imports.waiting");
        assertThat(Told.news(house.as(Role.SYSTEM_ADMIN))).contains("imports.ended");
        assertThat(parts(done)).isZero();
    }

    @Test
    void a_fault_in_the_accounts_stops_the_whole_before_anything_is_written() {
        var faulty = lists.withAccounts().row("x" + lists.county(), "某某", "街道党工委", "没有的街道", "");

        var checked = uploads.check(faulty);

        assertThat(checked.phase()).isEqualTo("WRONG");
        assertThat(checked.wrongCells()).containsExactly("账号岗位!4!机构名称");
    }

    @Test
    void what_waits_outlives_the_server_that_took_it() throws IOException {
        var checked = uploads.check(lists.withAccounts());
        var wrong = new Uploads(house.as(Role.BUREAU)).check(lists.people(Filled.workbook()).row("王某", "123", "", "", "", "", ""));

        servers.restart();

        assertThat(uploads.confirm(checked).phase()).isEqualTo("DONE");
        var errors = house.as(Role.BUREAU).get("/api/imports/" + wrong.id() + "/errors.xlsx").requireOk().bytes();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(errors))) {
            assertThat(workbook.getFirstSheet().read()).isNotEmpty();
        }
    }

    @Test
    void one_time_passwords_outlive_the_server_sealed_and_are_handed_out_once() throws Exception {
        uploads.load(lists.withAccounts());
        var done = new Uploads(security).confirm(waiting());
        var sealed = database.sql("select content from import_secret where job = :job")
                .param("job", UUID.fromString(done.id()))
                .query(byte[].class)
                .single();

        servers.restart();
        var answers = twice(() -> security.get("/api/imports/" + done.id() + "/passwords.xlsx").status());

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("password").doesNotContain(lists.county());
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
        assertThat(database.sql("select count(*) from import_secret where job = :job")
                        .param("job", UUID.fromString(done.id()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void of_two_confirmations_at_once_one_writes() throws Exception {
        var checked = uploads.check(lists.workbook());

        var answers = twice(() ->
                house.as(Role.SYSTEM_ADMIN).post("/api/imports/" + checked.id() + "/confirm", "{}").status());

        assertThat(answers).containsExactlyInAnyOrder(202, 409);
    }

    @Test
    void what_nobody_confirms_is_thrown_away_and_told() {
        var done = uploads.load(lists.withAccounts());
        var waiting = waiting();
        clock.forward(Duration.ofDays(7));
        servers.night();
        assertThat(waiting().id()).isEqualTo(waiting.id());

        clock.forward(Duration.ofSeconds(1));
        servers.night();

        assertThat(security.get("/api/imports/" + waiting.id()).at("/phase")).isEqualTo("CANCELLED");
        assertThat(security.post("/api/imports/" + waiting.id() + "/confirm", "{}").status()).isEqualTo(409);
        assertThat(parts(done)).isZero();
        assertThat(Told.latest(house.as(Role.SYSTEM_ADMIN)).at("/text").asString()).contains("已作废");
    }

    @Test
    void the_workbook_lies_sealed() {
        var checked = uploads.check(lists.workbook());

        var content = database.sql("select content from import_part where upload = :upload and number = 0")
                .param("upload", UUID.fromString(checked.id()))
                .query(byte[].class)
                .single();

        assertThat(new String(content, 0, 2, StandardCharsets.ISO_8859_1)).isNotEqualTo("PK");
    }

    /** What waits for the security administrator of this test's workbook. */
    private Job waiting() {
        var id = Told.latest(security).at("/link").asString().replace("/imports/", "");
        var job = new Job(security.get("/api/imports/" + id).requireOk().json());
        assertThat(job.phase()).isEqualTo("READY");
        return job;
    }

    private int parts(Job job) {
        return database.sql("select count(*) from import_part where upload = :upload")
                .param("upload", UUID.fromString(job.id()))
                .query(Integer.class)
                .single();
    }

    private static List<Integer> twice(Callable<Integer> call) throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<Integer> together = () -> {
            barrier.await();
            return call.call();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(together);
            var other = threads.submit(together);
            return List.of(one.get(), other.get());
        }
    }

    private static String passwordOf(String account, byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getCellText(0).equalsIgnoreCase(account))
                    .map(row -> row.getCellText(3))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
