package zaicun.imports.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.DataDirectory;
import zaicun.database.Seal;
import zaicun.kernel.Conflict;
import zaicun.kernel.Ids;

/**
 * Uploaded workbooks: sealed in the database while they wait, and as a file of this server, readable by the owner only, while
 * it works on them.
 */
@Repository
class ImportFiles {

    /** So much is sealed at a time, so that a large file does not lie in memory several times over. */
    private static final int PART = 4 << 20;

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final JdbcClient database;
    private final Seal seal;
    private final Path directory;

    ImportFiles(JdbcClient database, Seal seal, DataDirectory directory) {
        this.database = database;
        this.seal = seal;
        this.directory = directory.resolve("imports");
    }

    /** A new file for one step, so that the end of an earlier one throws away only its own. */
    Path place() throws IOException {
        Files.createDirectories(directory, OWNER_ONLY);
        return directory.resolve(Ids.next() + ".xlsx");
    }

    /** Keeps the file of an upload for later; one that is kept already is left as it is. */
    void keep(UUID upload, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                database.sql(
                                """
                                insert into import_part (upload, number, content) values (:upload, :number, :content)
                                on conflict do nothing
                                """)
                        .param("upload", upload)
                        .param("number", number++)
                        .param("content", seal.close(part))
                        .update();
            }
        }
    }

    /** Brings the workbook of an upload here, for a step to work on. */
    Path fetch(UUID upload) throws IOException {
        var file = place();
        try (var out = Files.newOutputStream(file)) {
            var part = part(upload, 0);
            if (part.isEmpty()) {
                throw new Conflict("上传的文件已经不在；请重新上传。");
            }
            for (int number = 1; part.isPresent(); part = part(upload, number++)) {
                out.write(part.get());
            }
        }
        return file;
    }

    private Optional<byte[]> part(UUID upload, int number) {
        return database.sql("select content from import_part where upload = :upload and number = :number")
                .param("upload", upload)
                .param("number", number)
                .query(byte[].class)
                .optional()
                .map(seal::openBytes);
    }

    /** Throws away uploads that no import waits for or works on. */
    void sweep() {
        database.sql(
                        """
                        delete from import_part p
                         where not exists (select from import_job j
                                            where j.upload = p.upload and j.phase not in ('DONE', 'FAILED', 'CANCELLED'))
                        """)
                .update();
    }

    void drop(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Files that a server left when it stopped. */
    void clearHere() throws IOException {
        if (Files.isDirectory(directory)) {
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
