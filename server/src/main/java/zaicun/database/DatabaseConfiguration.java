package zaicun.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the data directory and the database: embedded, or the one named by {@code ZAICUN_DB_URL}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DataDirectory dataDirectory(@Value("${zaicun.data:data}") Path root) {
        return DataDirectory.open(root);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "zaicun.db.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(
            DataDirectory directory,
            @Value("${zaicun.db.programs:${zaicun.data:data}/postgres-binaries}") Path programs) {
        return EmbeddedDatabase.start(directory, programs);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(
            ObjectProvider<EmbeddedDatabase> embedded,
            @Value("${zaicun.db.url:embedded}") String url,
            @Value("${zaicun.unsafe:false}") boolean unsafe) {
        var settings = new HikariConfig();
        settings.setPoolName("database");
        settings.setMaximumPoolSize(24);
        settings.setMinimumIdle(2);
        settings.setConnectionTimeout(5_000);
        // Strings take the type of the column they meet. As varchar they would make PostgreSQL cast every char(n) column to
        // text, and no index that begins with the district would serve.
        settings.addDataSourceProperty("stringtype", "unspecified");
        var own = embedded.getIfAvailable();
        if (own == null) {
            useExternal(settings, url);
        } else {
            settings.setJdbcUrl(own.url());
            settings.setUsername(own.user());
            settings.setPassword(own.password());
        }
        var source = new HikariDataSource(settings);
        if (!unsafe) {
            Durability.require(JdbcClient.create(source));
        }
        return source;
    }

    /** Accepts {@code postgresql://user:password@host:port/name} and JDBC URLs. */
    private static void useExternal(HikariConfig settings, String url) {
        if (url.startsWith("jdbc:")) {
            settings.setJdbcUrl(url);
            return;
        }
        var address = URI.create(url);
        settings.setJdbcUrl("jdbc:postgresql://%s:%d%s"
                .formatted(address.getHost(), address.getPort() < 0 ? 5432 : address.getPort(), address.getPath()));
        if (address.getUserInfo() != null) {
            var parts = address.getUserInfo().split(":", 2);
            settings.setUsername(parts[0]);
            settings.setPassword(parts.length > 1 ? parts[1] : "");
        }
    }
}
