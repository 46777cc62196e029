package zaicun.imports.jobs;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.database.Seal;
import zaicun.imports.IssuedPassword;
import zaicun.imports.WrongCell;

/** What an import found or made that is nobody else's to see: sealed, and gone once it is fetched or over. */
@Repository
class ImportSecrets {

    private static final String WRONGS = "WRONGS";
    private static final String PASSWORDS = "PASSWORDS";

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;

    ImportSecrets(JdbcClient database, Seal seal, JsonMapper json) {
        this.database = database;
        this.seal = seal;
        this.json = json;
    }

    void keepWrongs(UUID job, List<WrongCell> wrongs) {
        put(job, WRONGS, wrongs);
    }

    List<WrongCell> wrongs(UUID job) {
        return database.sql("select content from import_secret where job = :job and kind = :kind")
                .param("job", job)
                .param("kind", WRONGS)
                .query(byte[].class)
                .optional()
                .map(sealed -> List.of(json.readValue(seal.open(sealed), WrongCell[].class)))
                .orElse(List.of());
    }

    /** In the transaction that opens the accounts: neither is there without the other. */
    void keepPasswords(UUID job, List<IssuedPassword> passwords) {
        if (!passwords.isEmpty()) {
            put(job, PASSWORDS, passwords);
        }
    }

    boolean hasPasswords(UUID job) {
        return database.sql("select exists (select from import_secret where job = :job and kind = :kind)")
                .param("job", job)
                .param("kind", PASSWORDS)
                .query(Boolean.class)
                .single();
    }

    /** Hands them out and forgets them; of two who ask at once one gets them. */
    List<IssuedPassword> takePasswords(UUID job) {
        return database.sql("delete from import_secret where job = :job and kind = :kind returning content")
                .param("job", job)
                .param("kind", PASSWORDS)
                .query(byte[].class)
                .optional()
                .map(sealed -> List.of(json.readValue(seal.open(sealed), IssuedPassword[].class)))
                .orElse(List.of());
    }

    void forgetWrongs(UUID job) {
        database.sql("delete from import_secret where job = :job and kind = :kind")
                .param("job", job)
                .param("kind", WRONGS)
                .update();
    }

    private void put(UUID job, String kind, List<?> what) {
        database.sql(
                        """
                        insert into import_secret (job, kind, content) values (:job, :kind, :content)
                        on conflict (job, kind) do update set content = excluded.content
                        """)
                .param("job", job)
                .param("kind", kind)
                .param("content", seal.close(json.writeValueAsString(what)))
                .update();
    }
}
