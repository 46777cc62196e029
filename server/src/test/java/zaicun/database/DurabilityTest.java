package zaicun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import zaicun.house.ZaicunTest;

@ZaicunTest
@Tag("external-database")
class DurabilityTest {

    @Autowired
    private DataSource source;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void the_running_database_keeps_what_it_acknowledged(String setting) {
        var value = JdbcClient.create(source).sql("select current_setting(:setting)").param("setting", setting);

        assertThat(value.query(String.class).single()).isEqualTo("on");
    }

    @Test
    void a_database_told_to_forget_is_refused() throws Exception {
        try (var connection = source.getConnection()) {
            var forgetful = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            forgetful.sql("set synchronous_commit to off").update();

            assertThatThrownBy(() -> Durability.require(forgetful)).isInstanceOf(UnsafeDatabase.class);

            forgetful.sql("reset synchronous_commit").update();
        }
    }
}
