package zaicun.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

@ZaicunTest
@Tag("external-database")
class AuditTest {

    @Autowired
    Houses houses;

    @Autowired
    Audit audit;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    House house;
    District district;

    @BeforeEach
    void build() {
        house = houses.build();
        district = house.district();
    }

    @Test
    void entries_are_linked_in_their_districts_chain() {
        record(3);

        seal();
        record(2);
        seal();

        var checked = chain.check(district);
        assertThat(checked.linked()).isEqualTo(5);
        assertThat(checked.waiting()).isZero();
        assertThat(checked.broken()).isEmpty();
    }

    @Test
    void an_act_that_is_rolled_back_was_never_done() {
        transactions.executeWithoutResult(status -> {
            record(1);
            status.setRollbackOnly();
        });

        seal();

        assertThat(chain.check(district).linked()).isZero();
    }

    @Test
    void an_entry_that_commits_late_is_linked_late() throws InterruptedException {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            record(1);
            written.countDown();
            await(mayCommit);
        }));
        await(written);
        record(1);
        seal();
        var before = chain.check(district).linked();

        mayCommit.countDown();
        late.join();
        seal();

        assertThat(before).isEqualTo(1);
        assertThat(chain.check(district).linked()).isEqualTo(2);
        assertThat(chain.check(district).broken()).isEmpty();
    }

    @Test
    void several_sealers_at_once_link_each_entry_once() {
        record(200);

        var sealers = Stream.generate(() -> CompletableFuture.runAsync(() -> sealer.seal(district))).limit(6).toList();
        sealers.forEach(CompletableFuture::join);
        seal();

        assertThat(chain.check(district).linked()).isEqualTo(200);
        assertThat(chain.check(district).broken()).isEmpty();
    }

    @Test
    void entries_and_links_take_neither_update_nor_delete() {
        record(1);
        seal();

        Stream.of(
                        "update audit_entry set words = 'nothing happened' where district = :district",
                        "delete from audit_entry where district = :district",
                        "update audit_link set hash = '' where district = :district",
                        "delete from audit_link where district = :district")
                .forEach(statement -> assertThatThrownBy(() ->
                                database.sql(statement).param("district", district.code()).update())
                        .isInstanceOf(DataAccessException.class));
    }

    @Test
    void the_check_finds_an_entry_changed_behind_the_trigger() {
        record(3);
        seal();
        var second = database.sql("select entry from audit_link where district = :district and position = 2")
                .param("district", district.code())
                .query(UUID.class)
                .single();

        withoutTrigger("update audit_entry set words = '别的事' where district = :district and id = :entry", second);

        assertThat(chain.check(district).broken()).hasValueSatisfying(broken -> {
            assertThat(broken.position()).isEqualTo(2);
            assertThat(broken.entry()).isEqualTo(second);
        });
    }

    @Test
    void the_check_finds_an_entry_slipped_in() {
        record(1);
        seal();
        var slipped = Ids.next();

        withoutTrigger(
                """
                insert into audit_entry (district, id, at, who, what, object, words, address)
                values (:district, :entry, now(), :entry, 'leave.approve', :entry, '同意请假', '')
                """,
                slipped);

        assertThat(chain.check(district).broken()).hasValueSatisfying(
                broken -> assertThat(broken.entry()).isEqualTo(slipped));
    }

    @Test
    void the_audit_administrator_reads_filters_and_exports() {
        record(2);
        seal();
        var reader = house.as(Role.AUDIT_ADMIN);
        var who = house.person(Role.STREET);

        var rows = reader.get("/api/audit?what=leave.&who=" + who);
        var none = reader.get("/api/audit?what=leave.&to=2026-11-01&who=" + who);
        var export = reader.get("/api/audit/export?who=" + who);
        var check = reader.get("/api/audit/check");

        assertThat(rows.json().at("/total").asInt()).isEqualTo(2);
        assertThat(rows.at("/rows/0/whoName")).isNotEmpty();
        assertThat(none.json().at("/total").asInt()).isZero();
        assertThat(export.text()).startsWith("PK");
        assertThat(check.text()).contains("\"district\":\"" + district.code() + "\"");
    }

    /** The server's own sealer may be at it just now; then it is waited for. */
    private void seal() {
        do {
            sealer.seal(district);
        } while (chain.check(district).waiting() > 0);
    }

    private void record(int count) {
        IntStream.range(0, count).forEach(time ->
                audit.record(new Act(district, house.person(Role.STREET), "leave.approve", Ids.next(), "同意请假")));
    }

    /** As an intruder with the owner's rights would. */
    private void withoutTrigger(String statement, UUID entry) {
        transactions.executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(statement).param("district", district.code()).param("entry", entry).update();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
